import type { Locale } from '../../i18n/locales.ts';

/** The parts of a built page that rules check. */
export interface BuiltPage {
  /** Path in the built directory: `zh/first-steps/index.html`. */
  readonly file: string;
  /** Root-relative address with the base path: `/help/zh/first-steps/`. */
  readonly href: string;
  readonly url: string;
  /** The locale in its address; undefined for a page in all languages. */
  readonly locale?: Locale;
  /** `lang` of `<html>`; empty if it has none. */
  readonly lang: string;
  /** Search engines may index it. */
  readonly isIndexable: boolean;
  /** Addresses to which its HTML redirects; empty for a page with content. */
  readonly redirectsTo: readonly string[];
  /** Elements that rules check, by name, in document order. */
  readonly elements: ReadonlyMap<string, readonly PageElement[]>;
  /** Ids and names that a link may have after `#`. */
  readonly anchors: ReadonlySet<string>;
  /** Addresses of scripts, styles and pictures with a hash in their names, in whatever attribute. */
  readonly versioned: readonly string[];
  /** The text of the main part. */
  readonly blocks: readonly TextBlock[];
  /** Length of the HTML in UTF-16 code units. */
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
  /** The text inside, with white space collapsed. */
  readonly text: string;
  /** BCP 47 tag of its text, inherited or its own. */
  readonly lang: string;
  readonly isInMain: boolean;
  /** It or an ancestor is `hidden`. */
  readonly isHidden: boolean;
}

/** The text of a paragraph, a list item, a cell. */
export interface TextBlock extends Position {
  readonly runs: readonly TextRun[];
  /** Inside closed `<details>` or a `hidden` element. */
  readonly isCollapsed: boolean;
  /** In a `<nav>`: links to the text and not the text. */
  readonly isNavigation: boolean;
  /** Before the first heading of level 2 or lower. */
  readonly isLead: boolean;
  /** Absolute size in CSS pixels from a `style` attribute or `<font>`. */
  readonly fontSize?: number;
}

/** Text in one language. Code and key names are replaced by `…`. */
export interface TextRun {
  readonly text: string;
  readonly lang: string;
}

/** Returns the elements with some names, grouped by name. */
export const listElements = (
  page: BuiltPage,
  ...names: readonly string[]
): readonly PageElement[] => {
  const lists = names.flatMap((name) => {
    const list = page.elements.get(name);
    return list ? [list] : [];
  });
  return lists.length === 1 && lists[0] ? lists[0] : lists.flat();
};

/** Tells whether a page has content, and is not a redirect. */
export const isContentPage = ({ redirectsTo }: BuiltPage): boolean => redirectsTo.length === 0;

/** Returns the first `<meta>` with a `name`, `property` or `http-equiv`; undefined if there is none. */
export const findMeta = (page: BuiltPage, name: string): PageElement | undefined =>
  listElements(page, 'meta').find(
    ({ attributes }) =>
      (attributes.name ?? attributes.property ?? attributes['http-equiv'])?.toLowerCase() === name,
  );

/** Returns the text of a block without its languages. */
export const textOf = ({ runs }: TextBlock): string => runs.map(({ text }) => text).join('');

/** Returns the `<link>` elements of a relation. */
export const listLinks = (page: BuiltPage, relation: string): PageElement[] =>
  listElements(page, 'link').filter(({ attributes }) =>
    (attributes.rel ?? '').toLowerCase().split(/\s+/).includes(relation),
  );
