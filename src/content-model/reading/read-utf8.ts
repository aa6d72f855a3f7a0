import { readFileSync } from 'node:fs';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Returns the text of a file without its byte order mark, or undefined where it is not UTF-8. */
export function readUtf8(path: string): string | undefined {
  try {
    return decoder.decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
