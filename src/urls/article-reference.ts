/** An article, or a section of it. */
export interface ArticleReference {
  readonly id: string;
  readonly section?: string;
}

/**
 * Parses a reference to an article, such as the field `article` of flows and notices.
 *
 * @example
 * parseReference('first-steps#account') // => { id: 'first-steps', section: 'account' }
 */
export function parseReference(text: string): ArticleReference {
  const [id = '', section] = text.split('#', 2);
  return section ? { id, section } : { id };
}

const scheme = 'article:';

/**
 * Returns the article and section that a link in Markdown names (`article:no-sound#check-first`), or undefined
 * for other links.
 *
 * @example
 * parseArticleReference('article:first-steps#account') // => { id: 'first-steps', section: 'account' }
 */
export const parseArticleReference = (href: string): ArticleReference | undefined =>
  href.startsWith(scheme) ? parseReference(href.slice(scheme.length)) : undefined;
