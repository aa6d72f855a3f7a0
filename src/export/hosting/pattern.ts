/**
 * A pattern of paths: exact, or with one `*` for any characters, including slashes. These are the only two forms
 * that every host supports.
 */
export type Pattern = string;

const special = /[.*+?^${}()|[\]\\]/g;

/** Returns a text as the source of a regular expression that matches it. */
export const escapeExpression = (text: string): string => text.replace(special, '\\$&');

/**
 * Returns a pattern as the source of a regular expression without flags and look-behind, which every host supports.
 *
 * @example
 * toExpression('/_astro/*')     // => '^/_astro/'
 * toExpression('/zh/*.md')      // => '^/zh/.*\\.md$'
 */
export function toExpression(pattern: Pattern): string {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return `^${escapeExpression(before)}$`;
  return after === ''
    ? `^${escapeExpression(before)}`
    : `^${escapeExpression(before)}.*${escapeExpression(after)}$`;
}

/** Whether a path matches a pattern. */
export const matchesPattern = (pattern: Pattern, path: string): boolean =>
  new RegExp(toExpression(pattern)).test(path);
