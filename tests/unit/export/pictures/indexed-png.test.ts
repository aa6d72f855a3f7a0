import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  encodeIndexedPng,
  pngEnd,
  type Pixels,
} from '../../../../src/export/pictures/indexed-png.ts';

const create = (width: number, height: number, color: (x: number, y: number) => number): Pixels => {
  const data = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const rgb = color(pixel % width, Math.floor(pixel / width));
    data.set([rgb >> 16, (rgb >> 8) & 255, rgb & 255], pixel * 3);
  }
  return { width, height, data };
};

const decode = async (png: Uint8Array) =>
  sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });

describe('encodeIndexedPng', () => {
  it('keeps few colours as they are, row by row', async () => {
    const pixels = create(5, 3, (x, y) => (x === y ? 0x14231f : 0xf5f8f7));
    const { data, info } = await decode(encodeIndexedPng(pixels));
    expect(info).toMatchObject({ width: 5, height: 3 });
    expect(new Uint8Array(data)).toEqual(pixels.data);
  });

  it('makes nearby colours one where there are more than a palette holds', async () => {
    // Every colour is another: 90,000 of them.
    const pixels = create(
      300,
      300,
      (x, y) => ((x * 7) & 255) * 65536 + ((y * 5) & 255) * 256 + ((x ^ y) % 256),
    );
    const { data } = await decode(encodeIndexedPng(pixels));
    const worst = pixels.data.reduce(
      (most, part, at) => Math.max(most, Math.abs(part - (data[at] ?? 0))),
      0,
    );
    expect(worst).toBeGreaterThan(0);
    expect(worst).toBeLessThan(64);
  });

  it('writes the same bytes for the same pixels, with the end that the cache looks for', () => {
    const pixels = create(40, 40, (x, y) => x * 65793 + y);
    const png = encodeIndexedPng(pixels);
    expect(encodeIndexedPng(pixels).equals(png)).toBe(true);
    expect(png.toString('latin1').endsWith(pngEnd)).toBe(true);
  });
});
