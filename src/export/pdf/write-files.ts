import { hash } from 'node:crypto';
import { constants, copyFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { setImmediate as yieldToEvents } from 'node:timers/promises';
import { compareText } from '../../content-model/articles/order.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { toFilePath } from '../../urls/hrefs.ts';
import type { ExportFinding } from '../findings.ts';
import { openCache, type CachedFile, type FileCache } from './cache.ts';
import type { TypstDocument } from './engine.ts';
import { createTypesetter, type Typesetter } from './typesetter.ts';
import { writeAtomically } from '../../content-model/write-atomically.ts';

/** A file to make. */
export interface PlannedFile {
  /** Href of the page it is made from. */
  readonly page: string;
  /** Its own href. */
  readonly href: string;
  /** Hash of everything it is made from. */
  readonly key: string;
  /** Returns its document; not called if the file is in the cache. */
  readonly compose: () => ComposedFile;
}

export interface ComposedFile {
  readonly document: TypstDocument;
  /** What the file cannot show of the page. */
  readonly findings: readonly ExportFinding[];
}

/** Files of one kind. */
export interface FileKind {
  readonly extension: string;
  /** Cache directory, which is kept between builds. */
  readonly cache: string;
  /** The module of the processes that make them (typesetter.ts). */
  readonly worker: URL;
}

/** Files that are made concurrently, in at most this many processes. */
export interface Batch {
  /** Returns the files; `leftOut` are the pages whose files of the batches before could not be made. */
  readonly plan: (leftOut: ReadonlySet<string>) => Iterable<PlannedFile>;
  readonly processes?: number;
  /** Milliseconds after which a file is given up. */
  readonly timeout: number;
}

export interface WriteFilesOptions extends Partial<Pick<FileKind, 'cache' | 'worker'>> {
  /** Number of concurrent processes. */
  readonly processes?: number;
  /** Aborts: nothing is written into the site, and the promise rejects. */
  readonly signal?: AbortSignal;
  readonly warn?: (message: string) => void;
  /** Milliseconds after which a file is given up. */
  readonly timeout?: number;
  /** Called with the number of files that are ready. */
  readonly onProgress?: (done: number) => void;
}

/** A file in the built site. */
export interface WrittenFile {
  readonly href: string;
  readonly bytes: number;
  /** SHA-256 of its content as it was made. */
  readonly sha256: string;
  /** False if it was in the cache. */
  readonly isNew: boolean;
}

/** The result: the files that could be made, and why others could not. Both are sorted by href. */
export interface FileSummary {
  readonly files: readonly WrittenFile[];
  readonly findings: readonly ExportFinding[];
}

/** With more processes than this, memory is the bottleneck. */
const mostProcesses = 4;

type ReadyFile = WrittenFile & CachedFile;

interface Work {
  readonly cache: FileCache;
  readonly options: WriteFilesOptions;
  readonly ready: ReadyFile[];
  readonly findings: ExportFinding[];
  /** Set after an error that stops all work. */
  isStopped: boolean;
}

/**
 * Writes files into a built site. They are made in the cache first, and copied after all of them: a file that cannot be
 * made is left out with a finding, and its last version is removed. A batch starts after the one before it. Rejects,
 * without a change of the site, if a file cannot be written or the engine cannot start. Each file is written atomically.
 */
export async function writeFiles(
  { base, directory }: BuiltSite,
  kind: FileKind,
  batches: readonly Batch[],
  options: WriteFilesOptions = {},
): Promise<FileSummary> {
  const cache = openCache(resolve(options.cache ?? kind.cache), kind.extension);
  const work: Work = { cache, options, ready: [], findings: [], isStopped: false };
  const worker = options.worker ?? kind.worker;
  const most = options.processes ?? Math.min(availableParallelism(), mostProcesses);
  for (const { processes = most, ...batch } of batches) {
    await makeBatch({ ...batch, processes }, worker, work);
  }
  const findings = work.findings.toSorted(
    (a, b) => compareText(a.page, b.page) || compareText(a.message, b.message),
  );
  for (const href of listMissing(findings)) {
    rmSync(join(directory, toFilePath(base, href)), { force: true });
  }
  const ready = work.ready.toSorted((a, b) => compareText(a.href, b.href));
  for (const { href, path } of ready) {
    // Not a hard link: changing a file of the site must not change the cache. File systems that support it share
    // the content.
    writeAtomically(join(directory, toFilePath(base, href)), (part) =>
      copyFileSync(path, part, constants.COPYFILE_FICLONE),
    );
  }
  cache.tidy();
  const files = ready.map(({ href, bytes, sha256, isNew }) => ({ href, bytes, sha256, isNew }));
  return { files, findings };
}

/** Returns the hrefs of the files that findings have left out. */
export const listMissing = (findings: readonly ExportFinding[]): string[] => [
  ...new Set(findings.flatMap(({ missing }) => missing ?? [])),
];

/** Makes files in several processes; each takes the next plan when it is free. */
async function makeBatch(
  { plan, processes, timeout }: Required<Batch>,
  worker: URL,
  work: Work,
): Promise<void> {
  const { signal, warn = console.warn } = work.options;
  const limit = work.options.timeout ?? timeout;
  const typesetter = createTypesetter({ worker, processes, warn, signal, timeout: limit });
  const leftOut = new Set(
    work.findings.flatMap(({ page, missing }) => (missing === undefined ? [] : page)),
  );
  const iterator = plan(leftOut)[Symbol.iterator]();
  const ends = await Promise.allSettled(
    Array.from({ length: processes }, () => makeSome(iterator, typesetter, work)),
  );
  await typesetter.close();
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function makeSome(
  plans: Iterator<PlannedFile>,
  typesetter: Typesetter,
  work: Work,
): Promise<void> {
  const { signal, onProgress } = work.options;
  try {
    for (;;) {
      // If all files are cached, nothing else yields to the event loop, which delivers signals.
      await yieldToEvents();
      signal?.throwIfAborted();
      const next = work.isStopped ? undefined : plans.next();
      if (!next || next.done === true) return;
      await makeFile(next.value, typesetter, work);
      onProgress?.(work.ready.length);
    }
  } catch (error) {
    work.isStopped = true;
    throw error;
  }
}

async function makeFile(
  { page, href, key, compose }: PlannedFile,
  typesetter: Typesetter,
  { cache, options, ready, findings }: Work,
): Promise<void> {
  const cached = cache.find(key);
  if (cached) {
    ready.push({ href, isNew: false, ...cached });
    return;
  }
  const composed = compose();
  findings.push(...composed.findings.map((finding) => ({ ...finding, missing: href })));
  if (composed.findings.length > 0) return;
  const response = await typesetter.typeset(composed.document);
  if ('failed' in response) throw new Error(response.failed);
  if ('content' in response) {
    const { content, warnings = [] } = response;
    findings.push(...warnings.map((problem) => ({ ...problem, page })));
    // A file with warnings is made again by every build, which reports them.
    const name = warnings.length > 0 ? hash('sha256', `warnings ${key}`) : key;
    ready.push({ href, isNew: true, ...cache.add(name, content) });
    return;
  }
  if (process.env.DEBUG) (options.warn ?? console.warn)(`${page}\n${composed.document.source}`);
  findings.push(...response.problems.map((problem) => ({ ...problem, page, missing: href })));
}
