/** A link to an article in Markdown: `article:withdrawal-delayed#check-first`. */
export interface ArticleReference {
  readonly id: string;
  readonly section?: string;
}

const scheme = 'article:';

/**
 * Returns the article and section of a link, or undefined for other links.
 *
 * @example
 * parseArticleReference('article:self-check#account') // => { id: 'self-check', section: 'account' }
 */
export function parseArticleReference(href: string): ArticleReference | undefined {
  if (!href.startsWith(scheme)) return undefined;
  const [id = '', section] = href.slice(scheme.length).split('#', 2);
  return section ? { id, section } : { id };
}
