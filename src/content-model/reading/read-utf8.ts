import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

/** Returns the text of a file without its byte order mark, or undefined where it is not UTF-8. */
export function readUtf8(path: string): string | undefined {
  const bytes = readFileSync(path);
  return isUtf8(bytes) ? bytes.toString('utf8').replace(/^\uFEFF/, '') : undefined;
}
