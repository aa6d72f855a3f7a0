import type { ArticleData } from './schema.ts';

/** The heading ids the page template may give an article, of whatever kind. */
export const templateHeadingIds = [
  'symptoms',
  'waiting-times',
  'contact-support',
  'related',
] as const;

/**
 * Returns the heading ids the page template gives an article of this kind, beside the headings of its
 * body: links may lead to them.
 */
export function getTemplateHeadingIds(data: ArticleData): string[] {
  if (data.kind !== 'troubleshooting') return ['related'];
  return ['symptoms', ...(data.timing ? ['waiting-times'] : []), 'contact-support', 'related'];
}

/** Most characters a summary may have, per locale: a search result shows no more. */
export const summaryLimits = { zh: 120, en: 300 } as const;
