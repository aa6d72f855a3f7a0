import type { Locale } from '../../i18n/locales.ts';
import { ofLanguages } from '../../i18n/of-languages.ts';
import { findCategory } from '../../urls/categories.ts';
import type { LanguageData } from '../language-data.ts';
import type { SearchIndex } from '../reader/open-index.ts';
import { searchFilter } from '../source.ts';
import { chooseLocale } from './choose-locale.ts';
import type { SynonymFinder } from './synonym-groups.ts';
import { toConfidence, type Confidence } from './confidence.ts';
import { describeResult, type SearchResult } from './describe-result.ts';
import type { MarkedTerm } from './excerpt.ts';
import type { FoundTerm } from './look-up.ts';
import { isLikePinyin, spellPinyin } from './pinyin.ts';
import { prepareQuery } from './prepare-query.ts';
import { getRarity, keepRelevant, type RankedPage } from './rank.ts';
import { hasHan, splitTerms } from './terms.ts';
import { understandQuery, type Understanding } from './understand.ts';

const languages = ofLanguages('searching');

/** A search request. */
export interface SearchRequest {
  readonly query: string;
  /** The language of the page that sends it. */
  readonly locale: Locale;
  readonly category?: string | undefined;
  /** Maximum number of results. */
  readonly limit: number;
  /** Searches for what was typed, without corrections. */
  readonly asTyped?: boolean | undefined;
}

/** The answer to a search request. */
export interface SearchAnswer {
  /** The language of the results: that of the query where it differs from that of the page. */
  readonly locale: Locale;
  /** Number of matching pages, of which `results` are the best. */
  readonly count: number;
  readonly results: readonly SearchResult[];
  /** Number of matching pages in categories other than the requested one. */
  readonly elsewhere: number;
  readonly confidence: Confidence;
  /** How certain it is that the first result answers, from 0 to 1. */
  readonly certainty: number;
  /** The corrected query, where typos or pinyin were corrected. */
  readonly readAs?: string;
  /** A part of the index could not be loaded: there may be better results. */
  readonly incomplete: boolean;
}

/** The data of a site that a search reads; each call rejects if it cannot be loaded. */
export interface SearchSpace {
  /** The languages that have articles. */
  readonly available: readonly Locale[];
  readonly openIndex: (locale: Locale) => Promise<SearchIndex>;
  readonly loadData: (locale: Locale) => Promise<LanguageData>;
}

/** Answers a request. Rejects if no part of the index, or not the pages of the category, could be read. */
export type Search = (request: SearchRequest) => Promise<SearchAnswer>;

/** What was found for a request in the language of the answer. */
export interface Found {
  readonly locale: Locale;
  readonly index: SearchIndex;
  readonly understanding: Understanding;
  readonly confidence: Confidence;
  /** The results, the best first. */
  readonly ranked: readonly RankedPage[];
  /** Number of matching pages in categories other than the requested one. */
  readonly elsewhere: number;
}

/** Finds what answers a request; undefined if the site has no articles in its language. Rejects like `Search`. */
export type Finder = (request: SearchRequest) => Promise<Found | undefined>;

/** Returns a search that describes what is found. */
export const createSearch =
  (find: Finder): Search =>
  async (request) => {
    const found = await find(request);
    return found ? describeFound(found, request.limit) : toNothing(request.locale);
  };

const toNothing = (locale: Locale): SearchAnswer => ({
  locale,
  count: 0,
  results: [],
  elsewhere: 0,
  confidence: 'nothing',
  certainty: 0,
  incomplete: false,
});

async function describeFound(
  { locale, index, understanding, confidence, ranked, elsewhere }: Found,
  limit: number,
): Promise<SearchAnswer> {
  const { terms, certainty, corrected, failures } = understanding;
  const results = await describe(index, ranked.slice(0, limit), terms);
  return {
    locale,
    count: ranked.length,
    results,
    elsewhere,
    confidence: ranked.length > 0 ? confidence : 'nothing',
    certainty,
    ...(corrected && { readAs: corrected }),
    incomplete: failures.length > 0 || results.length < Math.min(ranked.length, limit),
  };
}

/** Returns a finder for a site’s data; `findSynonymGroups` must be the one its index was built with. */
export function createFinder(space: SearchSpace, findSynonymGroups: SynonymFinder): Finder {
  const isVocabularyWord = (word: string): boolean => findSynonymGroups(word).length > 0;
  const findIn = async (locale: Locale, request: SearchRequest): Promise<Found> => {
    const index = await space.openIndex(locale);
    const understanding = await understandQuery(request.query, {
      index,
      findSynonymGroups,
      loadData: () => space.loadData(locale),
      asTyped: request.asTyped ?? false,
    });
    const confidence = toConfidence(understanding.certainty, index.confidence);
    const all = confidence === 'nothing' ? [] : understanding.ranked;
    const [failure] = understanding.failures;
    if (all.length === 0 && failure !== undefined) throw failure;
    const inCategory = await keepCategory(index, all, request.category);
    const elsewhere = keepRelevant(all).filter((page) => !inCategory.includes(page)).length;
    const ranked = keepRelevant(inCategory);
    return { locale, index, understanding, confidence, ranked, elsewhere };
  };

  /** Finds what a query in Pinyin spells, on a page in a language that is not typed in it. */
  const findForeignPinyin = async (request: SearchRequest): Promise<Found | undefined> => {
    const { locale } = request;
    const { available } = space;
    const spelled = await spellForeignPinyin(request, space, isVocabularyWord);
    if (spelled === undefined) return undefined;
    // The articles of the page’s language match by their synonym groups, those in Chinese by all words.
    for (const id of [locale, ...available.filter((other) => languages[other].hasPinyin)]) {
      const found = await findIn(id, { ...request, query: spelled });
      if (found.ranked.length > 0)
        return { ...found, understanding: { ...found.understanding, corrected: spelled } };
    }
    return undefined;
  };

  return async (typed) => {
    const { locale } = typed;
    const { available, loadData } = space;
    const query = prepareQuery(typed.query, findSynonymGroups);
    const request = { ...typed, query };
    const chosen = await chooseLocale({
      text: query,
      locale,
      available,
      isVocabularyWord,
      loadData,
    });
    if (!available.includes(chosen)) return undefined;
    const spelled = typed.asTyped ? undefined : await findForeignPinyin(request);
    if (spelled) return spelled;
    const found = await findIn(chosen, request);
    // Synonym groups have no language, so articles in the language of the page may match.
    const isFinal = found.ranked.length > 0 || chosen === locale || !available.includes(locale);
    return isFinal ? found : findIn(locale, request);
  };
}

/** Returns a query in Pinyin as the Chinese that it spells; undefined if it is none, or the page’s language is typed in it. */
async function spellForeignPinyin(
  { query, locale }: SearchRequest,
  { available, loadData }: SearchSpace,
  isVocabularyWord: (word: string) => boolean,
): Promise<string | undefined> {
  const chinese = available.find((id) => languages[id].hasPinyin);
  const words = splitTerms(query).filter((term) => !hasHan(term));
  if (chinese === undefined || languages[locale].hasPinyin || !isLikePinyin(words))
    return undefined;
  if (2 * words.filter(isVocabularyWord).length >= words.length) return undefined;
  const data = await loadData(chinese).catch(() => undefined);
  const spelled = spellPinyin(query, data?.sounds ?? [], () => false);
  return /^[\p{Script=Han} ]{2,}$/u.test(spelled) ? spelled : undefined;
}

async function keepCategory(
  index: SearchIndex,
  ranked: readonly RankedPage[],
  category: string | undefined,
): Promise<readonly RankedPage[]> {
  if (!category) return ranked;
  const allowed = await index.findPages(searchFilter, findCategory(category) ?? category);
  return ranked.filter(({ page }) => allowed.has(page));
}

/** Leaves out results whose card cannot be loaded. */
async function describe(
  index: SearchIndex,
  ranked: readonly RankedPage[],
  terms: readonly FoundTerm[],
): Promise<SearchResult[]> {
  const marked = terms
    .filter(({ kind, weights }) => (kind === 'word' || kind === 'hanPair') && weights.size > 0)
    .map(({ text, weights }): MarkedTerm => ({
      text,
      rarity: getRarity(weights.size, index.articleCount),
    }));
  const described = await Promise.all(
    ranked.map(async ({ page, score }) => {
      const card = await index.loadCard(page).catch(() => undefined);
      return card ? [describeResult(card, score, marked)] : [];
    }),
  );
  return described.flat();
}
