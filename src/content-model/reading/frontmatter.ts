import { findPosition, parseYaml, start, type Position, type Yaml } from './yaml.ts';

/** Frontmatter read from the top of a file; no data where there is none. */
export interface Frontmatter extends Yaml {
  /** The file with the frontmatter blanked out, as Astro does it, so that places keep their numbers. */
  readonly body: string;
}

const fence = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** The opening fence is the file's first line. */
const firstLine = 2;

/** Parses the frontmatter of an article. Never throws: what is wrong comes back as problems. */
export function parseFrontmatter(text: string): Frontmatter {
  const match = fence.exec(text);
  if (!match) {
    const reason =
      'There is no frontmatter; expected a first line `---`, fields, and a line `---`.';
    return { data: undefined, problems: [{ ...start, reason }], ...describeFrontmatter(text) };
  }
  return { ...parseYaml(match[1] ?? '', firstLine), ...describeFrontmatter(text) };
}

/** Returns what is known of a frontmatter without parsing it: where its fields are, and what is below it. */
export function describeFrontmatter(text: string): Pick<Frontmatter, 'positionOf' | 'body'> {
  const match = fence.exec(text);
  return {
    positionOf: (path): Position => (match ? findPosition(match[1] ?? '', path, firstLine) : start),
    body: match ? match[0].replace(/[^\r\n]/g, ' ') + text.slice(match[0].length) : text,
  };
}
