import type { ArticleData } from './schema.ts';

/** Fields that state facts and so may not differ between languages. */
export const factFields = [
  'kind',
  'category',
  'code',
  'urgency',
  'timing',
  'escalate',
  'related',
  'aliases',
] as const;

export type FactField = (typeof factFields)[number];

/** A field in which a translation says something else than its source. */
export interface FactDifference {
  readonly field: FactField;
  /** What each side says, as JSON; «nothing» where the field is missing. */
  readonly source: string;
  readonly translation: string;
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Returns the facts in which two versions of one article differ, in the order of `factFields`. */
export function compareFacts(source: ArticleData, translation: ArticleData): FactDifference[] {
  const left: Partial<Record<FactField, unknown>> = source;
  const right: Partial<Record<FactField, unknown>> = translation;
  return factFields
    .map((field) => ({ field, source: show(left[field]), translation: show(right[field]) }))
    .filter((difference) => difference.source !== difference.translation);
}
