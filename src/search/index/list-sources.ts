import { isTroubleshooting, type Article } from '../../content-model/articles/article.ts';
import type { SiteData } from '../../content-model/built-site/site-data.ts';
import { createLinks, type Links } from '../../urls/hrefs.ts';
import type { IndexedArticle } from './index-locale.ts';
import type { SearchSource } from '../source.ts';

/** Returns what the index needs to know of every article of a built site. */
export const listSearchSources = (data: SiteData): SearchSource[] =>
  listIndexedArticles(data).map(({ source }) => source);

/** Returns the articles of a built site with what the index needs to know of them. */
export function listIndexedArticles({
  articles,
  bodies,
  base,
  origin,
}: SiteData): IndexedArticle[] {
  const links = createLinks({ base, origin });
  return articles.map((article) => ({
    article,
    source: toSource(article, links),
    tree: bodies[`${article.locale}/${article.id}`]?.json ?? emptyTree,
  }));
}

const emptyTree = JSON.stringify({ type: 'root', children: [] });

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
