/**
 * Typst source, built from calls and string literals only: text is never placed where Typst reads markup, so
 * nothing an author writes can be interpreted as code. All functions return expressions.
 */

/** Characters that cannot be printed: controls, and marks that reverse the direction of text. */
const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Escapes in string literals. Line breaks and tabs occur in code only. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\t': '\\t',
};

/**
 * Returns a text as a string literal.
 *
 * @example
 * toLiteral('say "#hi"') // => '"say \\"#hi\\""'
 */
export const toLiteral = (text: string): string =>
  `"${text.replace(/[\\"\n\t]/g, (sign) => escapes[sign] ?? '').replace(unprintable, '')}"`;

/** Joins expressions into one; `[]` for none. */
export function toSequence(expressions: readonly string[]): string {
  const [first = '[]', ...others] = expressions;
  return others.length === 0 ? first : `{${expressions.join(';')}}`;
}

/** Arguments of a call; those that are undefined are left out. */
export type TypstArguments = Readonly<Record<string, string | number | boolean | undefined>>;

const toNamed = (named: TypstArguments): string[] =>
  Object.entries(named)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}:${String(value)}`);

/**
 * Returns a call; the values of named arguments are expressions.
 *
 * @example
 * toCall('heading', { level: 2 }, ['"Fees"']) // => 'heading(level:2,"Fees")'
 */
export const toCall = (
  name: string,
  named: TypstArguments,
  positional: readonly string[] = [],
): string => `${name}(${[...toNamed(named), ...positional].join(',')})`;

/** Returns expressions as an array. */
export const toArray = (expressions: readonly string[]): string =>
  `(${expressions.map((expression) => `${expression},`).join('')})`;

/** Returns an expression with a label that links can lead to. */
export const toLabelled = (expression: string, label: string): string =>
  `[#${expression}#label(${toLiteral(label)})]`;
