import type { Sharp, SharpOptions } from 'sharp';
import { pictureSize } from '../../site/picture.ts';
import { EngineMissing } from '../pdf/engine.ts';
import { getVersion } from '../pdf/fingerprint.ts';
import { encodeIndexedPng } from './indexed-png.ts';

/** Draws an SVG whose text is paths as a PNG of a picture's size, its points as pixels. */
export type Rasterise = (svg: string) => Promise<Uint8Array>;

/** Opens an image to work on. */
export type OpenImage = (input: Buffer, options: SharpOptions) => Sharp;

const rasterPackage = 'sharp';

/** Returns what draws: its package with its version, and how its pixels become a file. */
export const getRasteriserVersion = (): string =>
  `${getVersion(rasterPackage)}, indexed PNG 1, ${pictureSize.width} × ${pictureSize.height}`;

const loadSharp = async (): Promise<{ default: OpenImage }> =>
  import(rasterPackage) as Promise<{ default: OpenImage }>;

/** Loads what reads and writes images; rejects with `EngineMissing` where there is none for this platform. */
export async function openSharp(load = loadSharp): Promise<OpenImage> {
  const { default: open } = await load().catch((cause: unknown) => {
    const platform = `${process.platform}-${process.arch}`;
    throw new EngineMissing(`${rasterPackage} has no program for ${platform}.`, { cause });
  });
  return open;
}

/** Starts what draws; rejects with `EngineMissing` where there is none for this platform. */
export async function openRasteriser(): Promise<Rasterise> {
  const open = await openSharp();
  return async (svg) => {
    // 72 dots an inch: a point is a pixel.
    const { data, info } = await open(Buffer.from(svg), { density: 72 })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height } = pictureSize;
    if (info.width !== width || info.height !== height) {
      throw new Error(
        `A picture is ${info.width} × ${info.height} pixels; expected ${width} × ${height}.`,
      );
    }
    return encodeIndexedPng({ width, height, data });
  };
}
