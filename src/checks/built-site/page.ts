import type { Locale } from '../../i18n/locales.ts';

/** A page of a built site, read once: what rules look at, and nothing else of it. */
export interface BuiltPage {
  /** Path in the built directory: `zh/self-check/index.html`. */
  readonly file: string;
  /** Root-relative address with the base path: `/help/zh/self-check/`. */
  readonly href: string;
  readonly url: string;
  /** The locale its address names; undefined where a page speaks every language. */
  readonly locale?: Locale;
  /** `lang` of the page itself; empty where it has none. */
  readonly lang: string;
  /** Search engines may keep it. */
  readonly isIndexable: boolean;
  /** Where it sends every reader at once, as its HTML says; empty for a page to be read. */
  readonly leadsTo: readonly string[];
  /** Elements that rules ask for, by name, in the order of the page. */
  readonly elements: ReadonlyMap<string, readonly PageElement[]>;
  /** Everything a link may name behind `#`. */
  readonly anchors: ReadonlySet<string>;
  /** The text of the main part, block by block. */
  readonly blocks: readonly TextBlock[];
  /** Characters of the HTML. */
  readonly length: number;
}

/** The position of something in a page; both numbers count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface PageElement extends Position {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text inside, white space tidied. */
  readonly text: string;
  /** BCP 47 tag in force. */
  readonly lang: string;
  readonly isInMain: boolean;
  /** It or an ancestor is `hidden`. */
  readonly isHidden: boolean;
}

/** A paragraph, an item, a cell: text that belongs together. */
export interface TextBlock extends Position {
  readonly runs: readonly TextRun[];
  /** Inside `<details>` that is closed, or `hidden`: the reader has to do something to see it. */
  readonly isFolded: boolean;
  /** Is before the first heading below the page's own. */
  readonly isLead: boolean;
  /** Size in CSS pixels that a `style` attribute or `<font>` gives it, where that can be told. */
  readonly fontSize?: number;
}

/** Text of one language. Code and key names are left out; `…` stands for them. */
export interface TextRun {
  readonly text: string;
  readonly lang: string;
}

/** Returns the elements of some names; those of one name keep the page's order. */
export const listElements = (page: BuiltPage, ...names: readonly string[]): PageElement[] =>
  names.flatMap((name) => page.elements.get(name) ?? []);

/** Tells whether a page is there to be read, and not to send readers elsewhere. */
export const isRead = ({ leadsTo }: BuiltPage): boolean => leadsTo.length === 0;

/** Returns the text of a `<meta>` by `name`, `property` or `http-equiv`; undefined where there is none. */
export const findMeta = (page: BuiltPage, name: string): PageElement | undefined =>
  listElements(page, 'meta').find(
    ({ attributes }) =>
      (attributes.name ?? attributes.property ?? attributes['http-equiv'])?.toLowerCase() === name,
  );

/** Returns the `<link>` elements of a relation. */
export const listLinks = (page: BuiltPage, relation: string): PageElement[] =>
  listElements(page, 'link').filter(({ attributes }) =>
    (attributes.rel ?? '').toLowerCase().split(/\s+/).includes(relation),
  );
