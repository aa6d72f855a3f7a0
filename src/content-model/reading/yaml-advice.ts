import type { ErrorCode } from 'yaml';

/** What is wrong with a line of YAML, and what to write instead. */
export interface Advice {
  readonly reason: string;
  readonly fix: string;
}

/** A line that YAML cannot read. */
interface WrongLine {
  readonly code: ErrorCode;
  /** The words of the parser. */
  readonly message: string;
  readonly line: string;
  /** The rest of the line from the place of the error on. */
  readonly rest: string;
}

/** The name of a field, after the mark of a list where it has one. */
const field = /^(\s*(?:- +)*)("?)([\p{L}\p{N}_-]+)\2/u;

/** What comes before a value: the mark of a list, the name of a field, or both. */
const beforeValue = /^\s*(?:- +)*(?:[\p{L}\p{N}_-]+: +)?/u;

const quoteFix = (line: string): string =>
  `Write it in quotes: ${asCode(quoteValue(line.trim()))}.`;

/** What a parser of YAML cannot know: the mistakes that people make. The first that fits a line is meant. */
const mistakes: readonly ((wrong: WrongLine) => Advice | undefined)[] = [
  ({ line }) => {
    const [indent] = /^[ \t]*[^\S \t]+/.exec(line) ?? /^ *\t[ \t]*/.exec(line) ?? [];
    return indent === undefined
      ? undefined
      : {
          reason: `the line begins with ${indent.includes('\t') ? 'a tab' : 'a wide or no-break space'}; expected ordinary spaces`,
          fix: 'Use ordinary spaces there: two for each level.',
        };
  },
  ({ line }) => {
    const [start, , , name = ''] = field.exec(line) ?? [];
    const rest = line.slice(start?.length ?? 0);
    const colon = /^\s*([：﹕︰:])(\s*)(.*)/u.exec(rest);
    if (start === undefined || !colon) return undefined;
    const [, sign = '', space = '', value = ''] = colon;
    if (sign === ':' && (space.startsWith(' ') || value === '' || value.startsWith('//')))
      return undefined;
    return {
      reason: `after \`${name}\` comes ${describeColon(sign, space)}; expected \`: \`, a half-width colon and a space`,
      fix: `Write ${asCode(`${start}: ${value}`.trim())}.`,
    };
  },
  ({ line, code }) =>
    code === 'DUPLICATE_KEY'
      ? {
          reason: `the field \`${field.exec(line)?.[3] ?? line.trim()}\` is there twice`,
          fix: 'Remove one of the two.',
        }
      : undefined,
  ({ line, message }) =>
    message.startsWith('Missing closing') && /["']/.test(message)
      ? {
          reason: 'the quotation mark at the start of this value is never closed',
          fix: quoteFix(line),
        }
      : undefined,
  ({ line, code }) =>
    code === 'BAD_DQ_ESCAPE'
      ? {
          reason: 'a backslash between double quotes begins an escape, and this is none',
          fix: `Use single quotes: ${asCode(quoteValue(line.trim()))}.`,
        }
      : undefined,
  ({ line }) =>
    /^(["'])/.test(line.replace(beforeValue, ''))
      ? { reason: 'there is text after the closing quotation mark', fix: quoteFix(line) }
      : undefined,
  ({ line, code }) =>
    code === 'BAD_SCALAR_START' || /^[>|&*!%@`][^\n]/.test(line.replace(beforeValue, ''))
      ? {
          reason: `\`${line.replace(beforeValue, '').slice(0, 1)}\` at the start of a value has a meaning in YAML`,
          fix: quoteFix(line),
        }
      : undefined,
  ({ line }) =>
    /^\s*[\p{L}\p{N}_-]+: +- /u.test(line)
      ? {
          reason: 'a list begins on the line of its field',
          fix: 'Write each item on a line of its own, as `  - text`.',
        }
      : undefined,
  ({ line }) =>
    /^(?![[{]).*:(?: |$)/u.test(line.replace(beforeValue, ''))
      ? { reason: '`: ` in a value makes a field of what is before it', fix: quoteFix(line) }
      : undefined,
  ({ code, rest }) =>
    code === 'BLOCK_IN_FLOW'
      ? {
          reason: '`: ` in a text between braces or brackets makes a field of what is before it',
          fix: `Write the text in quotes: ${asCode(quoteText((/^[^,}\]]+/.exec(rest)?.[0] ?? rest).trim()))}.`,
        }
      : undefined,
  ({ line }) =>
    /[[{]/.test(line)
      ? {
          reason: 'a bracket is not closed, or what is in it cannot be read',
          fix: 'Close it on the same line, and write values that contain `: `, ` #`, a comma or a bracket in quotes.',
        }
      : undefined,
  ({ line }) =>
    /:(?: |$)/.test(line) || /^\s*- /.test(line)
      ? undefined
      : {
          reason: 'the line is neither a field (`name: value`) nor an item of a list (`  - text`)',
          fix: 'Give it one of these forms, or join it with the value of the line before it.',
        },
];

const describeColon = (sign: string, space: string): string =>
  sign !== ':'
    ? `\`${sign}\`, a full-width colon`
    : space === ''
      ? 'a colon without a space'
      : 'a colon with a wide space or a tab';

/** Returns what is wrong with a line, and what to do; in the words of the parser for a mistake that is not known. */
export function adviseOn(wrong: WrongLine): Advice {
  const seen = wrong.line.trim().slice(0, 80);
  for (const find of mistakes) {
    const advice = find(wrong);
    if (advice) return { ...advice, reason: `${advice.reason}, in ${asCode(seen)}.` };
  }
  const isIndent = !/DIRECTIVE|MISSING_CHAR/.test(wrong.code);
  return {
    reason: `${isIndent ? 'this line does not fit the indentation of those around it' : wrong.message}, in ${asCode(seen)}.`,
    fix: 'Begin the fields of one level, and the items of one list, below each other with the same number of spaces.',
  };
}

/** Returns a line with its value in quotes. */
function quoteValue(line: string): string {
  const [prefix = ''] = beforeValue.exec(line) ?? [];
  const value = line.slice(prefix.length).trimEnd();
  const isQuoted = /^(["']).*\1$/.test(value) || /^(?:"[^"]*|'[^']*)$/.test(value);
  return prefix + quoteText(isQuoted ? value.slice(1).replace(/["']$/, '') : value);
}

/** Returns a text as a quoted value. */
export const quoteText = (text: string): string =>
  text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;

/** Returns a text as code in a message: one with a backtick needs two around it, as in Markdown. */
export const asCode = (text: string): string => {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text}${fence}`;
};
