import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { compareText } from '../../content-model/articles/order.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { markFile } from './icons/icons.ts';
import { openCache, tidyCache, type CachedFiles, type PdfCache } from '../pdf/cache.ts';
import { EngineMissing, getEngineVersion, type TypstDocument } from '../pdf/engine.ts';
import { listFontVersions } from '../pdf/fonts.ts';
import { placePdf } from '../pdf/place-pdf.ts';
import { createTypesetter, type Typesetter } from '../pdf/typesetter.ts';
import type { Picture } from './describe-pictures.ts';
import { pngEnd } from './indexed-png.ts';
import { createPictureDocument, readParts, type PictureParts } from './picture-document.ts';
import { getRasteriserVersion } from './rasteriser.ts';

export interface WritePicturesOptions {
  /** Where pictures are kept between builds. */
  readonly cache?: string;
  /** Processes that draw side by side. */
  readonly workers?: number;
  /** The program of these processes. */
  readonly worker?: URL;
  readonly warn?: (message: string) => void;
}

/** A picture in the built site. */
export interface PictureFile {
  readonly href: string;
  readonly bytes: number;
  /** It was not made before. */
  readonly isNew: boolean;
}

/** A picture that could not be made, and why. */
export interface SkippedPicture {
  readonly href: string;
  readonly reason: string;
}

/** What came of it, each sorted by href. */
export interface PictureSummary {
  readonly files: readonly PictureFile[];
  readonly skipped: readonly SkippedPicture[];
}

const defaultCache = '.cache/pictures';

/** More processes than this wait for each other's memory. */
const mostWorkers = 4;

const drawingWorker = new URL('./worker.ts', import.meta.url);

const getPngFiles = (): CachedFiles => ({
  extension: 'png',
  lastBytes: pngEnd,
  makers: [getEngineVersion(), ...listFontVersions(), getRasteriserVersion()],
});

type Made = (PictureFile & { readonly cached: string }) | SkippedPicture;

interface Work {
  readonly pictures: Iterator<Picture>;
  readonly parts: PictureParts;
  readonly cache: PdfCache;
  readonly made: Made[];
}

/**
 * Puts pictures into a built site. One that cannot be made is left out, and any that stood there is taken away:
 * a page without a picture is whole. Rejects with `EngineMissing` where this platform cannot draw, and where
 * a file cannot be written; no file is ever there in part.
 */
export async function writePictures(
  site: BuiltSite,
  pictures: readonly Picture[],
  options: WritePicturesOptions = {},
): Promise<PictureSummary> {
  const { workers = Math.min(availableParallelism(), mostWorkers) } = options;
  const directory = resolve(options.cache ?? defaultCache);
  const work: Work = {
    pictures: pictures.values(),
    parts: readParts(site.readPage(site.links.file(markFile))),
    cache: openCache(directory, getPngFiles()),
    made: [],
  };
  const ends = await Promise.allSettled(
    Array.from({ length: workers }, () => drawSome(work, options)),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  const made = work.made.toSorted((a, b) => compareText(a.href, b.href));
  const ready = made.filter((picture) => 'cached' in picture);
  const skipped = made.filter((picture) => 'reason' in picture);
  const locate = (href: string): string => join(site.directory, href.slice(site.base.length));
  for (const { href, cached } of ready) placePdf(cached, locate(href));
  for (const { href } of skipped) rmSync(locate(href), { force: true });
  if (ready.length > 0)
    tidyCache(
      directory,
      ready.map(({ cached }) => cached),
    );
  return { files: ready.map(({ href, bytes, isNew }) => ({ href, bytes, isNew })), skipped };
}

/** Draws in a process of its own; each process takes the next picture when it is free. */
async function drawSome(work: Work, options: WritePicturesOptions): Promise<void> {
  const { worker = drawingWorker, warn = console.warn } = options;
  const typesetter = createTypesetter({ warn, worker });
  try {
    for (let next = work.pictures.next(); !next.done; next = work.pictures.next()) {
      work.made.push(await draw(next.value, typesetter, work));
    }
  } finally {
    typesetter.close();
  }
}

async function draw(
  { href, facts }: Picture,
  typesetter: Typesetter,
  { parts, cache }: Work,
): Promise<Made> {
  const document: TypstDocument = createPictureDocument(facts, parts);
  const cached = cache.locate(document);
  const size = cache.findSize(cached);
  if (size !== undefined) return { href, bytes: size, isNew: false, cached };
  const answer = await typesetter.typeset({ document, target: cached });
  if ('missing' in answer) throw new EngineMissing(answer.missing);
  if ('failed' in answer) throw new Error(answer.failed);
  if ('bytes' in answer) return { href, bytes: answer.bytes, isNew: true, cached };
  return { href, reason: answer.problems.map(({ message }) => message).join(' ') };
}
