/**
 * Paths of the site as the table writes them: exact, or with one `*` that stands for any characters,
 * slashes included. Every host has words for these two and for little else.
 */
export type Pattern = string;

const special = /[.*+?^${}()|[\]\\]/g;

const escape = (text: string): string => text.replace(special, '\\$&');

/**
 * Returns a pattern as the text of a regular expression that every host understands (no flags, no
 * look-behind).
 *
 * @example
 * toExpression('/_astro/*')     // => '^/_astro/'
 * toExpression('/zh/*.md')      // => '^/zh/.*\\.md$'
 */
export function toExpression(pattern: Pattern): string {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return `^${escape(before)}$`;
  return after === '' ? `^${escape(before)}` : `^${escape(before)}.*${escape(after)}$`;
}

/** Tells whether a path is one of those a pattern stands for. */
export function matchesPattern(pattern: Pattern, path: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return path === pattern;
  return (
    path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after)
  );
}
