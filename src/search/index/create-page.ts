import { locales, type Locale } from '../../i18n/locales.ts';
import { searchFilter } from '../source.ts';
import { weightScale } from '../reader/pagefind-files.ts';
import { highestWeight } from './weight-table.ts';

/** A page for `addHTMLFile` of Pagefind. */
export interface IndexPage {
  readonly url: string;
  readonly content: string;
}

/** What the index stores of an article, or of the background. */
export interface PageTerms {
  readonly locale: Locale;
  readonly url: string;
  readonly category?: string | undefined;
  /** The weight of each term, by its key. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Pagefind adds the parts of the last word of a block, split at its digits. This one has none. */
const lastWord = '<span data-pagefind-weight="0">00</span>';

/**
 * Returns a page with the terms of an article, each once, in an element with its weight. Keys are letters and digits, so
 * nothing is escaped; they are sorted, because the index is smaller and the same in every build.
 */
export function createPage({ locale, url, category, weights }: PageTerms): IndexPage {
  const byWeight = new Map<number, string[]>();
  for (const [key, weight] of weights) {
    const level = Math.round(weight * weightScale);
    byWeight.set(level, [...(byWeight.get(level) ?? []), key]);
  }
  const elements = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(
      ([level, keys]) =>
        `<span data-pagefind-weight="${toAttribute(level)}">${keys.sort().join(' ')}</span> `,
    );
  const filter =
    category === undefined ? '' : ` data-pagefind-filter="${searchFilter}:${category}"`;
  return {
    url,
    content: `<html lang="${getIndexLanguage(locale)}"><body${filter}>${elements.join('')}${lastWord}</body></html>`,
  };
}

/** Pagefind multiplies by 24 and cuts off decimals, so the number is a little higher than the step that is meant. */
const toAttribute = (level: number): string =>
  Math.min(highestWeight, (level + 0.2) / weightScale).toFixed(4);

/**
 * Returns the language tag under which a locale is indexed. Pagefind does not know it and leaves terms
 * unchanged; for `en` it would index stems, by an algorithm that browsers have only in Pagefind's WebAssembly.
 */
export const getIndexLanguage = (locale: Locale): string =>
  `x-${locales[locale].lang.toLowerCase()}`;
