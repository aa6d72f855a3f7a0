import type { Locale } from '../../i18n/locales.ts';
import type { LanguageData } from '../language-data.ts';
import type { SearchIndex } from '../reader/open-index.ts';
import { searchFilter } from '../source.ts';
import { chooseLocale } from './choose-locale.ts';
import type { ConceptFinder } from './concepts.ts';
import { describeResult, type SearchResult } from './describe-result.ts';
import type { MarkedTerm } from './excerpt.ts';
import { getRarity, keepRelevant, rankPages, type RankedPage } from './rank.ts';
import { normaliseQuery } from './terms.ts';
import { understandQuery, type Understanding } from './understand.ts';

/** What is asked of the search. */
export interface SearchRequest {
  readonly query: string;
  /** The language of the page it is asked on. */
  readonly locale: Locale;
  readonly category?: string | undefined;
  /** Results described at most. */
  readonly limit: number;
}

export interface SearchAnswer {
  /** The language of the results: another than asked for where the query is written in it. */
  readonly locale: Locale;
  /** Pages that fit, of which `results` are the best. */
  readonly count: number;
  readonly results: readonly SearchResult[];
  /** Pages that fit, too, but are in other categories than the one asked for. */
  readonly elsewhere: number;
  /** What the query was read as, where slips or pinyin in it were put right. */
  readonly readAs?: string;
  /** A part of the index did not arrive: there may be better results. */
  readonly incomplete: boolean;
}

/** The site's data that a search reads; each call rejects where it cannot be had. */
export interface SearchSpace {
  /** The languages that hold articles. */
  readonly available: readonly Locale[];
  readonly openIndex: (locale: Locale) => Promise<SearchIndex>;
  readonly loadData: (locale: Locale) => Promise<LanguageData>;
}

/** Answers a request. Rejects where nothing of the index could be read, or not what a category holds. */
export type Search = (request: SearchRequest) => Promise<SearchAnswer>;

/** Returns a search over a site's data; `findConcepts` must be the one its index was built with. */
export function createSearch(space: SearchSpace, findConcepts: ConceptFinder): Search {
  const searchIn = async (locale: Locale, request: SearchRequest): Promise<SearchAnswer> => {
    const index = await space.openIndex(locale);
    const understanding = await understandQuery(request.query, {
      index,
      findConcepts,
      loadData: () => space.loadData(locale),
    });
    const all = rankPages(understanding.terms, index.pageCount);
    const inCategory = await keepCategory(index, all, request.category);
    const ranked = keepRelevant(inCategory);
    const elsewhere = keepRelevant(all).filter((page) => !inCategory.includes(page));
    const [failure] = understanding.failures;
    if (all.length === 0 && failure !== undefined) throw failure;
    const results = await describe(index, ranked.slice(0, request.limit), understanding);
    return {
      locale,
      count: ranked.length,
      results,
      elsewhere: elsewhere.length,
      ...(understanding.repaired && { readAs: understanding.repaired }),
      incomplete: failure !== undefined || results.length < Math.min(ranked.length, request.limit),
    };
  };

  return async (request) => {
    const { locale } = request;
    const query = normaliseQuery(request.query);
    const chosen = await chooseLocale({
      text: query,
      locale,
      available: space.available,
      isFieldWord: (word) => findConcepts(word).length > 0,
      loadData: space.loadData,
    });
    const none: SearchAnswer = { locale, count: 0, results: [], elsewhere: 0, incomplete: false };
    if (!space.available.includes(chosen)) return none;
    const answer = await searchIn(chosen, { ...request, query });
    // Concepts have no language: what the other language has no article for, this one may.
    if (answer.count > 0 || chosen === locale || !space.available.includes(locale)) return answer;
    return searchIn(locale, { ...request, query });
  };
}

async function keepCategory(
  index: SearchIndex,
  ranked: readonly RankedPage[],
  category: string | undefined,
): Promise<readonly RankedPage[]> {
  if (!category) return ranked;
  const allowed = await index.findPages(searchFilter, category);
  return ranked.filter(({ page }) => allowed.has(page));
}

/** A result whose text does not arrive is left out. */
async function describe(
  index: SearchIndex,
  ranked: readonly RankedPage[],
  { terms }: Understanding,
): Promise<SearchResult[]> {
  const marked = terms
    .filter(({ kind, pages }) => (kind === 'word' || kind === 'hanPair') && pages.size > 0)
    .map(({ text, pages }): MarkedTerm => ({
      text,
      rarity: getRarity(pages.size, index.pageCount),
    }));
  const described = await Promise.all(
    ranked.map(async ({ page, score }) => {
      const card = await index.loadCard(page).catch(() => undefined);
      return card ? [describeResult(card, score, marked)] : [];
    }),
  );
  return described.flat();
}
