import { resolve } from 'node:path';
import type { Article } from '../articles/article.ts';
import { readBuildSettings } from '../build-settings.ts';
import { readLedgerFile } from '../dates/dates-file.ts';
import { emptyLedger, toLedgerKey, type EntryDates, type Ledger } from '../dates/dates.ts';

/** A content directory without a ledger has no dates; neither has one with a wrong one, which no build is of. */
const readLedger = (): Ledger =>
  readLedgerFile(resolve(readBuildSettings().content))?.ledger ?? emptyLedger;

let known: Ledger | undefined;

/** A build reads the ledger once; the dev server each time, to see a new one. */
const getLedger = (): Ledger => (import.meta.env.DEV ? readLedger() : (known ??= readLedger()));

/** Returns when an entry was published and last changed; undefined where no ledger says so. */
export function getDates(article: Pick<Article, 'locale' | 'id'>): EntryDates | undefined {
  const entry = getLedger().get(toLedgerKey(article));
  return entry && { published: entry.published, modified: entry.modified };
}

/** Returns when the newest of some entries last changed; undefined where none of them has a date. */
export const findLastChange = (
  articles: readonly Pick<Article, 'locale' | 'id'>[],
): string | undefined =>
  articles
    .flatMap((article) => getDates(article)?.modified ?? [])
    .reduce<string | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined);

/** Whether there is a ledger with something in it: whoever has one has all entries in it (rule ledger-outdated). */
export const hasDates = (): boolean => getLedger().size > 0;
