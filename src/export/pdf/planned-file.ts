import type { TypstDocument } from './engine.ts';
import type { PdfFinding } from './findings.ts';

/** A file to make. */
export interface PlannedFile {
  /** Href of the page it is made from. */
  readonly page: string;
  /** Its own href. */
  readonly href: string;
  /** Hash of everything it is made from. */
  readonly key: string;
  /** Returns its document; not called where the file is in the cache. */
  readonly compose: () => ComposedFile;
}

export interface ComposedFile {
  readonly document: TypstDocument;
  /** What of the page has no form in the file. */
  readonly findings: readonly PdfFinding[];
}

/** Files of one kind. */
export interface FileKind {
  readonly extension: string;
  /** Where they are kept between builds. */
  readonly cache: string;
  /** The module that makes them (typesetter.ts). */
  readonly worker: URL;
}

/** Files that are made side by side, in this many processes at most. */
export interface Batch {
  readonly plans: Iterable<PlannedFile>;
  readonly processes?: number;
}

export interface WriteFilesOptions extends Partial<Pick<FileKind, 'cache' | 'worker'>> {
  /** Processes that work side by side. */
  readonly processes?: number;
  /** Ends the work early: nothing is put into the site, and the promise rejects. */
  readonly signal?: AbortSignal;
  readonly warn?: (message: string) => void;
  /** Called with the number of files that are ready. */
  readonly onProgress?: (done: number) => void;
}

/** A file in the built site. */
export interface WrittenFile {
  readonly href: string;
  readonly bytes: number;
  /** It was not in the cache. */
  readonly isNew: boolean;
}

/** The result: files without findings, or findings without files. Both are sorted by href. */
export interface FileSummary {
  readonly files: readonly WrittenFile[];
  readonly findings: readonly PdfFinding[];
}
