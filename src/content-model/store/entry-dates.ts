import { resolve } from 'node:path';
import type { Article } from '../articles/article.ts';
import { readBuildSettings } from '../build-settings.ts';
import { readDatesFile } from '../dates/dates-file.ts';
import { noDates, toEntryKey, type EntryDates, type Dates } from '../dates/dates.ts';

/** A content directory without a dates file has no dates; neither has one with a wrong one, which no build is of. */
const readDates = (): Dates =>
  readDatesFile(resolve(readBuildSettings().content))?.dates ?? noDates;

let known: Dates | undefined;

/** A build reads the dates file once; the dev server each time, to see a new one. */
const getAllDates = (): Dates => (import.meta.env.DEV ? readDates() : (known ??= readDates()));

/** Returns when an entry was published and last changed; undefined where no dates file says so. */
export function getDates(article: Pick<Article, 'locale' | 'id'>): EntryDates | undefined {
  const entry = getAllDates().get(toEntryKey(article));
  return entry && { published: entry.published, modified: entry.modified };
}

/** Returns when the newest of some entries last changed; undefined where none of them has a date. */
export const findLastChange = (
  articles: readonly Pick<Article, 'locale' | 'id'>[],
): string | undefined =>
  articles
    .flatMap((article) => getDates(article)?.modified ?? [])
    .reduce<string | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined);

/** Whether there is a dates file with something in it: whoever has one has all entries in it (rule ledger-outdated). */
export const hasDates = (): boolean => getAllDates().size > 0;
