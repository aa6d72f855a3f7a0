import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The last bytes of a file, and how many it has. */
export interface FileEnd {
  readonly size: number;
  readonly end: Buffer;
}

/** Reads so many bytes from the end of a file, fewer where it has fewer; undefined where it cannot be opened. */
export function readEnd(path: string, length: number): FileEnd | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const { size } = fstatSync(file);
    const end = Buffer.alloc(Math.min(length, size));
    readSync(file, end, 0, end.length, size - end.length);
    return { size, end };
  } finally {
    closeSync(file);
  }
}
