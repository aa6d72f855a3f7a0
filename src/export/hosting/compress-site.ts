import { readdirSync } from 'node:fs';
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { readSiteData } from '../../content-model/built-site/site-data.ts';
import { hostsDirectory } from './hosting.ts';

/** What a run has done, in files. */
export interface CompressionReport {
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
  /** Bytes of all files that have a compressed form, as they are and in each form. */
  readonly bytes: { readonly plain: number; readonly gzip: number; readonly brotli: number };
}

/** Below this, headers weigh more than what compression saves. */
const leastBytes = 1024;

/** Text. Pictures, PDF and the search index (`.pf_*`) are compressed inside. */
const isText = (path: string): boolean =>
  /\.(?:html|css|js|json|xml|txt|md|svg|webmanifest)$/.test(path);

/** Read by the build and by operators alone. */
const isOwn = (path: string): boolean => path.startsWith(hostsDirectory);

/** Brotli's best: docs/hosting.md has what each quality was measured at. */
export const brotliQuality = 11;

type Compress = (bytes: Uint8Array) => Promise<Uint8Array>;

const [runGzip, runBrotli] = [promisify(gzip), promisify(brotliCompress)];

const forms = {
  gzip: { ending: '.gz', compress: (bytes: Uint8Array) => runGzip(bytes, { level: 9 }) },
  brotli: {
    ending: '.br',
    compress: (bytes: Uint8Array) =>
      runBrotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
} as const satisfies Record<string, { ending: string; compress: Compress }>;

type Form = keyof typeof forms;

interface Outcome {
  readonly form: Form;
  readonly done: 'written' | 'kept' | 'removed' | 'nothing';
  readonly plain: number;
  readonly compressed: number;
}

/**
 * Writes `.gz` and `.br` beside every text file of a built site that they make smaller, and removes those whose
 * file is gone or has become too small. A compressed form carries its file's time: the same time means that it
 * is still right and is left alone. The same file gives the same bytes. Rejects where the directory is no site.
 */
export async function compressSite(directory: string): Promise<CompressionReport> {
  readSiteData(directory);
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();
  const known = new Set(files);
  const texts = files.filter((path) => isText(path) && !isOwn(path));
  const stale = files.filter(
    (path) =>
      /\.(?:gz|br)$/.test(path) && isText(path.slice(0, -3)) && !known.has(path.slice(0, -3)),
  );
  for (const path of stale) await rm(join(directory, path));
  const outcomes = await runAll(
    texts.flatMap((path) =>
      (Object.keys(forms) as Form[]).map((form) => () => compressFile(join(directory, path), form)),
    ),
  );
  return describe(outcomes, stale.length);
}

/** The compression itself runs on Node's own threads; this keeps each core busy and memory small. */
async function runAll<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const queue = tasks.entries();
  const work = async (): Promise<void> => {
    for (const [index, task] of queue) results[index] = await task();
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
  return results;
}

async function compressFile(file: string, form: Form): Promise<Outcome> {
  const { ending, compress } = forms[form];
  const target = file + ending;
  const { size, atime, mtime } = await stat(file);
  const existing = await stat(target).catch(() => undefined);
  const outcome = { form, plain: size };
  if (existing?.mtimeMs === Math.trunc(mtime.getTime()))
    return { ...outcome, done: 'kept', compressed: existing.size };
  const bytes = size < leastBytes ? undefined : await compress(await readFile(file));
  if (bytes === undefined || bytes.length >= size) {
    await rm(target, { force: true });
    return { ...outcome, plain: 0, done: existing ? 'removed' : 'nothing', compressed: 0 };
  }
  await writeFile(target, bytes);
  await utimes(target, atime, new Date(Math.trunc(mtime.getTime())));
  return { ...outcome, done: 'written', compressed: bytes.length };
}

function describe(outcomes: readonly Outcome[], stale: number): CompressionReport {
  const count = (done: Outcome['done']): number =>
    outcomes.filter((outcome) => outcome.done === done).length;
  const sum = (form: Form, key: 'plain' | 'compressed'): number =>
    outcomes.reduce((total, outcome) => total + (outcome.form === form ? outcome[key] : 0), 0);
  return {
    written: count('written'),
    kept: count('kept'),
    removed: count('removed') + stale,
    bytes: {
      plain: sum('gzip', 'plain'),
      gzip: sum('gzip', 'compressed'),
      brotli: sum('brotli', 'compressed'),
    },
  };
}
