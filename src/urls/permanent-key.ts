import { isId } from './ids.ts';

/** Longest key that is looked at: more than a file's name can hold. */
const keyLimit = 255;

/** What people and programs write for a hyphen: spaces, dashes of every length, the minus sign, `_`. */
const hyphenLike = /[\s\p{Dash_Punctuation}\u2212_]+/gu;

/** What a sentence around a link leaves on its end. */
const trailingMarks = /[.,;:!?)\]}>'"。、”’」》]+$/;

/** Tells whether an address has something below `root`, in whatever case. */
export const isPermanentLink = (pathname: string, root: string): boolean =>
  pathname.length > root.length && pathname.toLowerCase().startsWith(root.toLowerCase());

/**
 * Returns the key of a permanent link that a slipped address meant, as files below `root` are named:
 * undefined where it has the shape of neither an id nor a code.
 *
 * @example
 * parsePermanentKey('/go/WDR%20101', '/go/') // => 'wdr-101'
 * parsePermanentKey('/go/Withdrawal-Delayed/', '/go/') // => 'withdrawal-delayed'
 */
export function parsePermanentKey(pathname: string, root: string): string | undefined {
  if (!isPermanentLink(pathname, root)) return undefined;
  const written = decode(pathname.slice(root.length).replace(/\/+$/, ''));
  if (written === undefined || written.length > keyLimit) return undefined;
  const key = written
    .normalize('NFKC')
    .trim()
    .replace(trailingMarks, '')
    .replace(hyphenLike, '-')
    .toLowerCase()
    .replace(/^([a-z]{3})-?(\d{3})$/, '$1-$2');
  return isId(key) ? key : undefined;
}

/** Broken escapes are as unknown as any other key. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
