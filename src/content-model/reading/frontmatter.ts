import { findBlock } from './frontmatter-block.ts';
import { findPosition, parseYaml, start, type Position, type Yaml } from './yaml.ts';

/** Frontmatter read from the top of a file; no data where there is none. */
export interface Frontmatter extends Yaml {
  /** The file with the frontmatter blanked out, so that places keep their numbers. */
  readonly body: string;
}

/** Parses the frontmatter of an article. Never throws: what is wrong comes back as problems. */
export function parseFrontmatter(text: string): Frontmatter {
  const block = findBlock(text);
  const { yaml, firstLine, problem } = block;
  const parsed = yaml === undefined ? undefined : parseYaml(yaml, firstLine);
  const problems = [...(problem ? [problem] : []), ...(parsed?.problems ?? [])];
  const data = problems.length > 0 ? undefined : parsed?.data;
  return { data, problems, ...describeBlock(text, block) };
}

/** Returns what is known of a frontmatter without parsing it: where its fields are, and what is below it. */
export const describeFrontmatter = (text: string): Described =>
  describeBlock(text, findBlock(text));

type Described = Pick<Frontmatter, 'positionOf' | 'body'>;

function describeBlock(
  text: string,
  { yaml, firstLine, end }: ReturnType<typeof findBlock>,
): Described {
  return {
    positionOf: (path): Position =>
      yaml === undefined ? start : findPosition(yaml, path, firstLine),
    body: text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end),
  };
}
