import { isTroubleshooting, type Article } from '../../content-model/articles/article.ts';
import type { SiteData } from '../../content-model/built-site/site-data.ts';
import { createLinks, type Links } from '../../urls/hrefs.ts';
import type { SearchSource } from '../source.ts';

/** Returns what the index needs to know of every article of a built site. */
export function listSearchSources({ articles, base, origin }: SiteData): SearchSource[] {
  const links = createLinks({ base, origin });
  return articles.map((article) => toSource(article, links));
}

const toSource = (article: Article, links: Links): SearchSource => ({
  locale: article.locale,
  id: article.id,
  href: links.article(article.locale, article.id),
  category: article.category,
  title: article.title,
  summary: article.summary,
  ...(isTroubleshooting(article) && { code: article.code }),
  lines: [...(isTroubleshooting(article) ? article.symptoms : []), ...article.phrases],
});
