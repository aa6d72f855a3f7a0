import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listSiteFiles } from '../../content-model/built-site/published-files.ts';
import { readSiteData } from '../../content-model/built-site/site-data.ts';
import { hostsDirectory } from './hosting.ts';

/** Files below this size are not compressed: headers would take more bytes than compression saves. */
const leastBytes = 1024;

/** Enough to keep every core busy; the files of one batch are in memory together. */
const batchSize = 16;

/** Whether a file is text. Images, PDFs and the search index (`.pf_*`) are already compressed. */
const isText = (path: string): boolean =>
  /\.(?:html|css|js|json|xml|txt|md|svg|webmanifest)$/.test(path);

const isCompressedText = (path: string): boolean =>
  /\.(?:gz|br)$/.test(path) && isText(path.slice(0, -3));

/** The highest quality; docs/hosting.md has measurements. */
const brotliOptions = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
};

/** Bytes of a file, uncompressed and in each format. */
export type Sizes = Readonly<Record<'plain' | 'gzip' | 'brotli', number>>;

/**
 * Writes `.gz` and `.br` beside every text file of a built site that becomes smaller, and removes those of an earlier
 * run. The output is deterministic. Rejects if the directory is not a built site.
 */
export async function compressSite(directory: string): Promise<Sizes[]> {
  readSiteData(directory);
  const files = listSiteFiles(directory)
    .filter((path) => !path.startsWith(`${hostsDirectory}/`))
    .map((path) => join(directory, path));
  for (const file of files.filter(isCompressedText)) await rm(file);
  const texts = files.filter(isText);
  const compressed: Sizes[] = [];
  for (let start = 0; start < texts.length; start += batchSize) {
    const batch = await Promise.all(texts.slice(start, start + batchSize).map(compressFile));
    compressed.push(...batch.flatMap((sizes) => sizes ?? []));
  }
  return compressed;
}

async function compressFile(file: string): Promise<Sizes | undefined> {
  const bytes = await readFile(file);
  if (bytes.length < leastBytes) return undefined;
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }),
    promisify(brotliCompress)(bytes, brotliOptions),
  ]);
  if (Math.max(zipped.length, brotli.length) >= bytes.length) return undefined;
  await Promise.all([writeFile(`${file}.gz`, zipped), writeFile(`${file}.br`, brotli)]);
  return { plain: bytes.length, gzip: zipped.length, brotli: brotli.length };
}
