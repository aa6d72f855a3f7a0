import { constants, copyFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { setImmediate as yieldToEvents } from 'node:timers/promises';
import { compareText } from '../../content-model/articles/order.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { openCache, type CachedFile, type FileCache } from './cache.ts';
import { formatPdfFindings, type PdfFinding } from './findings.ts';
import type {
  Batch,
  FileKind,
  FileSummary,
  PlannedFile,
  WriteFilesOptions,
  WrittenFile,
} from './planned-file.ts';
import { createTypesetter, type Typesetter } from './typesetter.ts';
import { writeWhole } from './write-whole.ts';

/** More processes than this wait for each other's memory. */
const mostProcesses = 4;

type ReadyFile = WrittenFile & CachedFile;

interface Work {
  readonly cache: FileCache;
  readonly options: WriteFilesOptions;
  readonly ready: ReadyFile[];
  readonly findings: PdfFinding[];
  /** Set after an error that stops all work. */
  isStopped: boolean;
}

/**
 * Puts files into a built site, all of them or none: they are made in the cache first, and copied where there
 * is no finding. A batch begins when the one before it is done without one. Rejects where a file cannot be
 * written or the engine cannot start; no file is ever written in part.
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
  for (const { plans, processes = most } of batches) {
    if (work.findings.length === 0) await makeBatch({ plans, processes }, worker, work);
  }
  const findings = work.findings.toSorted(
    (a, b) => compareText(a.page, b.page) || compareText(a.message, b.message),
  );
  if (findings.length > 0) return { files: [], findings };
  const ready = work.ready.toSorted((a, b) => compareText(a.href, b.href));
  for (const { href, path } of ready) {
    // A copy, not a second name: a change of the site's file must not change the cache. Where the file system
    // can share equal content, it does.
    writeWhole(join(directory, href.slice(base.length)), (part) =>
      copyFileSync(path, part, constants.COPYFILE_FICLONE),
    );
  }
  cache.tidy();
  return { files: ready.map(({ href, bytes, isNew }) => ({ href, bytes, isNew })), findings };
}

/** Makes files in several processes; each takes the next plan when it is free. */
async function makeBatch(
  { plans, processes }: Required<Batch>,
  worker: URL,
  work: Work,
): Promise<void> {
  const { signal, warn = console.warn } = work.options;
  const typesetter = createTypesetter({ worker, processes, warn, signal });
  const iterator = plans[Symbol.iterator]();
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
      // Where everything is in the cache nothing else would ever let a signal in.
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
  findings.push(...composed.findings);
  if (composed.findings.length > 0) return;
  const answer = await typesetter.typeset(composed.document);
  if ('failed' in answer) throw new Error(answer.failed);
  if ('content' in answer) {
    ready.push({ href, isNew: true, ...cache.add(key, answer.content) });
    return;
  }
  if (process.env.DEBUG) (options.warn ?? console.warn)(`${page}\n${composed.document.source}`);
  findings.push(...answer.problems.map((problem) => ({ ...problem, page })));
}

/** Ends a build where something was found: a site has all of its files or is not built. */
export function assertComplete({ findings }: FileSummary): void {
  if (findings.length === 0) return;
  throw new Error(`${formatPdfFindings(findings)}\n\nNothing was built.`);
}
