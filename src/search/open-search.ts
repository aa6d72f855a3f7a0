import { isLocale, type Locale } from '../i18n/locales.ts';
import { concepts } from '../site/vocabulary.ts';
import type { LanguageData } from './language-data.ts';
import { createConceptFinder } from './query/concepts.ts';
import { createSearch, type Search } from './query/search.ts';
import { memoizeAsync } from './reader/memoize-async.ts';
import { openIndex, type LoadFile } from './reader/open-index.ts';
import { searchEntryFile, type SearchEntry } from './source.ts';

/** The search of a built site. */
export interface OpenedSearch {
  readonly search: Search;
  /** Loads what every search in a language needs, before there is one. */
  readonly warmUp: (locale: Locale) => Promise<void>;
}

/**
 * Opens the search of a built site: the same in a browser and in Node, which differ only in how a file
 * arrives. What was loaded is kept; what failed is asked for again at the next search. Rejects where the
 * entry cannot be read.
 */
export async function openSearch(load: LoadFile): Promise<OpenedSearch> {
  const readJson = async (file: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await load(file)));
  const { locales } = (await readJson(searchEntryFile)) as SearchEntry;
  const available = Object.keys(locales).filter(isLocale);
  const getFiles = (locale: Locale) => {
    const files = locales[locale];
    if (files) return files;
    throw new Error(`The search has no index for "${locale}"; it has ${available.join(', ')}.`);
  };
  const open = memoizeAsync(async (locale: Locale) =>
    openIndex((name) => load(`${locale}/${name}`), getFiles(locale)),
  );
  const loadData = memoizeAsync(
    async (locale: Locale) =>
      (await readJson(`${locale}/${getFiles(locale).words}`)) as LanguageData,
  );
  return {
    search: createSearch({ available, openIndex: open, loadData }, createConceptFinder(concepts)),
    warmUp: async (locale) => {
      if (available.includes(locale)) await open(locale);
    },
  };
}
