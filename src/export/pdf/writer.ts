import { isElement, listClasses, type HtmlElement, type HtmlNode } from './html-tree.ts';
import type { PdfRule } from './findings.ts';
import type { VirtualFile } from './engine.ts';

/** Where a link leads: to an address, to a place in the same article, or to another article of the book. */
export type LinkTarget =
  | { readonly url: string }
  | { readonly label: string }
  | { readonly label: string; readonly isElsewhere: true };

/** What the mapping needs to know of the document an article stands in: its own, or a book. */
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

/** How the mapping of one article goes on: what elements are made with. */
export interface Writer extends MappingContext {
  /** Notes at the foot of the page, by id. */
  readonly notes: ReadonlyMap<string, HtmlElement>;
  /** Notes that stand on a page. */
  readonly placedNotes: Set<string>;
  /** Returns what stands in an element that begins and ends a line. */
  readonly write: (nodes: readonly HtmlNode[]) => string;
  /** Returns what stands in an element within a line; spaces at its edges count. */
  readonly writeInline: (nodes: readonly HtmlNode[]) => string;
  readonly addFile: (file: VirtualFile) => void;
  readonly report: (rule: PdfRule, message: string) => void;
}

/** Returns an element as its beginning tag, for messages. */
export const describeElement = (element: HtmlElement): string => {
  const classes = listClasses(element);
  return `<${element.name}${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}>`;
};

/** Returns an element's children that are elements of some names. */
export const childrenNamed = (element: HtmlElement, ...names: readonly string[]): HtmlElement[] =>
  element.children.filter(isElement).filter(({ name }) => names.includes(name));
