import type { ArticleLimits } from '../product/article-limits.ts';

/**
 * What an article of this product must have beside its title, summary and text. Another product may ask for less: with
 * 0, the field may be left out.
 */
export const articleLimits = {
  /** Articles that help next. */
  related: { least: 1, most: 5 },
  /** The text, in multiples of what is usual in its language. */
  length: { least: 1, most: 1 },
  /** What people type. The search needs `wanted` of them to find an article by most of it; fewer are a warning. */
  phrases: { least: 1, wanted: 12 },
} as const satisfies ArticleLimits;
