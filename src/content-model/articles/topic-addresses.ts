import type { Locale } from '../../i18n/locales.ts';
import type { Category } from '../../product/category.ts';
import { listCategoryNames } from '../../urls/categories.ts';
import { categoryIds } from '../../urls/category-ids.ts';
import type { Catalogue } from './catalogue.ts';

/** The address of a category, living or retired, in a locale. */
export interface TopicAddress {
  readonly locale: Locale;
  /** The last part of the address. */
  readonly name: string;
  /** The category that readers find there; undefined if the address leads to the home page, with all categories. */
  readonly category: Category | undefined;
}

/**
 * Returns every address of a category that has a page. Without an article, a category has none to show: its published
 * addresses then lead to the category with most of the articles that it held (`lastMembers`), or to the home page.
 */
export const listTopicAddresses = (
  catalogue: Catalogue,
  lastMembers: ReadonlyMap<string, readonly string[]>,
): TopicAddress[] =>
  catalogue.locales.flatMap((locale) =>
    categoryIds.flatMap((category) => {
      const names = listCategoryNames(category);
      if (catalogue.inCategory(locale, category).length > 0)
        return names.map((name) => ({ locale, name, category }));
      const members = lastMembers.get(category);
      const successor = findSuccessor(catalogue, locale, members ?? []);
      return (members ? names : names.slice(1)).map((name) => ({
        locale,
        name,
        category: successor,
      }));
    }),
  );

function findSuccessor(
  catalogue: Catalogue,
  locale: Locale,
  members: readonly string[],
): Category | undefined {
  const held = Map.groupBy(
    members.flatMap((id) => catalogue.find(locale, id) ?? []),
    ({ category }) => category,
  );
  return [...held].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
