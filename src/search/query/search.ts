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
import { understandQuery } from './understand.ts';

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

/** Returns a search over a site's data; `findSynonymGroups` must be the one its index was built with. */
export function createSearch(space: SearchSpace, findSynonymGroups: SynonymFinder): Search {
  const searchIn = async (locale: Locale, request: SearchRequest): Promise<SearchAnswer> => {
    const index = await space.openIndex(locale);
    const understanding = await understandQuery(request.query, {
      index,
      findSynonymGroups,
      loadData: () => space.loadData(locale),
      asTyped: request.asTyped ?? false,
    });
    const { terms, certainty, failures } = understanding;
    const [failure] = failures;
    const confidence = toConfidence(certainty, index.confidence);
    const all = confidence === 'nothing' ? [] : understanding.ranked;
    if (all.length === 0 && failure !== undefined) throw failure;
    const inCategory = await keepCategory(index, all, request.category);
    const ranked = keepRelevant(inCategory);
    const elsewhere = keepRelevant(all).filter((page) => !inCategory.includes(page));
    const results = await describe(index, ranked.slice(0, request.limit), terms);
    return {
      locale,
      count: ranked.length,
      results,
      elsewhere: elsewhere.length,
      confidence: ranked.length > 0 ? confidence : 'nothing',
      certainty,
      ...(understanding.corrected && { readAs: understanding.corrected }),
      incomplete: failure !== undefined || results.length < Math.min(ranked.length, request.limit),
    };
  };

  const isVocabularyWord = (word: string): boolean => findSynonymGroups(word).length > 0;

  /** Returns a query in Pinyin as the Chinese that it spells, for a page in a language that is not typed in Pinyin. */
  const readForeignPinyin = async (query: string, page: Locale): Promise<string | undefined> => {
    const chinese = space.available.find((id) => languages[id].hasPinyin);
    const words = splitTerms(query).filter((term) => !hasHan(term));
    if (chinese === undefined || languages[page].hasPinyin || !isLikePinyin(words))
      return undefined;
    if (2 * words.filter(isVocabularyWord).length >= words.length) return undefined;
    const data = await space.loadData(chinese).catch(() => undefined);
    const spelled = spellPinyin(query, data?.sounds ?? [], () => false);
    return /^[\p{Script=Han} ]{2,}$/u.test(spelled) ? spelled : undefined;
  };

  return async (request) => {
    const { locale } = request;
    const query = prepareQuery(request.query, findSynonymGroups);
    const chosen = await chooseLocale({
      text: query,
      locale,
      available: space.available,
      isVocabularyWord,
      loadData: space.loadData,
    });
    const none: SearchAnswer = {
      locale,
      count: 0,
      results: [],
      elsewhere: 0,
      confidence: 'nothing',
      certainty: 0,
      incomplete: false,
    };
    if (!space.available.includes(chosen)) return none;
    const spelled = request.asTyped ? undefined : await readForeignPinyin(query, locale);
    if (spelled !== undefined) {
      // The articles of the page’s language match by their synonym groups, those in Chinese by all words.
      for (const id of [locale, ...space.available.filter((other) => languages[other].hasPinyin)]) {
        const answer = await searchIn(id, { ...request, query: spelled });
        if (answer.count > 0) return { ...answer, readAs: spelled };
      }
    }
    const answer = await searchIn(chosen, { ...request, query });
    // Synonym groups have no language, so articles in the language of the page may match.
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
