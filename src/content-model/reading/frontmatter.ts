import { parseYaml, start, type Yaml } from './yaml.ts';

/** Frontmatter read from the top of a file; no data where there is none. */
export interface Frontmatter extends Yaml {
  /** The file with the frontmatter blanked out, as Astro does it, so that places keep their numbers. */
  readonly body: string;
}

const fence = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Parses the frontmatter of an article. Never throws: what is wrong comes back as problems. */
export function parseFrontmatter(text: string): Frontmatter {
  const match = fence.exec(text);
  if (!match) {
    const reason =
      'There is no frontmatter; expected a first line `---`, fields, and a line `---`.';
    return {
      data: undefined,
      problems: [{ ...start, reason }],
      positionOf: () => start,
      body: text,
    };
  }
  return {
    ...parseYaml(match[1] ?? '', 2), // the opening fence is the file's first line
    body: match[0].replace(/[^\r\n]/g, ' ') + text.slice(match[0].length),
  };
}
