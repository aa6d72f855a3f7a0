/** What apps name: every article, code and section of the help centre. */
export interface Vocabulary {
  readonly product: string;
  /** Address of the help centre, base path included. */
  readonly site: string;
  readonly articles: readonly NamedArticle[];
}

export interface NamedArticle {
  readonly id: string;
  readonly code?: string | undefined;
  /** Its title in each language it exists in. */
  readonly titles: readonly string[];
  readonly sections: readonly NamedSection[];
}

export interface NamedSection {
  readonly id: string;
  readonly titles: readonly string[];
}

/** Returns the articles that have a code, in the order of the codes. */
export const listCoded = ({ articles }: Vocabulary) =>
  articles
    .flatMap(({ id, code, titles }) => (code === undefined ? [] : { id, code, titles }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));

/**
 * Returns titles as one line that cannot end a comment or begin another, of whatever kind. Characters
 * that are not seen are left out: some turn the order of what follows around.
 */
export const toComment = (titles: readonly string[]): string =>
  titles
    .map((title) => title.replace(/[\p{C}\p{Z}]+/gu, ' ').trim())
    .join(' · ')
    .replaceAll('*/', '* /')
    .replaceAll('/*', '/ *');
