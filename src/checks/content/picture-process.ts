/**
 * A process that decodes pictures (decode-pictures.ts starts it): reads their paths as JSON from standard input, and
 * prints for each what keeps it from being published, or null.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import sharp from 'sharp';

/** Pixels of a picture: four bytes each in the memory of a phone, so 64 MB. */
const pixelLimit = 16_000_000;

const extensions: Readonly<Record<string, string>> = { jpg: 'jpeg' };

async function describePicture(path: string): Promise<string | null> {
  const extension = extname(path).slice(1).toLowerCase();
  const wanted = extensions[extension] ?? extension;
  try {
    const bytes = readFileSync(path);
    // The reader that the build has.
    const { width, height, format } = await imageMetadata(bytes, path);
    const actual = extensions[format] ?? format;
    if (actual !== wanted) return `is ${actual} and not ${wanted}`;
    if (!(width > 0 && height > 0)) return `is ${width} × ${height} pixels; expected a size`;
    if (width * height > pixelLimit)
      return `is ${width} × ${height} pixels; expected at most ${pixelLimit / 1e6} million`;
    await sharp(bytes, { failOn: 'warning', limitInputPixels: pixelLimit })
      .resize(8, 8)
      .raw()
      .toBuffer();
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(path, 'the file') : 'unknown';
    return `cannot be decoded: ${reason.replace(/\.$/, '')}`;
  }
}

const paths = JSON.parse(readFileSync(0, 'utf8')) as string[];
const problems: (string | null)[] = [];
for (const path of paths) problems.push(await describePicture(path));
process.stdout.write(JSON.stringify(problems));
