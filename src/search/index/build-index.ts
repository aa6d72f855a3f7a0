import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isTroubleshooting, type Article } from '../../content-model/articles/article.ts';
import { readSiteData, type SiteData } from '../../content-model/built-site/site-data.ts';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import { createLinks, type Links } from '../../urls/hrefs.ts';
import {
  searchEntryFile,
  searchIndexDirectory,
  type SearchEntry,
  type SearchFiles,
  type SearchSource,
} from '../source.ts';
import type { IndexedArticle, LocaleTask } from './index-locale.ts';

/**
 * Writes the search index of a built site, replacing an existing one, and returns the number of indexed
 * articles. Throws if Pagefind reports an error.
 */
export async function buildSearchIndex(directory: string): Promise<number> {
  const articles = listIndexedArticles(readSiteData(directory));
  const root = join(directory, searchIndexDirectory);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  const tasks = localeIds
    .map((locale) => ({
      locale,
      articles: articles.filter(({ source }) => source.locale === locale),
      target: join(root, locale),
    }))
    .filter((task) => task.articles.length > 0);
  const files = await Promise.all(tasks.map(runTask));
  const entry: SearchEntry = { locales: Object.fromEntries(files) };
  writeFileSync(join(root, searchEntryFile), JSON.stringify(entry));
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
  ...(isTroubleshooting(article) && { code: article.code }),
  lines: [...(isTroubleshooting(article) ? article.symptoms : []), ...article.phrases],
});

/**
 * Indexes one language in a separate thread with a separate Pagefind process. Pagefind uses one core, so two
 * languages take little longer than one.
 */
const runTask = (task: LocaleTask): Promise<[Locale, SearchFiles]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: task });
    worker.on('message', (files: SearchFiles) => resolve([task.locale, files]));
    worker.on('error', reject);
    worker.on('exit', (code) =>
      reject(
        new Error(
          `The thread that indexes ${task.locale} exited with code ${code} before it finished.`,
        ),
      ),
    );
  });
