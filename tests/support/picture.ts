import sharp from 'sharp';

/** A decoded picture. */
export interface ReadPicture {
  readonly format: string;
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
  /** Returns a pixel as `#rrggbb`, or `#rrggbbaa` if it is not opaque. */
  readonly colorAt: (x: number, y: number) => string;
}

/** Decodes a picture. */
export async function readPicture(content: Uint8Array): Promise<ReadPicture> {
  const { format, hasAlpha } = await sharp(content).metadata();
  const { data, info } = await sharp(content)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return {
    format,
    width,
    height,
    hasAlpha,
    colorAt: (x, y) => {
      const at = (y * width + x) * 4;
      return `#${data
        .subarray(at, at + 4)
        .toString('hex')
        .replace(/ff$/, '')}`;
    },
  };
}

/** Returns the bounding box of everything in a picture that does not have the colour of its top left pixel. */
export function findContent(picture: ReadPicture, height = picture.height) {
  const paper = picture.colorAt(0, 0);
  let [left, right, top, bottom] = [picture.width, -1, height, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      if (picture.colorAt(x, y) === paper) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return { left, right, top, bottom };
}
