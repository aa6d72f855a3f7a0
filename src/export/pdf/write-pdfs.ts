import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { setImmediate as yieldToEvents } from 'node:timers/promises';
import { compareText } from '../../content-model/articles/order.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { openCache, tidyCache, type PdfCache } from './cache.ts';
import { EngineMissing } from './engine.ts';
import type { PdfFinding } from './findings.ts';
import { placePdf } from './place-pdf.ts';
import type { PlannedPdf } from './planned-pdf.ts';
import { createTypesetter, type Typesetter } from './typesetter.ts';

export interface WritePdfsOptions {
  /** Where PDFs are kept between builds. */
  readonly cache?: string;
  /** Processes that typeset side by side. */
  readonly workers?: number;
  /** The program of these processes. */
  readonly worker?: URL;
  /** Ends the work early: nothing is put into the site, and the promise rejects. */
  readonly signal?: AbortSignal;
  readonly warn?: (message: string) => void;
  /** Told how many PDFs are ready. */
  readonly onProgress?: (done: number) => void;
}

/** A PDF in the built site. */
export interface PdfFile {
  readonly href: string;
  readonly bytes: number;
  /** It was not made before. */
  readonly isNew: boolean;
}

/** What came of it: files where all is well, findings where not. Both are sorted by href. */
export interface PdfSummary {
  readonly files: readonly PdfFile[];
  readonly findings: readonly PdfFinding[];
}

export const defaultCache = '.cache/pdf';

/** More processes than this wait for each other's memory. */
const mostWorkers = 4;

/** A PDF that stands in the cache. */
interface ReadyPdf extends PdfFile {
  readonly cached: string;
  /** File of the cache that says what it was made of, where that was written down before. */
  readonly note?: string;
}

/** What is to be made. */
export interface PdfPlans {
  readonly articles: Iterator<PlannedPdf>;
  /** Made after all articles, one at a time: each takes all processors for itself, and much memory. */
  readonly handbooks?: Iterator<PlannedPdf>;
}

interface Work {
  readonly cache: PdfCache;
  readonly options: WritePdfsOptions;
  readonly ready: ReadyPdf[];
  readonly findings: PdfFinding[];
  /** Set where something is wrong that no further PDF can go round. */
  stopped: boolean;
}

/**
 * Puts PDFs into a built site, all of them or none: they are made in the cache first, and copied where there
 * is no finding. Rejects with `EngineMissing` where this platform cannot make them, and where a file cannot
 * be written; no file is ever there in part.
 */
export async function writePdfs(
  site: BuiltSite,
  { articles, handbooks }: PdfPlans,
  options: WritePdfsOptions = {},
): Promise<PdfSummary> {
  const directory = resolve(options.cache ?? defaultCache);
  const cache = openCache(directory);
  const work: Work = { cache, options, ready: [], findings: [], stopped: false };
  const { workers = Math.min(availableParallelism(), mostWorkers) } = options;
  await typesetAll(articles, workers, work);
  // What is wrong with an article is wrong with the book.
  if (handbooks && work.findings.length === 0) await typesetAll(handbooks, 1, work);
  const ready = work.ready.toSorted((a, b) => compareText(a.href, b.href));
  const findings = work.findings.toSorted(
    (a, b) => compareText(a.page, b.page) || compareText(a.message, b.message),
  );
  if (findings.length > 0) return { files: [], findings };
  const { base, directory: root } = site;
  for (const { href, cached } of ready) placePdf(cached, join(root, href.slice(base.length)));
  if (ready.length > 0) {
    tidyCache(
      directory,
      ready.flatMap(({ cached, note }) => [cached, ...(note ? [note] : [])]),
    );
  }
  return { files: ready.map(({ href, bytes, isNew }) => ({ href, bytes, isNew })), findings };
}

/** Makes what is planned in several processes; each takes the next plan when it is free. */
async function typesetAll(plans: Iterator<PlannedPdf>, workers: number, work: Work): Promise<void> {
  const ends = await Promise.allSettled(
    Array.from({ length: workers }, () => typesetSome(plans, work)),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function typesetSome(plans: Iterator<PlannedPdf>, work: Work): Promise<void> {
  const { options } = work;
  const { signal, worker, warn = console.warn } = options;
  const typesetter = createTypesetter({ warn, ...(worker && { worker }) });
  signal?.addEventListener('abort', typesetter.close);
  try {
    while (!work.stopped) {
      // Where everything is in the cache nothing else would ever let a signal in.
      await yieldToEvents();
      signal?.throwIfAborted();
      const { value, done } = plans.next() as IteratorResult<PlannedPdf, undefined>;
      if (done) return;
      await makePdf(value, typesetter, work);
      options.onProgress?.(work.ready.length);
    }
  } catch (error) {
    work.stopped = true;
    throw signal?.aborted ? signal.reason : error;
  } finally {
    signal?.removeEventListener('abort', typesetter.close);
    typesetter.close();
  }
}

async function makePdf(plan: PlannedPdf, typesetter: Typesetter, work: Work): Promise<void> {
  const { page, href, origin } = plan;
  const known = origin && work.cache.find(origin);
  if (known) {
    const { path, bytes, note } = known;
    work.ready.push({ href, bytes, isNew: false, cached: path, note });
    return;
  }
  const { document, findings, images = {} } = plan.compose();
  if (findings.length > 0) {
    work.findings.push(...findings);
    return;
  }
  const cached = work.cache.locate(document);
  const size = work.cache.findSize(cached);
  const answer =
    size === undefined ? await typesetter.typeset({ document, target: cached }) : { bytes: size };
  if ('missing' in answer) throw new EngineMissing(answer.missing);
  if ('failed' in answer) throw new Error(answer.failed);
  if ('problems' in answer) {
    if (process.env.DEBUG) (work.options.warn ?? console.warn)(`${page}\n${document.source}`);
    work.findings.push(...answer.problems.map((problem) => ({ ...problem, page })));
    return;
  }
  // Only what has become a PDF is written down: a finding is found again by every build.
  if (origin) work.cache.note(origin, cached, images);
  work.ready.push({ href, bytes: answer.bytes, isNew: size === undefined, cached });
}
