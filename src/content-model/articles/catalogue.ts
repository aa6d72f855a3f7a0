import type { Category } from '../../product/category.ts';
import { categoryIds } from '../../urls/category-ids.ts';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import type { Article } from './article.ts';
import { compareArticles } from './order.ts';

/**
 * All articles of a build. Every result contains only what exists in the locale; there is no fallback to another
 * language.
 */
export interface Catalogue {
  /** Locales that have at least one article. */
  readonly locales: readonly Locale[];
  readonly all: readonly Article[];
  readonly find: (locale: Locale, id: string) => Article | undefined;
  /** Locales in which an article exists, the source language first. */
  readonly localesOf: (id: string) => readonly Locale[];
  /** Articles of a category in display order. */
  readonly inCategory: (locale: Locale, category: Category) => readonly Article[];
  /** Categories with at least one article in this locale, in display order. */
  readonly categoriesOf: (locale: Locale) => readonly Category[];
  /** The related articles that exist in the article's own locale, in the author's order. */
  readonly relatedTo: (article: Article) => readonly Article[];
}

const key = (locale: Locale, part: string): string => `${locale}/${part}`;

/** Returns the catalogue of some articles, given in any order. */
export function createCatalogue(articles: readonly Article[]): Catalogue {
  const all = articles.toSorted(compareArticles);
  const byId = new Map(all.map((article) => [key(article.locale, article.id), article]));
  const byCategory = Map.groupBy(all, (article) => key(article.locale, article.category));
  const find = (locale: Locale, id: string) => byId.get(key(locale, id));
  const inCategory = (locale: Locale, category: Category) =>
    byCategory.get(key(locale, category)) ?? [];
  const categoriesOf = (locale: Locale) =>
    categoryIds.filter((category) => inCategory(locale, category).length > 0);

  return {
    all,
    find,
    inCategory,
    categoriesOf,
    locales: localeIds.filter((locale) => categoriesOf(locale).length > 0),
    localesOf: (id) => localeIds.filter((locale) => find(locale, id)),
    relatedTo: (article) => article.related.flatMap((id) => find(article.locale, id) ?? []),
  };
}
