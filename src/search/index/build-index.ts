import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTroubleshooting, type Article } from '../../content-model/articles/article.ts';
import { runInThreads } from '../../content-model/run-in-threads.ts';
import { readSiteData, type SiteData } from '../../content-model/built-site/site-data.ts';
import { localeIds } from '../../i18n/locales.ts';
import { createLinks, type Links } from '../../urls/hrefs.ts';
import {
  searchEntryFile,
  searchIndexDirectory,
  type SearchEntry,
  type SearchFiles,
  type SearchSource,
} from '../source.ts';
import type { IndexedArticle, LocaleTask } from './index-locale.ts';
import { keepOnly } from './replace-files.ts';

/**
 * Writes the search index of a built site, replacing an existing one, and returns the number of indexed
 * articles. Throws if Pagefind reports an error.
 */
export async function buildSearchIndex(directory: string): Promise<number> {
  const articles = listIndexedArticles(readSiteData(directory));
  const root = join(directory, searchIndexDirectory);
  mkdirSync(root, { recursive: true });
  const tasks = localeIds
    .map((locale): LocaleTask => ({
      locale,
      articles: articles.filter(({ source }) => source.locale === locale),
      target: join(root, locale),
    }))
    .filter((task) => task.articles.length > 0);
  // A thread and a Pagefind process for each language: Pagefind uses one core.
  const files = await runInThreads<SearchFiles>(
    { module: new URL('./index-locale.ts', import.meta.url), name: 'indexLocale' },
    tasks,
  );
  const entry: SearchEntry = {
    locales: Object.fromEntries(tasks.map(({ locale }, index) => [locale, files[index]])),
  };
  writeFileSync(join(root, searchEntryFile), JSON.stringify(entry));
  keepOnly(root, new Set([searchEntryFile, ...tasks.map(({ locale }) => locale)]));
  return articles.length;
}

function listIndexedArticles({ articles, bodies, base, origin }: SiteData): IndexedArticle[] {
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
  ...(isTroubleshooting(article) && article.code && { code: article.code }),
  lines: [...(isTroubleshooting(article) ? article.symptoms : []), ...article.phrases],
});
