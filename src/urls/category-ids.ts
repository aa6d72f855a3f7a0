import type { Category } from '../product/category.ts';
import { categories } from '../site/categories.ts';

/** The ids of all categories, in display order. */
export const categoryIds = Object.keys(categories) as readonly Category[];

/**
 * Tells whether a URL segment or frontmatter value is a category of this site. Also runs in browsers of
 * 2020, which have no `Object.hasOwn`.
 */
export const isCategory = (text: string): text is Category => categoryIds.includes(text);
