import { closeSync, openSync, readSync } from 'node:fs';

/** Code points that a font has, in a row. */
export interface CodeRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Returns the code points that a TrueType font has, by its table `cmap` (OpenType, learn.microsoft.com/typography/opentype).
 * Only that table is read: a Chinese font has ten megabytes. Throws if the file has no table of a known format.
 */
export function readRanges(file: string): CodeRange[] {
  const handle = openSync(file, 'r');
  const read = (offset: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    readSync(handle, bytes, 0, length, offset);
    return bytes;
  };
  try {
    const tables = read(12, read(4, 2).readUInt16BE() * 16);
    for (let at = 0; at < tables.length; at += 16) {
      if (tables.toString('latin1', at, at + 4) !== 'cmap') continue;
      return parseMap(read(tables.readUInt32BE(at + 8), tables.readUInt32BE(at + 12)));
    }
  } finally {
    closeSync(handle);
  }
  throw new Error(`${file} has no table of its characters; expected a TrueType font.`);
}

/** Prefers the format for all of Unicode to the one for its first 65,536 code points. */
function parseMap(map: Buffer): CodeRange[] {
  const tables = Array.from({ length: map.readUInt16BE(2) }, (_, index) =>
    map.subarray(map.readUInt32BE(8 + index * 8)),
  );
  const full = tables.find((table) => table.readUInt16BE() === 12);
  if (full) return parseFull(full);
  const basic = tables.find((table) => table.readUInt16BE() === 4);
  if (basic) return parseBasic(basic);
  throw new Error('A font has no table of its characters in format 4 or 12.');
}

/** Format 12: groups of first code point, last code point, first glyph. */
const parseFull = (table: Buffer): CodeRange[] =>
  Array.from({ length: table.readUInt32BE(12) }, (_, index) => ({
    first: table.readUInt32BE(16 + index * 12),
    last: table.readUInt32BE(20 + index * 12),
  }));

/** Format 4: the last code points of all segments, then the first ones. The last segment, U+FFFF, is no character. */
function parseBasic(table: Buffer): CodeRange[] {
  const size = table.readUInt16BE(6);
  return Array.from({ length: size / 2 - 1 }, (_, index) => ({
    first: table.readUInt16BE(16 + size + index * 2),
    last: table.readUInt16BE(14 + index * 2),
  }));
}
