import type { ArticleLimits } from '~/product/article-limits.ts';

/** What an article must have beside its title, summary and text. With 0, the field may be left out. */
export const articleLimits: ArticleLimits = {
  related: { least: 1, most: 5 },
  /** The text, in multiples of what is usual in its language. */
  length: { least: 0, most: 1 },
  phrases: { least: 1, wanted: 6 },
};
