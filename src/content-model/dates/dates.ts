import { z } from 'zod';
import { isLocale, localeIds, type Locale } from '../../i18n/locales.ts';
import { idPattern } from '../../urls/ids.ts';
import { parseJson, type JsonFormat, type Parsed } from '../json-file.ts';

/**
 * The dates file: for every entry the hash of what readers see, and when it was first published and last changed. All
 * machine-readable dates of the site come from this file. Builds do not use the clock, so that they are reproducible,
 * and the history of a repository records file changes, not what readers see.
 */
export type Dates = ReadonlyMap<EntryKey, DatedEntry>;

/** Locale and id of an entry: `zh/no-sound`. */
export type EntryKey = string;

export interface DatedEntry extends EntryDates {
  /** 16 hexadecimal digits (hash-entry.ts). */
  readonly hash: string;
}

/** Instants in UTC, to the second: `2026-11-23T08:00:00Z`. As text they sort by time. */
export interface EntryDates {
  readonly published: string;
  readonly modified: string;
}

/** Name of the dates file in a content directory. */
export const datesFile = 'dates.json';

export const noDates: Dates = new Map();

/** Returns the key of an entry in the dates file. */
export const toEntryKey = ({ locale, id }: { readonly locale: string; readonly id: string }) =>
  `${locale}/${id}`;

/** Returns the locale and the id of an entry's key; throws if it is not a key. */
export function splitKey(name: EntryKey): { readonly locale: Locale; readonly id: string } {
  const [locale = '', id = ''] = name.split('/');
  if (isLocale(locale) && id !== '') return { locale, id };
  throw new Error(`"${name}" is not an entry; expected a locale and an id: zh/no-sound.`);
}

const noKey = `is not an entry; expected ${localeIds.join(' or ')}, a slash and an id, such as ${localeIds[0] ?? ''}/first-steps`;
const noHash = 'is not a hash; expected 16 hexadecimal digits';
const noInstant = 'is not an instant; expected date and time in UTC, such as 2026-11-23T08:00:00Z';

const key = z.string().refine((text) => {
  const [locale = '', id = '', ...rest] = text.split('/');
  return (localeIds as readonly string[]).includes(locale) && idPattern.test(id) && !rest.length;
}, noKey);

const instant = z.string(noInstant).refine((text) => toInstant(text) === text, noInstant);

const entry = z.strictObject(
  { hash: z.string(noHash).regex(/^[0-9a-f]{16}$/, noHash), published: instant, modified: instant },
  'has other keys; expected hash, published and modified',
);

const schema = z.strictObject(
  {
    version: z.literal(1, 'is not 1, the only supported version'),
    entries: z.record(key, entry, 'is not an object; expected `{}` if it is empty'),
  },
  'has other keys; expected version and entries',
);

/**
 * Returns an instant in the form of the dates file, or undefined if a text is not a date with time and zone.
 *
 * @example
 * toInstant('2026-11-23T16:00+08:00') // => '2026-11-23T08:00:00Z'
 */
export function toInstant(text: string): string | undefined {
  const [, day] = instantPattern.exec(text) ?? [];
  const time = Date.parse(text);
  if (day === undefined || Number.isNaN(time)) return undefined;
  // `Date.parse` may read 30 February as 2 March.
  if (new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) return undefined;
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Parses the text of a dates file. Never throws: mistakes are returned as problems. */
export function parseDates(text: string): Parsed<Dates> {
  const parsed = parseJson(text, schema);
  if (!parsed.data) return parsed;
  const dates: Dates = new Map(Object.entries(parsed.data.entries));
  const problems = [...dates].flatMap(([name, { published, modified }]) =>
    modified < published
      ? [
          {
            path: ['entries', name, 'modified'],
            reason: `is before ${published}, when it was published`,
          },
        ]
      : [],
  );
  return problems.length > 0 ? { data: undefined, problems } : { data: dates, problems: [] };
}

/** Returns the text of a dates file, sorted and in the form that Prettier produces. */
export function formatDates(dates: Dates): string {
  const entries = [...dates]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { hash, published, modified }]) => [name, { hash, published, modified }] as const);
  return `${JSON.stringify({ version: 1, entries: Object.fromEntries(entries) }, undefined, 2)}\n`;
}

export const datesFormat: JsonFormat<Dates> = {
  name: datesFile,
  parse: parseDates,
  format: formatDates,
};

/** The differences between two dates files; each list is sorted. */
export interface EntryChanges {
  readonly added: readonly EntryKey[];
  /** Entries whose readers see something else. */
  readonly changed: readonly EntryKey[];
  readonly removed: readonly EntryKey[];
}

/** Returns the entries that a later dates file has added, changed and removed. */
export function compareDates(before: Dates, after: Dates): EntryChanges {
  const names = [...after.keys()].sort();
  return {
    added: names.filter((name) => !before.has(name)),
    changed: names.filter(
      (name) => before.has(name) && before.get(name)?.hash !== after.get(name)?.hash,
    ),
    removed: [...before.keys()].filter((name) => !after.has(name)).sort(),
  };
}
