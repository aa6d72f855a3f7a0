import { compareText } from './order.ts';

/** Fields that contain facts, which must not differ between languages. */
const factFields = [
  'kind',
  'category',
  'code',
  'urgency',
  'timing',
  'escalate',
  'related',
  'aliases',
] as const;

type FactField = (typeof factFields)[number];

/** The facts of one version, parsed or unparsed. */
export type Facts = Readonly<Partial<Record<FactField, unknown>>>;

/** A field in which a translation differs from its source. */
export interface FactDifference {
  readonly field: FactField;
  /** The values as JSON; `nothing` if the field is missing. */
  readonly source: string;
  readonly translation: string;
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** The order of keys has no meaning; the order of a list does. */
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
