import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getEngineVersion, toVirtualPath, type TypstDocument } from './engine.ts';
import { readEnd } from './file-end.ts';
import { listFontVersions } from './fonts.ts';
import { packing } from './pack-objects.ts';
import { partEnding, writeWhole } from './write-whole.ts';

/**
 * PDFs that were made before, by the hash of everything they are made from: what is unchanged is not typeset
 * again. Nothing here is ever changed, so that any number of builds may share it.
 */
export interface PdfCache {
  /** Returns the file a document has or will have. */
  readonly locate: (document: TypstDocument) => string;
  /** Returns the size of a file in bytes; undefined where it is not there or not whole. */
  readonly findSize: (path: string) => number | undefined;
  /** Returns what was made of something before; undefined where anything of it is different or lost. */
  readonly find: (origin: PdfOrigin) => FoundPdf | undefined;
  /** Remembers what a file was made of, so that `find` finds it. */
  readonly note: (origin: PdfOrigin, path: string, images: ImagePaths) => void;
}

/** What a PDF is made of, told without making its document, which takes ten times as long. */
export interface PdfOrigin {
  /** Hash of everything but images. */
  readonly key: string;
  /** Returns the virtual path of an image as it is; undefined where there is none. */
  readonly findImage: (src: string) => string | undefined;
}

/** Virtual paths of the images of a document, by the addresses they have on the page. */
export type ImagePaths = Readonly<Record<string, string>>;

export interface FoundPdf {
  readonly path: string;
  readonly bytes: number;
  /** Where it was noted. */
  readonly note: string;
}

/** What a note says. */
interface Note {
  /** Name of the file. */
  readonly pdf: string;
  readonly images: ImagePaths;
}

/** What a cache holds. */
export interface CachedFiles {
  readonly extension: string;
  /** A file ends with these bytes (ISO 8859-1); one that was cut off does not. */
  readonly lastBytes: string;
  /** What makes the files, with versions. */
  readonly makers: readonly string[];
}

/** Returns what sets the pages, with versions: the engine, the fonts, the standard. */
export const getMakers = (): string[] => [getEngineVersion(), ...listFontVersions(), 'ua-1'];

const getPdfFiles = (): CachedFiles => ({
  extension: 'pdf',
  lastBytes: '%%EOF',
  // Node compresses what is packed.
  makers: [...getMakers(), packing, process.version],
});

function findSize(path: string, { lastBytes }: CachedFiles): number | undefined {
  const file = readEnd(path, lastBytes.length + 1);
  return file?.end.toString('latin1').includes(lastBytes) ? file.size : undefined;
}

/** Reads a note; undefined where there is none, and where it is not one. */
function readNote(path: string): Note | undefined {
  try {
    const note: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isNote(note) ? note : undefined;
  } catch {
    // Not there or cut off: what it would tell is found out anew.
    return undefined;
  }
}

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' &&
  value !== null &&
  'pdf' in value &&
  /^[0-9a-f]{64}\.pdf$/.test(String(value.pdf)) &&
  'images' in value &&
  typeof value.images === 'object' &&
  value.images !== null;

/** Opens the cache in a directory, which need not be there yet. */
export function openCache(directory: string, kind: CachedFiles = getPdfFiles()): PdfCache {
  const makers = kind.makers.join('\n');
  const locateNote = ({ key }: PdfOrigin): string => join(directory, `${key}.json`);
  const locate = ({ source, files }: TypstDocument): string => {
    const key = createHash('sha256').update(`${makers}\n${source}`);
    for (const file of files) key.update(toVirtualPath(file));
    return join(directory, `${key.digest('hex')}.${kind.extension}`);
  };
  const find = (origin: PdfOrigin): FoundPdf | undefined => {
    const note = locateNote(origin);
    const noted = readNote(note);
    if (!noted) return undefined;
    const areSame = Object.entries(noted.images).every(
      ([src, path]) => origin.findImage(src) === path,
    );
    const path = join(directory, noted.pdf);
    const bytes = areSame ? findSize(path, kind) : undefined;
    return bytes === undefined ? undefined : { path, bytes, note };
  };
  return {
    locate,
    findSize: (path) => findSize(path, kind),
    find,
    note: (origin, path, images) => {
      const note: Note = { pdf: path.slice(directory.length + 1), images };
      writeWhole(locateNote(origin), (part) => writeFileSync(part, JSON.stringify(note)));
    },
  };
}

const day = 24 * 60 * 60 * 1000;

/** Days after which a PDF that no build has asked for is removed. */
const keptDays = 30;

/** A file that was begun so long ago was never finished: its process was killed. Writing one takes no second. */
const keptPartDays = 1 / 24 / 60;

/** Days after which it is noted again that a PDF is in use. */
const notedDays = 1;

/** Notes that files of the cache are in use, and removes those that have not been for long. */
export function tidyCache(directory: string, used: Iterable<string>, now = Date.now()): void {
  const inUse = new Set(used);
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    const { mtimeMs = now } = statSync(path, { throwIfNoEntry: false }) ?? {};
    const age = (now - mtimeMs) / day;
    if (inUse.has(path)) {
      if (age > notedDays) utimesSync(path, now / 1000, now / 1000);
    } else if (age > (name.endsWith(partEnding) ? keptPartDays : keptDays)) {
      rmSync(path, { force: true });
    }
  }
}
