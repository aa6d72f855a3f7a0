import sharp, { type Color, type Sharp } from 'sharp';
import type { Icon } from './icons.ts';

const clear: Color = { r: 0, g: 0, b: 0, alpha: 0 };

/** Diameter of the circle that no mask cuts, as a share of an icon's width. */
const safeShare = 0.8;

/** Draws a mark, an SVG, at least as large as needed, so that edges are sharp. */
async function drawMark(mark: Buffer, size: number, background: Color): Promise<Sharp> {
  const { width, height } = await sharp(mark).metadata();
  const density = (72 * size) / Math.min(width, height);
  return sharp(mark, { density }).resize(size, size, { fit: 'contain', background });
}

/** Returns the colour of a mark in the middle of its upper edge; white if it is transparent there. */
async function findGround(mark: Buffer): Promise<Color> {
  const size = 64;
  const drawn = await drawMark(mark, size, clear);
  const pixel = { left: size / 2, top: 1, width: 1, height: 1 };
  const [r, g, b, alpha] = await drawn.ensureAlpha().extract(pixel).raw().toBuffer();
  return alpha === 255 ? { r, g, b } : { r: 255, g: 255, b: 255 };
}

/** Returns an icon of a mark as PNG. */
async function drawPng(mark: Buffer, { size, shape }: Icon): Promise<Buffer> {
  if (shape === 'mark') return (await drawMark(mark, size, clear)).png().toBuffer();
  const background = await findGround(mark);
  const inner = shape === 'safe' ? Math.round(size * safeShare) : size;
  const [before, after] = [Math.floor((size - inner) / 2), Math.ceil((size - inner) / 2)];
  return (await drawMark(mark, inner, background))
    .extend({ top: before, left: before, bottom: after, right: after, background })
    .flatten({ background })
    .png()
    .toBuffer();
}

/** Returns a square PNG of fewer than 256 pixels a side as an ICO file, which may contain PNG. */
function toIco(size: number, png: Buffer): Buffer {
  const header = Buffer.alloc(22);
  // A type, 1 for icons, and the number of pictures; then the first one: sizes, planes, bits a pixel, place.
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.set([size, size], 6);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

/** Returns the content of an icon's file, drawn from a mark, an SVG. */
export async function drawIcon(mark: Buffer, icon: Icon): Promise<Buffer> {
  const png = await drawPng(mark, icon);
  return icon.file.endsWith('.ico') ? toIco(icon.size, png) : png;
}
