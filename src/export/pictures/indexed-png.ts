import { crc32, deflateSync } from 'node:zlib';

/**
 * Pictures of text on one colour as PNG with a palette. A quantiser for photographs takes 100 ms for what is a
 * few flat colours and the steps between them at the edges of letters; this takes a tenth of that.
 */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Row by row, three bytes a pixel: red, green, blue. */
  readonly data: Uint8Array;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** The last bytes of every PNG, as ISO 8859-1. */
export const pngEnd = 'IEND\xaeB`\x82';

const mostColors = 256;

interface IndexedPixels {
  /** Red, green and blue of each colour. */
  readonly palette: Uint8Array;
  /** The number of each pixel's colour. */
  readonly indices: Uint8Array;
}

/** Returns the first bits of red, green and blue as one number. */
function toBucket(color: number, bits: number): number {
  const shift = 8 - bits;
  const mask = (1 << bits) - 1;
  const red = (color >> (16 + shift)) & mask;
  const green = (color >> (8 + shift)) & mask;
  return (((red << bits) | green) << bits) | ((color >> shift) & mask);
}

/**
 * Colours that share the first `bits` bits of red, green and blue become one: the one of them with the longest
 * run of pixels, which keeps grounds as they are. Undefined where that leaves more than a palette holds.
 */
function indexPixels({ data }: Pixels, bits: number): IndexedPixels | undefined {
  const known = new Int16Array(1 << (3 * bits)).fill(-1);
  const colors: number[] = [];
  const longest: number[] = [];
  const indices = new Uint8Array(data.length / 3);
  let start = 0;
  while (start < indices.length) {
    const color = getColor(data, start);
    const end = findRunEnd(data, start);
    const bucket = toBucket(color, bits);
    if (known[bucket] === -1) known[bucket] = colors.length;
    const index = known[bucket] ?? 0;
    if (index === mostColors) return undefined;
    indices.fill(index, start, end);
    if (end - start > (longest[index] ?? 0)) [colors[index], longest[index]] = [color, end - start];
    start = end;
  }
  const palette = colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]);
  return { palette: Uint8Array.from(palette), indices };
}

const getColor = (data: Uint8Array, pixel: number): number => {
  const at = pixel * 3;
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
};

/** Returns the first pixel after one that has another colour. */
function findRunEnd(data: Uint8Array, start: number): number {
  const color = getColor(data, start);
  let end = start + 1;
  while (end * 3 < data.length && getColor(data, end) === color) end += 1;
  return end;
}

/** Bits of each part of a colour that are looked at: as many as a palette has room for. The last always fit. */
const precisions = [5, 4, 3, 2] as const;

function createPalette(pixels: Pixels): IndexedPixels {
  for (const bits of precisions) {
    const indexed = indexPixels(pixels, bits);
    if (indexed) return indexed;
  }
  throw new Error('A palette of 64 colours was full; expected that it never is.');
}

/** Returns a part of a PNG: how long it is, what it is, its data, and a sum to check. */
function createChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Width, height, eight bits a pixel, a palette; nothing interlaced. */
function createHeader({ width, height }: Pixels): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return header;
}

/** Returns pixels as a PNG with a palette; the same pixels are the same bytes. */
export function encodeIndexedPng(pixels: Pixels): Buffer {
  const { width, height } = pixels;
  const { palette, indices } = createPalette(pixels);
  // Before each row stands its filter: none, which suits flat colours best.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return Buffer.concat([
    signature,
    createChunk('IHDR', createHeader(pixels)),
    createChunk('PLTE', palette),
    // The highest level takes five times as long for a twelfth less.
    createChunk('IDAT', deflateSync(rows, { level: 6 })),
    createChunk('IEND', new Uint8Array()),
  ]);
}
