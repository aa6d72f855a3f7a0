import type { YamlProblem } from './yaml.ts';
import { asCode } from './yaml-advice.ts';

/** The lines at the top of a file that are its frontmatter, or that its author meant to be. */
export interface FrontmatterBlock {
  /** The fields; undefined where there are none in YAML. */
  readonly yaml: string | undefined;
  /** The line of the file on which the fields begin. */
  readonly firstLine: number;
  /** Index of the first character after the block. */
  readonly end: number;
  /** What is wrong with the lines around the fields. */
  readonly problem?: YamlProblem | undefined;
}

const wellFormed = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** The beginning of a line that is a field of YAML, or with `=` of TOML. */
const field = /^\s*["']?[a-z][\w-]*["']?\s*[:：=]/i;

/** A line that can be between fields: a field, an item, what belongs to one, a comment. */
const isFieldLine = (line: string): boolean =>
  field.test(line) || /^(?:\s|[-#"'\]}?]|$)/.test(line);

/** A line of which someone may think that it begins or ends the frontmatter. */
const nearFence = /^(?:—|[-–—−﹣－]{2,}|\.{3}|\+{3,}|={3,}|\*{3,}|_{3,}|~{3,}|;{3,}|`{3,})/u;

const example = '`---`, `title: …` and the other fields, `---`';

/** Finds the frontmatter of a file by the lines around it. */
export function findBlock(text: string): FrontmatterBlock {
  const [whole, yaml = ''] = wellFormed.exec(text) ?? [];
  if (whole !== undefined && !yaml.split('\n').some(endsFields))
    return { yaml, firstLine: 2, end: whole.length };
  const lines = text.split('\n');
  const opening = findOpening(lines);
  return opening === undefined ? describeNone(lines) : describeWrong(lines, opening);
}

/** Tells whether a line between fields can only be meant to end them, or is text already. */
const endsFields = (line: string, index: number, lines: readonly string[]): boolean =>
  (nearFence.test(line) && !field.test(line)) ||
  (!isFieldLine(line) && lines[index - 1]?.trim() === '');

/** Returns a line without space and unseen characters around it. */
const bare = (line: string): string =>
  line.replace(/^[\s\p{Default_Ignorable_Code_Point}]+|\s+$/gu, '');

/** Returns the index of the line that begins the frontmatter, however it is written; that before the fields if none does. */
function findOpening(lines: readonly string[]): number | undefined {
  const first = lines.findIndex((line) => bare(line) !== '');
  const isOpening = (index: number): boolean =>
    nearFence.test(bare(lines[index] ?? '')) &&
    field.test(lines.slice(index + 1).find((line) => line.trim() !== '') ?? '');
  if (isOpening(first)) return first;
  if (
    /^[a-z]+[:：]/.test(lines[first] ?? '') &&
    /^(?: *- |[a-z]+[:：])/.test(lines[first + 1] ?? '')
  )
    return first - 1;
  // Below a comment or a heading, only a whole block is one.
  const later = lines.findIndex((line, index) => line.trim() === '---' && isOpening(index));
  const isClosed = lines.slice(later + 1).some((line) => line.trim() === '---');
  const isAtTop = lines.slice(0, later).every((line) => /^\s*(?:#|\/\/|<!--|\{\/\*|$)/.test(line));
  return later > 0 && isClosed && isAtTop ? later : undefined;
}

function describeNone(lines: readonly string[]): FrontmatterBlock {
  const isJson = /^\s*\{\s*(?:["'\n}])/.test(lines.join('\n'));
  const first = lines.findIndex((line) => line.trim() !== '');
  const at = { line: Math.max(1, first + 1), column: 1 };
  const fix = `Begin the file with ${example}, each on a line of its own (docs/writing.md).`;
  if (isJson) {
    const end = findJsonEnd(lines);
    return {
      ...nothing,
      end,
      problem: { ...at, reason: 'The frontmatter is JSON; expected YAML.', fix },
    };
  }
  const reason =
    first < 0
      ? 'The file is empty; expected frontmatter and text.'
      : 'There is no frontmatter; expected a first line `---`, fields, and a line `---`.';
  return { ...nothing, end: 0, problem: { ...at, line: 1, reason, fix } };
}

const nothing = { yaml: undefined, firstLine: 1 } as const;

/** JSON ends with the first line that begins with a closing brace. */
const findJsonEnd = (lines: readonly string[]): number => {
  const close = lines.findIndex((line) => line.startsWith('}'));
  return lengthOf(lines, close < 0 ? 0 : close + 1);
};

/** Returns the number of characters of the first lines. */
const lengthOf = (lines: readonly string[], count: number): number =>
  lines.slice(0, count).join('\n').length + (count > 0 && count < lines.length ? 1 : 0);

/** Describes a block of which a line at its start or end is wrong. */
function describeWrong(lines: readonly string[], opening: number): FrontmatterBlock {
  const isToml = /^\+{3}/.test(lines[opening]?.trim() ?? '');
  const rest = lines.slice(opening + 1);
  const index = rest.findIndex((line, at) => line.trim() === '---' || endsFields(line, at, rest));
  const isClosed = nearFence.test(rest[index]?.trim() ?? '');
  const count = isClosed ? index : countFieldLines(rest.slice(0, index < 0 ? undefined : index));
  const last = opening + 1 + count;
  const problem =
    describeOpening(lines, opening) ??
    (isClosed ? describeClosing(lines[last] ?? '', last) : describeUnclosed(opening, last));
  return {
    yaml: isToml ? undefined : rest.slice(0, count).join('\n'),
    firstLine: opening + 2,
    end: lengthOf(lines, isClosed ? last + 1 : last),
    problem,
  };
}

/** Returns the number of lines up to the last that is a field or belongs to one: headings look like comments. */
const countFieldLines = (lines: readonly string[]): number =>
  lines.findLastIndex((line) => isFieldLine(line) && !/^(?:\s*$|#)/.test(line)) + 1;

const describeUnclosed = (opening: number, last: number): YamlProblem => ({
  line: opening + 1,
  column: 1,
  reason: `The frontmatter begins on line ${opening + 1} and does not end before the text; expected a line \`---\` after the fields.`,
  fix: `Write a line \`---\` below line ${last}, after the last field.`,
});

function describeOpening(lines: readonly string[], opening: number): YamlProblem | undefined {
  const line = lines[opening] ?? '';
  const at = { line: opening + 1, column: 1 };
  if (opening < 0 || lines.slice(0, opening + 1).every((each) => each.trim() === '')) {
    const reason = 'There is no line `---` above the fields.';
    return {
      line: opening + 2,
      column: 1,
      reason,
      fix: 'Write a line `---` above them, as the first of the file, and one below.',
    };
  }
  if (/^\+{3}/.test(line.trim())) {
    const reason = 'The frontmatter is TOML; expected YAML.';
    return { ...at, reason, fix: `Write ${example}, each on a line of its own.` };
  }
  if (!/^---\s*$/.test(line)) {
    const reason = `The line that begins the frontmatter is ${asCode(line)}; expected three hyphens and nothing else, \`---\`.`;
    return { ...at, reason, fix: 'Write `---` as the first line of the file.' };
  }
  if (opening === 0) return undefined;
  const reason = `The frontmatter begins on line ${opening + 1}; expected it on the first line.`;
  return { ...at, reason, fix: 'Delete what is above it, or move it below the frontmatter.' };
}

function describeClosing(line: string, index: number): YamlProblem | undefined {
  if (/^---\s*$/.test(line)) return undefined;
  return {
    line: index + 1,
    column: 1,
    reason: `The line that ends the frontmatter is ${asCode(line)}; expected three hyphens and nothing else, \`---\`.`,
    fix: 'Write `---` as this line, and what follows on a line of its own.',
  };
}
