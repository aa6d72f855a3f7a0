/** What the content publishes: all that a link could name, whatever the language. */
export interface Published {
  readonly articles: ReadonlyMap<string, PublishedArticle>;
  /** Retired ids with the article whose `aliases` name them. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Flows of guided troubleshooting by their id. */
  readonly flows: ReadonlyMap<string, PublishedFlow>;
  /** Names of files that another rule finds out of place: an article among them is not gone. */
  readonly setAside: ReadonlySet<string>;
}

export interface PublishedArticle {
  /** One, or none; more only where languages disagree by mistake. */
  readonly codes: readonly string[];
  /** Heading ids, in the order of the page. */
  readonly sections: readonly string[];
  /** A version of it has a code that cannot be read, so that it may have any. */
  readonly isCodeUnknown: boolean;
  /** The same of its headings. */
  readonly areSectionsUnknown: boolean;
  /** No version of it has aliases that can be read. */
  readonly areAliasesUnknown: boolean;
}

export interface PublishedFlow {
  readonly nodes: readonly string[];
  /** Ids of nodes given up. */
  readonly retired: readonly string[];
  /** Ids of flows it took the place of. */
  readonly aliases: readonly string[];
  /** Nothing of it can be read, so that it may have any of these. */
  readonly isUnread: boolean;
}

/** Returns the article that an id leads to by the content, or undefined where it leads to none. */
export const findPublishedId = (
  { articles, aliases }: Published,
  id: string,
): string | undefined => (articles.has(id) ? id : aliases.get(id));

/** Returns the articles that have a code. */
export const listOwners = ({ articles }: Published, code: string): string[] =>
  [...articles].flatMap(([id, { codes }]) => (codes.includes(code) ? id : []));

/** Tells whether everything that the content publishes is known. */
export const isWhole = ({ articles, flows }: Published): boolean =>
  [...flows.values()].every(({ isUnread }) => !isUnread) &&
  [...articles.values()].every(
    (article) =>
      !article.isCodeUnknown && !article.areSectionsUnknown && !article.areAliasesUnknown,
  );
