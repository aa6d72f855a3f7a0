import { isLocale, type Locale } from '../i18n/locales.ts';
import { vocabulary } from '../content-model/vocabulary.ts';
import { unpackLanguageData, type PackedLanguageData } from './language-data.ts';
import { createSynonymFinder } from './query/synonym-groups.ts';
import { createFinder, createSearch, type Finder, type Search } from './query/search.ts';
import { memoizeAsync } from './memoize.ts';
import { openIndex, type LoadFile } from './reader/open-index.ts';
import { searchEntryFile, type SearchEntry } from './source.ts';

/** The search of a built site. */
export interface OpenedSearch {
  /** The content of the entry file: it differs from build to build. */
  readonly entry: string;
  readonly search: Search;
  /** Finds what `search` describes. */
  readonly find: Finder;
  /** Loads what every search in a language needs before the first search. */
  readonly warmUp: (locale: Locale) => Promise<void>;
}

/**
 * Opens the search of a built site, in a browser or in Node; `load` reads a file. Loaded files are cached, and
 * files that failed are loaded again at the next search. Rejects if the entry file cannot be read.
 */
export async function openSearch(load: LoadFile): Promise<OpenedSearch> {
  const readText = async (file: string): Promise<string> =>
    new TextDecoder().decode(await load(file));
  const entry = await readText(searchEntryFile);
  const { locales } = JSON.parse(entry) as SearchEntry;
  const available = Object.keys(locales).filter(isLocale);
  const getFiles = (locale: Locale) => {
    const files = locales[locale];
    if (files) return files;
    throw new Error(`The search has no index for "${locale}"; it has ${available.join(', ')}.`);
  };
  const open = memoizeAsync(async (locale: Locale) =>
    openIndex((name) => load(`${locale}/${name}`), getFiles(locale)),
  );
  const loadData = memoizeAsync(async (locale: Locale) =>
    unpackLanguageData(
      JSON.parse(await readText(`${locale}/${getFiles(locale).words}`)) as PackedLanguageData,
    ),
  );
  const space = { available, openIndex: open, loadData };
  const find = createFinder(space, createSynonymFinder(vocabulary));
  return {
    entry,
    find,
    search: createSearch(find),
    warmUp: async (locale) => {
      if (available.includes(locale)) await open(locale);
    },
  };
}
