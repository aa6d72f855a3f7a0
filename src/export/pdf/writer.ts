import type { Element, RootContent } from 'hast';
import type { VirtualFile } from './engine.ts';
import type { PdfRule } from './findings.ts';

/** Where a link leads: to an address, to a place in the same article, or to another article of the book. */
export type LinkTarget =
  | { readonly url: string }
  | { readonly label: string }
  | { readonly label: string; readonly isElsewhere: true };

/** What the mapping needs to know of the document an article is part of: its own, or a book. */
export interface MappingContext {
  /** Put before the ids of headings and notes, so that they stay apart in a book. */
  readonly labelPrefix: string;
  /** Levels that headings move down: in a book an article is a section. */
  readonly headingShift: number;
  readonly resolveLink: (href: string) => LinkTarget;
  /** Returns the file behind an image's address, or what is wrong with it. */
  readonly readImage: (src: string) => VirtualFile | string;
}

/** What a mapped article is made of. */
export interface Mapped {
  /** A Typst expression. */
  readonly source: string;
  readonly files: readonly VirtualFile[];
  readonly problems: readonly MappingProblem[];
}

export interface MappingProblem {
  readonly rule: PdfRule;
  readonly message: string;
}

/** The mapping of one article, as the functions of single elements see it. */
export interface Writer extends MappingContext {
  /** Footnotes by id. */
  readonly notes: ReadonlyMap<string, Element>;
  /** Ids of the footnotes that have been placed on a page. */
  readonly placedNotes: Set<string>;
  /** Returns what nodes become, one behind the other. */
  readonly write: (nodes: readonly RootContent[]) => string;
  readonly addFile: (file: VirtualFile) => void;
  readonly report: (rule: PdfRule, message: string) => void;
}
