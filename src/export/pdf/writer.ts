import type { Element, RootContent } from 'hast';
import type { Locale } from '../../i18n/locales.ts';
import type { VirtualFile } from './engine.ts';
import type { ExportProblem, ExportRule } from '../findings.ts';

/** Target of a link: an address, a place in the same article, or another article of the book. */
export type LinkTarget =
  | { readonly url: string }
  | { readonly label: string }
  | { readonly label: string; readonly isElsewhere: true };

/** What the mapping needs to know about the document that contains an article: its own, or a book. */
export interface MappingContext {
  /** Prefix of the ids of headings and notes, which makes them unique in a book. */
  readonly labelPrefix: string;
  /** Levels that headings move down: in a book an article is a section. */
  readonly headingShift: number;
  /** The permanent link of the article, for readers on paper. */
  readonly address: string;
  readonly locale: Locale;
  readonly resolveLink: (href: string) => LinkTarget;
  /** Returns the file of an image, or what is wrong with it. */
  readonly readImage: (src: string) => VirtualFile | string;
}

/** The result of mapping an article. */
export interface Mapped {
  /** A Typst expression. */
  readonly source: string;
  readonly files: readonly VirtualFile[];
  readonly problems: readonly ExportProblem[];
}

/** The state of mapping an article, which is passed to the functions of single elements. */
export interface Writer extends MappingContext {
  /** Footnotes by id. */
  readonly notes: ReadonlyMap<string, Element>;
  /** Ids of the footnotes that have been placed on a page. */
  readonly placedNotes: Set<string>;
  /** Width of the text here, in points: narrower in lists, boxes and columns. */
  readonly room: number;
  /** Returns nodes as one expression. */
  readonly write: (nodes: readonly RootContent[]) => string;
  /** Returns the writer of what is in a narrower place. */
  readonly within: (room: number) => Writer;
  readonly addFile: (file: VirtualFile) => void;
  /** Reports what cannot be shown, with a text of the source at its place. */
  readonly report: (rule: ExportRule, message: string, near: string | undefined) => void;
}
