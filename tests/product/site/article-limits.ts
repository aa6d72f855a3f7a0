import type { ArticleLimits } from '~/product/article-limits.ts';

/** What an article of this product must have beside its title, summary and text. */
export const articleLimits = {
  related: { least: 1, most: 5 },
  length: { least: 1, most: 1 },
  phrases: { least: 1, wanted: 6 },
} as const satisfies ArticleLimits;
