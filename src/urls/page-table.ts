import { isLocale, type Locale } from '../i18n/locales.ts';

/**
 * The pages of a site as the script of the 404 page loads them: by the locales that they exist in, separated by spaces,
 * the path of each below the locale (`no-sound/`), and its other names (`abc-123`, retired ids).
 */
export type PageTable = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A page or file below a locale. */
export interface KnownPage {
  /** `no-sound/`, `handbook.pdf`; empty for the home page. */
  readonly path: string;
  readonly locales: readonly Locale[];
}

/** The pages of a site by their names. */
export interface KnownPages {
  /** The home page; undefined if the table has none. */
  readonly home: KnownPage | undefined;
  /**
   * Returns the page that has the words as its name. Without an exact one, hyphens and the places where words are
   * separated do not count; null if several pages have such a name.
   */
  readonly find: (words: readonly string[]) => KnownPage | null | undefined;
}

const pathPattern = /^(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.pdf)?$/;

/** Returns the pages of a table that has been loaded. Entries that are not of its form are left out. */
export function indexPages(table: unknown): KnownPages {
  const exact = new Map<string, KnownPage>();
  const loose = new Map<string, KnownPage | null>();
  for (const { page, names } of listEntries(table)) {
    for (const name of [page.path, ...names]) {
      const key = name.split(/[/.]/).filter(Boolean).join('/');
      exact.set(key, page);
      const joined = toJoined(key);
      loose.set(joined, (loose.get(joined) ?? page) === page ? page : null);
    }
  }
  return {
    home: exact.get(''),
    find: (words) => exact.get(words.join('/')) ?? loose.get(toJoined(words.join(''))),
  };
}

const toJoined = (text: string): string => text.replace(/[^a-z0-9]/g, '');

interface Entry {
  readonly page: KnownPage;
  readonly names: readonly string[];
}

const listEntries = (table: unknown): Entry[] =>
  toEntries(table).flatMap(([key, pages]) => {
    const locales = key.split(' ').filter(isLocale);
    return toEntries(pages)
      .filter(([path]) => locales.length > 0 && pathPattern.test(path))
      .map(([path, names]) => ({
        page: { path, locales },
        names: Array.isArray(names) ? names.map(String) : [],
      }));
  });

const toEntries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
