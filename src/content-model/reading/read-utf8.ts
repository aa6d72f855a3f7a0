import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

/** Returns a text without byte order mark and with `\n` as its line ends: what a system adds must not reach pages. */
const normalizeText = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** Returns the normalised text of a file, or undefined where it is not UTF-8. */
export function readUtf8(path: string): string | undefined {
  const bytes = readFileSync(path);
  return isUtf8(bytes) ? normalizeText(bytes.toString('utf8')) : undefined;
}

/** Returns the normalised text of a file; what is not UTF-8 in it becomes U+FFFD. */
export const readText = (path: string): string => normalizeText(readFileSync(path, 'utf8'));
