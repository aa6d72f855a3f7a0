import type { JsonSchema } from './json-schema.ts';

/**
 * Tells apart what v1 allows and what it does not: apps in people's pockets cannot be patched, so a file may
 * say more than it did and never less or otherwise.
 */

/** Keywords that say nothing of what may stand in a file. */
const wording: ReadonlySet<string> = new Set([
  '$id',
  '$schema',
  '$comment',
  'title',
  'description',
]);

/** Keywords that are looked at one by one. */
const structure: ReadonlySet<string> = new Set([
  'properties',
  'required',
  'enum',
  'items',
  'additionalProperties',
  'propertyNames',
]);

/** Keywords that may come new: what they leave out is one thing less for an app to expect. */
const narrowing: ReadonlySet<string> = new Set([
  'const',
  'format',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
  'pattern',
  'uniqueItems',
]);

/**
 * Returns a sentence for everything in which a schema takes back what an earlier one has promised to those
 * who read the files; empty where there are only additions. `path` says where in the file this is.
 *
 * @example
 * findBreaks({ properties: { id: {} } }, { properties: {} }, 'article.json')
 * // => ['article.json: `id` is gone; …']
 */
export const findBreaks = (
  before: JsonSchema,
  after: JsonSchema,
  path: string,
): readonly string[] => [
  ...findKeywordBreaks(before, after, path),
  ...findEnumBreaks(before, after, path),
  ...findPropertyBreaks(before, after, path),
  ...findClosing(before, after, path),
  ...(['items', 'additionalProperties', 'propertyNames'] as const).flatMap((keyword) =>
    findInner(before[keyword], after[keyword], path + names[keyword]),
  ),
];

const names = { items: '[]', additionalProperties: '.*', propertyNames: ' (names)' } as const;

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

function findKeywordBreaks(before: JsonSchema, after: JsonSchema, path: string): string[] {
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keywords]
    .filter((keyword) => !wording.has(keyword) && !structure.has(keyword))
    .filter((keyword) => !(before[keyword] === undefined && narrowing.has(keyword)))
    .filter((keyword) => show(before[keyword]) !== show(after[keyword]))
    .map(
      (keyword) =>
        `${path}: ${keyword} was ${show(before[keyword])} and is ${show(after[keyword])}; ` +
        'keep it, and say new things in a new field.',
    );
}

function findEnumBreaks(before: JsonSchema, after: JsonSchema, path: string): string[] {
  if (!Array.isArray(before.enum)) return [];
  if (!Array.isArray(after.enum)) return [`${path}: its values are no longer listed; list them.`];
  const now = new Set<unknown>(after.enum);
  return before.enum
    .filter((value) => !now.has(value))
    .map((value) => `${path}: the value ${show(value)} is gone; apps name it, so keep it.`);
}

function findPropertyBreaks(before: JsonSchema, after: JsonSchema, path: string): string[] {
  const now = after.properties ?? {};
  const inner = Object.entries(before.properties ?? {}).flatMap(([name, old]) => {
    const current = now[name];
    return current
      ? findBreaks(old, current, `${path}.${name}`)
      : [`${path}: \`${name}\` is gone; apps read it, so keep it or publish a v2 beside v1.`];
  });
  const optional = (before.required ?? [])
    .filter((name) => !after.required?.includes(name) && (now[name] ?? !before.properties))
    .map((name) => `${path}: \`${name}\` may be missing; apps rely on it, so always write it.`);
  return [...inner, ...optional];
}

/** A schema that refuses fields it does not name would refuse the next addition. */
const findClosing = (before: JsonSchema, after: JsonSchema, path: string): string[] =>
  after.additionalProperties === false && before.additionalProperties !== false
    ? [`${path}: fields it does not name are refused; allow them, for v1 grows by them.`]
    : [];

/** Compares what is the same for every item, every value of a record, or every name. */
function findInner(before: unknown, after: unknown, path: string): readonly string[] {
  if (!isSchema(before) || after === false) return [];
  return isSchema(after)
    ? findBreaks(before, after, path)
    : [`${path}: nothing is said of it any more; say what it said before.`];
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null;
