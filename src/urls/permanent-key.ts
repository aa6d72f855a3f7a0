import { isId } from './ids.ts';

/** Maximum length of a key, which is that of file names. */
const keyLimit = 255;

/** Characters written instead of a hyphen: spaces, dashes, the minus sign, `_`. */
const hyphenLike = /[\s\p{Dash_Punctuation}\u2212_]+/gu;

/** Punctuation of the sentence around a link. */
const trailingMarks = /[.,;:!?)\]}>'"。、”’」》]+$/;

/** Tells whether a path is below `root`, ignoring case. */
export const isPermanentLink = (pathname: string, root: string): boolean =>
  pathname.length > root.length && pathname.toLowerCase().startsWith(root.toLowerCase());

/**
 * Returns the key that a mistyped permanent link means, as in the file names below `root`; undefined if it has the
 * format of neither an id nor a code.
 *
 * @example
 * parsePermanentKey('/go/WDR%20101', '/go/') // => 'wdr-101'
 * parsePermanentKey('/go/Withdrawal-Delayed/', '/go/') // => 'withdrawal-delayed'
 */
export function parsePermanentKey(pathname: string, root: string): string | undefined {
  if (!isPermanentLink(pathname, root)) return undefined;
  const text = decode(pathname.slice(root.length).replace(/\/+$/, ''));
  if (text === undefined || text.length > keyLimit) return undefined;
  const key = text
    .normalize('NFKC')
    .trim()
    .replace(trailingMarks, '')
    .replace(hyphenLike, '-')
    .toLowerCase()
    .replace(/^([a-z]{3})-?(\d{3})$/, '$1-$2');
  return isId(key) ? key : undefined;
}

/** Returns undefined for malformed escapes, which are treated as unknown keys. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
