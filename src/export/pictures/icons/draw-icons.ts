import type { Sharp } from 'sharp';
import type { OpenImage } from '../rasteriser.ts';
import type { Icon } from './icons.ts';

/** Draws the product's mark at any size. */
export interface IconDrawer {
  /** Returns an icon as PNG. */
  readonly draw: (icon: Icon) => Promise<Buffer>;
  /** Returns the mark's pixels row by row: red, green, blue, alpha. */
  readonly readPixels: (size: number) => Promise<Buffer>;
}

interface Color {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha?: number;
}

const clear: Color = { r: 0, g: 0, b: 0, alpha: 0 };

/** How much of an icon's width a mark may take so that no mask cuts it: the circle every mask leaves whole. */
const safeShare = 0.8;

/** Size at which the mark's own colour is looked for. */
const sampleSize = 64;

/** Returns what draws a mark, an SVG. */
export async function createIconDrawer(mark: Buffer, open: OpenImage): Promise<IconDrawer> {
  const { width, height } = await open(mark, {}).metadata();
  const drawMark = (size: number, background: Color): Sharp =>
    // Drawn at least as large as it is needed, so that no edge is blurred.
    open(mark, { density: (72 * size) / Math.min(width, height) }).resize(size, size, {
      fit: 'contain',
      background,
    });
  const readPixels = (size: number): Promise<Buffer> =>
    drawMark(size, clear).ensureAlpha().raw().toBuffer();
  const ground = findGround(await readPixels(sampleSize));
  return {
    readPixels,
    draw: ({ size, shape }) => {
      if (shape === 'mark') return drawMark(size, clear).png().toBuffer();
      const inner = shape === 'safe' ? Math.round(size * safeShare) : size;
      const [before, after] = [Math.floor((size - inner) / 2), Math.ceil((size - inner) / 2)];
      return drawMark(inner, ground)
        .extend({ top: before, left: before, bottom: after, right: after, background: ground })
        .flatten({ background: ground })
        .png()
        .toBuffer();
    },
  };
}

/** Returns the colour a mark stands on: that in the middle of its upper edge, white where it has none there. */
function findGround(pixels: Buffer): Color {
  const at = (sampleSize + sampleSize / 2) * 4;
  const [r = 255, g = 255, b = 255, alpha = 0] = pixels.subarray(at, at + 4);
  return alpha === 255 ? { r, g, b } : { r: 255, g: 255, b: 255 };
}
