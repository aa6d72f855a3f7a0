import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The last bytes of a file, and how many it has. */
export interface FileEnd {
  readonly size: number;
  readonly end: Buffer;
}

/** Reads so many bytes from the end of a file, fewer where it has fewer; undefined where it cannot be read. */
export function readEnd(path: string, length: number): FileEnd | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    const end = Buffer.alloc(Math.min(length, size));
    readSync(file, end, 0, end.length, size - end.length);
    return { size, end };
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
