import { hasContact } from './describe-problem.ts';
import type { ArticleData } from './schema.ts';

/** All heading ids that the page template can add to an article. */
export const templateHeadingIds = [
  'symptoms',
  'waiting-times',
  'contact-support',
  'related',
] as const;

/**
 * Returns the heading ids that the page template adds to an article of this kind. Links may lead to them.
 */
export function getTemplateHeadingIds(data: ArticleData): string[] {
  const related = data.related.length > 0 ? ['related'] : [];
  if (data.kind !== 'troubleshooting') return related;
  return [
    'symptoms',
    ...(data.timing ? ['waiting-times'] : []),
    ...(hasContact(data) ? ['contact-support'] : []),
    ...related,
  ];
}
