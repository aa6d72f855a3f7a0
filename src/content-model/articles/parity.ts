import { compareText } from './order.ts';

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

/** The facts of one version, parsed or as its author wrote them. */
export type Facts = Readonly<Partial<Record<FactField, unknown>>>;

/** A field in which a translation says something else than its source. */
export interface FactDifference {
  readonly field: FactField;
  /** What each side says, as JSON; «nothing» where the field is missing. */
  readonly source: string;
  readonly translation: string;
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** The order of keys is the author's own and states nothing; that of a list does. */
const sortKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)))
    : value;

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a, sortKeys) === JSON.stringify(b, sortKeys);

/** Returns the facts in which two versions of one article differ, in the order of `factFields`. */
export function compareFacts(source: Facts, translation: Facts): FactDifference[] {
  return factFields
    .filter((field) => !isSame(source[field], translation[field]))
    .map((field) => ({
      field,
      source: show(source[field]),
      translation: show(translation[field]),
    }));
}
