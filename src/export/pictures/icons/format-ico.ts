const headerSize = 6;
const entrySize = 16;
const bitmapHeaderSize = 40;
const bitsPerPixel = 32;

/**
 * Returns a square picture as an ICO file, given its pixels row by row as red, green, blue and alpha. As a bitmap
 * and not as a PNG, which is smaller but newer than some of those who still ask for this file.
 */
export function formatIco(size: number, pixels: Uint8Array): Buffer {
  // One bit a pixel that hides it, each row filled up to four bytes; alpha says it better, so all are 0.
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size);
  const bitmap = Buffer.concat([createBitmapHeader(size), flipPixels(size, pixels), mask]);
  const header = Buffer.alloc(headerSize + entrySize);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, headerSize);
  header.writeUInt8(size, headerSize + 1);
  header.writeUInt16LE(1, headerSize + 4);
  header.writeUInt16LE(bitsPerPixel, headerSize + 6);
  header.writeUInt32LE(bitmap.length, headerSize + 8);
  header.writeUInt32LE(header.length, headerSize + 12);
  return Buffer.concat([header, bitmap]);
}

/** Its height counts twice: the picture and its mask. */
function createBitmapHeader(size: number): Buffer {
  const header = Buffer.alloc(bitmapHeaderSize);
  header.writeUInt32LE(bitmapHeaderSize, 0);
  header.writeInt32LE(size, 4);
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(bitsPerPixel, 14);
  return header;
}

/** Bitmaps begin with the lowest row, and have blue before red. */
function flipPixels(size: number, pixels: Uint8Array): Buffer {
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.from(pixels.subarray((size - 1 - y) * size * 4, (size - y) * size * 4)),
  );
  const flipped = Buffer.concat(rows);
  for (let at = 0; at < flipped.length; at += 4) {
    const [red = 0, , blue = 0] = flipped.subarray(at, at + 3);
    flipped[at] = blue;
    flipped[at + 2] = red;
  }
  return flipped;
}
