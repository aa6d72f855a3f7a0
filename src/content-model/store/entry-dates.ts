import { resolve } from 'node:path';
import type { Article } from '../articles/article.ts';
import { readBuildSettings } from '../build-settings.ts';
import { readDatesFile } from '../dates/dates-file.ts';
import { noDates, toEntryKey, type EntryDates, type Dates } from '../dates/dates.ts';
import { isDevServer } from '../dev-server.ts';

/** There are no dates without a dates file, or with an unreadable one, which fails the build elsewhere. */
const readDates = (): Dates =>
  readDatesFile(resolve(readBuildSettings().content))?.dates ?? noDates;

let known: Dates | undefined;

/** A build reads the dates file once; the dev server reads it each time, to see edits. */
const getAllDates = (): Dates => (isDevServer ? readDates() : (known ??= readDates()));

/** Returns when an entry was published and last changed; undefined without a dates file. */
export function getDates(article: Pick<Article, 'locale' | 'id'>): EntryDates | undefined {
  const entry = getAllDates().get(toEntryKey(article));
  return entry && { published: entry.published, modified: entry.modified };
}

/** Returns when the newest of some entries last changed; undefined if none of them has a date. */
export const findLastChange = (
  articles: readonly Pick<Article, 'locale' | 'id'>[],
): string | undefined =>
  articles
    .flatMap((article) => getDates(article)?.modified ?? [])
    .reduce<string | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined);

/** Tells whether there are dates. A dates file contains every entry (rule ledger-outdated). */
export const hasDates = (): boolean => getAllDates().size > 0;
