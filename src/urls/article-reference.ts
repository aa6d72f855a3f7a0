/** An article, or a section of it. */
export interface ArticleReference {
  readonly id: string;
  readonly section?: string;
}

/**
 * Parses a reference to an article, such as the field `article` of flows and notices.
 *
 * @example
 * parseReference('self-check#account') // => { id: 'self-check', section: 'account' }
 */
export function parseReference(text: string): ArticleReference {
  const [id = '', section] = text.split('#', 2);
  return section ? { id, section } : { id };
}

const scheme = 'article:';

/**
 * Returns the article and section that a link in Markdown names (`article:withdrawal-delayed#check-first`), or undefined
 * for other links.
 *
 * @example
 * parseArticleReference('article:self-check#account') // => { id: 'self-check', section: 'account' }
 */
export const parseArticleReference = (href: string): ArticleReference | undefined =>
  href.startsWith(scheme) ? parseReference(href.slice(scheme.length)) : undefined;
