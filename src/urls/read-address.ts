import { localeIds, type Locale } from '../i18n/locales.ts';
import { decodePath } from './decode-path.ts';
import type { Links } from './hrefs.ts';
import { isId, reservedIds } from './ids.ts';
import type { KnownPage, KnownPages } from './page-table.ts';
import type { RequestedAddress, Targets } from './redirect-target.ts';
import { resolveLocale } from './resolve-locale.ts';

/**
 * Reads an address that has no page: as it is written by hand, pasted from a chat, or copied from a PDF. It is split into
 * words of letters, digits and hyphens; all else separates them: slashes, spaces, punctuation, Chinese characters. The
 * first words that are together the name of a known page say what is meant.
 */

/** What an address means. The targets are hrefs of known pages; no part of the address becomes part of them. */
export interface Reading extends RequestedAddress {
  readonly targets: Targets;
}

/** What is known of the site. */
export interface ReadingSite {
  readonly pages: KnownPages;
  readonly links: Pick<Links, 'home' | 'languageChoice'>;
}

/** The longest address that is read. */
const addressLimit = 2000;

/** Most words that the name of a page is looked for in. */
const mostWords = 16;

/** Words around a name that do not belong to it. */
const wordsAround: readonly string[] = ['go', 'embed', 'index', 'html', 'htm'];

/** Files of an article. */
const extensions: readonly string[] = ['md', 'pdf'];

/**
 * Returns where an address without a page leads to; undefined if no page can be read out of it. The language in its path
 * and `/embed/` are in `search`, as `lang` and `view`.
 *
 * @example
 * readAddress({ pathname: '/ZH-cn/no-sound.html，谢谢', search: '', hash: '' }, site)
 * // => { targets: { zh: '/zh/no-sound/', en: '/en/…/' }, search: 'lang=zh', hash: '' }
 */
export function readAddress(
  { pathname, search, hash }: RequestedAddress & { readonly pathname: string },
  { pages, links }: ReadingSite,
): Reading | undefined {
  if (pathname.length > addressLimit) return undefined;
  const { path, query, section } = splitAddress(pathname);
  const words = dropBase(toWords(path), toWords(decodePath(links.languageChoice())));
  const match = findPage(words, pages) ?? findHome(path, words, pages);
  if (!match) return undefined;
  const { page, rest } = match;
  const view = { isEmbed: rest.includes('embed'), file: findFile(page, match.next) };
  const toTargets = (end: string): Targets =>
    Object.fromEntries(page.locales.map((locale) => [locale, links.home(locale) + end]));
  const targets = toTargets(toPath(page, view));
  // An article without the file that was asked for.
  const isMissing = Object.values(targets).map(decodePath).includes(decodePath(pathname));
  const locale = findLocale(rest);
  return {
    targets: isMissing && view.file ? toTargets(page.path) : targets,
    search: [
      locale ? `lang=${locale}` : '',
      isEmbeddable(page) && !view.file ? (view.isEmbed ? 'view=embed' : '') : 'view=page',
      search.slice(1),
      query,
    ]
      .filter((part) => part !== '')
      .join('&')
      .replace(/&amp;/g, '&'),
    hash: hash || section,
  };
}

interface SplitAddress {
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  /** A fragment, with its sign, or nothing. */
  readonly section: string;
}

/**
 * Decodes a path as often as it was encoded, and takes a query and a section off it, whose signs were encoded as well or
 * left out.
 */
function splitAddress(pathname: string): SplitAddress {
  const text = decodePath(decodePath(decodePath(pathname)))
    .replace(/%[0-9a-f]{2}/gi, ' ')
    .normalize('NFKC')
    // Marks without a width, such as those of a hyphenated line.
    .replace(/\p{Format}/gu, '')
    .replace(/&amp;/g, '&');
  const [, path = '', query = '', section = ''] = /^([^?&#]*)[?&]?([^#]*)#?(.*)/s.exec(text) ?? [];
  const [id = ''] = /^[a-z0-9-]*/.exec(section) ?? [];
  return { path: path.toLowerCase(), query, section: isId(id) ? `#${id}` : '' };
}

/** Splits a text into words. Dashes and underscores count as hyphens, which do not begin or end a word. */
const toWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[\p{Dash_Punctuation}\u2212_]/gu, '-')
    .split(/[^a-z0-9-]+/)
    .map((word) => word.replace(/^-+|-+$/g, ''))
    .filter((word) => word !== '');

const dropBase = (words: readonly string[], base: readonly string[]): readonly string[] =>
  base.every((word, index) => words[index] === word) ? words.slice(base.length) : words;

interface Match {
  readonly page: KnownPage;
  /** The words around the name. */
  readonly rest: readonly string[];
  /** The word after the name. */
  readonly next: string | undefined;
}

/** Returns the first page whose name is in the words, with as many words as possible. */
function findPage(words: readonly string[], pages: KnownPages): Match | undefined {
  for (const start of words.keys()) {
    for (let end = Math.min(words.length, start + mostWords); end > start; end -= 1) {
      const page = pages.find(words.slice(start, end));
      if (page === null) return undefined;
      const [before, after] = [words.slice(0, start), words.slice(end)];
      if (page && !(isGeneric(page) && hasOwnMeaning(before, after)))
        return { page, rest: [...before, ...after], next: after[0] };
    }
  }
  return undefined;
}

/** Returns the home page of the language that is all there is in a path. */
function findHome(path: string, words: readonly string[], { home }: KnownPages): Match | undefined {
  const hasOtherLetters = /\p{Letter}/u.test(path.replace(/[a-z]/g, ''));
  const isHome = localeIds.some((locale) => words[0]?.split('-')[0] === locale);
  if (!home || !isHome || hasOtherLetters || hasOwnMeaning([], words)) return undefined;
  return { page: home, rest: words, next: undefined };
}

/** The parts of a language tag after the language, if it was taken apart (`zh Hans-CN`). */
const tagPart = /^(?:[a-z]{2}|(?:hans|hant)(?:-[a-z]{2})?)$/;

/** Whether the words before and after a name say more than a language, and where a page is. */
const hasOwnMeaning = (before: readonly string[], after: readonly string[]): boolean =>
  [...before.filter((word) => !tagPart.test(word)), ...after].some(
    (word) => !wordsAround.includes(word) && toLocale(word) === undefined,
  );

const getFirstSegment = ({ path }: KnownPage): string => path.split(/[/.]/)[0] ?? '';

const isReserved = (page: KnownPage): boolean =>
  (reservedIds as readonly string[]).includes(getFirstSegment(page));

/** Whether the name of a page is one common word (`search`), which can mean anything in another address. */
const isGeneric = (page: KnownPage): boolean =>
  isReserved(page) && page.path.split('/').filter(Boolean).length === 1;

const isArticle = (page: KnownPage): boolean => page.path !== '' && !isReserved(page);

const isEmbeddable = (page: KnownPage): boolean =>
  isArticle(page) || getFirstSegment(page) === 'solve';

const findFile = (page: KnownPage, next: string | undefined): string | undefined =>
  isArticle(page) ? extensions.find((extension) => extension === next) : undefined;

function toPath(
  { path }: KnownPage,
  { isEmbed, file }: { isEmbed: boolean; file?: string | undefined },
) {
  if (file) return `${path.slice(0, -1)}.${file}`;
  return path === '' && isEmbed ? 'embed/' : path;
}

/** A language tag with at most a script and a region; a longer text is rather an unknown id. */
const tagPattern = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?$/;

const toLocale = (word: string): Locale | undefined =>
  tagPattern.test(word) ? resolveLocale(word, localeIds) : undefined;

const findLocale = (words: readonly string[]): Locale | undefined =>
  words.map(toLocale).find((locale) => locale !== undefined);

/**
 * Returns the locale that the path of an address begins with below the base path, however it is written; undefined if
 * there is none.
 */
export const readLocale = (pathname: string, base: string): Locale | undefined =>
  toLocale(dropBase(toWords(splitAddress(pathname).path), toWords(decodePath(base)))[0] ?? '');
