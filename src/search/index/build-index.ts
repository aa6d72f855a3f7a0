import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readSiteData } from '../../content-model/built-site/site-data.ts';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import {
  searchEntryFile,
  searchIndexDirectory,
  type SearchEntry,
  type SearchFiles,
} from '../source.ts';
import type { LocaleTask } from './index-locale.ts';
import { listIndexedArticles } from './list-sources.ts';

/**
 * Makes the search index of a built site from its articles' trees and returns the number of articles in it;
 * can be run again on the same directory. Throws where Pagefind reports an error.
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

/**
 * Makes the index of one language in a thread of its own, with a process of Pagefind's of its own, which
 * works on one core: two languages take little longer than one.
 */
const runTask = (task: LocaleTask): Promise<[Locale, SearchFiles]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: task });
    worker.on('message', (files: SearchFiles) => resolve([task.locale, files]));
    worker.on('error', reject);
    worker.on('exit', (code) =>
      reject(new Error(`The thread that indexes ${task.locale} ended with ${code} and no answer.`)),
    );
  });
