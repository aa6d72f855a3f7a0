/** What the content publishes: every name that a link can contain, in all languages together. */
export interface Published {
  readonly articles: ReadonlyMap<string, PublishedArticle>;
  /** Retired ids, each with the article that has it in its `aliases`. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Flows of guided troubleshooting by their id. */
  readonly flows: ReadonlyMap<string, PublishedFlow>;
  /** All categories of the site by their id. */
  readonly categories: ReadonlyMap<string, PublishedCategory>;
  /** Names of misplaced or misnamed files, which other rules report: articles among them are not missing. */
  readonly setAside: ReadonlySet<string>;
}

export interface PublishedArticle {
  /** At most one, or several if languages differ by mistake. */
  readonly codes: readonly string[];
  /** Heading ids, in the order of the page. */
  readonly sections: readonly string[];
  /** The code of one of its versions cannot be read, so that it may have any code. */
  readonly isCodeUnknown: boolean;
  /** The headings of one of its versions cannot be read. */
  readonly areSectionsUnknown: boolean;
  /** The aliases cannot be read in any version. */
  readonly areAliasesUnknown: boolean;
}

export interface PublishedFlow {
  readonly nodes: readonly string[];
  /** Ids of retired nodes. */
  readonly retired: readonly string[];
  /** Ids of flows that this one replaced. */
  readonly aliases: readonly string[];
  /** The file cannot be read, so that it may have any of these. */
  readonly isUnread: boolean;
}

export interface PublishedCategory {
  /** The articles that it holds, in any language; without one, it has no page. */
  readonly articles: readonly string[];
  /** Its retired ids. */
  readonly aliases: readonly string[];
}

/** Returns the article that an id leads to in the content; undefined if there is none. */
export const findPublishedId = (
  { articles, aliases }: Published,
  id: string,
): string | undefined => (articles.has(id) ? id : aliases.get(id));

/** Returns the ids of the articles with a code. */
export const listOwners = ({ articles }: Published, code: string): string[] =>
  [...articles].flatMap(([id, { codes }]) => (codes.includes(code) ? id : []));

/** Tells whether everything that the content publishes could be read. */
export const isWhole = ({ articles, flows }: Published): boolean =>
  [...flows.values()].every(({ isUnread }) => !isUnread) &&
  [...articles.values()].every(
    (article) =>
      !article.isCodeUnknown && !article.areSectionsUnknown && !article.areAliasesUnknown,
  );
