import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';

/** Why the text of a file cannot be read. */
export interface Unreadable {
  readonly kind: 'access' | 'encoding' | 'size';
  /** The value seen: the code of the error, such as `EACCES`, or the number of bytes. */
  readonly seen: string;
}

/**
 * Bytes of a file that an author writes. The largest article has 7 KB, and the time to parse the worst text grows with
 * the square of its length: 32 KB take up to 4 s, 64 KB more than a minute.
 */
export const textLimit = 32_768;

/** Returns a text without byte order mark and with `\n` as its line ends: what a system adds must not reach pages. */
const normalizeText = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** Returns the normalised text of a file, or why it cannot be read. Never throws. */
export function readText(path: string, limit = Infinity): string | Unreadable {
  try {
    const { size } = statSync(path);
    if (size > limit) return { kind: 'size', seen: String(size) };
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) return { kind: 'encoding', seen: 'not UTF-8' };
    return normalizeText(bytes.toString('utf8'));
  } catch (error) {
    return { kind: 'access', seen: getErrorCode(error) };
  }
}

/** Returns why a text cannot be read, in words that follow the name of the file. */
export const describeUnreadable = ({ seen }: Unreadable): string => `cannot be read (${seen})`;

/** Returns the code of a system error, such as `EACCES`; throws every other error again. */
export function getErrorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  throw error;
}
