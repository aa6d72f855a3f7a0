import sharp from 'sharp';
import { pictureSize } from './picture-size.ts';

/**
 * Returns an SVG, whose text is paths, as a PNG of a picture's size. A palette halves its bytes. Dithering is for
 * photographs; less effort than the default changes colours slightly.
 */
export async function toPng(svg: string): Promise<Uint8Array> {
  // 72 dots an inch: a point is a pixel.
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 })
    .removeAlpha()
    .png({ palette: true, dither: 0 })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = pictureSize;
  if (info.width === width && info.height === height) return data;
  throw new Error(
    `A picture is ${info.width} × ${info.height} pixels; expected ${width} × ${height}.`,
  );
}
