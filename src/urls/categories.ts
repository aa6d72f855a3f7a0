import type { Category } from '../product/category.ts';
import { categories } from '../site/categories.ts';
import { isCategory } from './category-ids.ts';

/** Retired ids of categories, each with the category that its addresses lead to. */
export const categoryAliases: ReadonlyMap<string, Category> = new Map(
  Object.entries(categories).flatMap(([id, { aliases = [] }]) =>
    aliases.map((alias): [string, Category] => [alias, id]),
  ),
);

/** Returns the ids of a category: its own, then the retired ones. */
export const listCategoryNames = (category: Category): readonly string[] => [
  category,
  ...[...categoryAliases].flatMap(([alias, target]) => (target === category ? [alias] : [])),
];

/** Returns the category that an id, retired or not, leads to; undefined if there is none. */
export const findCategory = (id: string): Category | undefined =>
  isCategory(id) ? id : categoryAliases.get(id);
