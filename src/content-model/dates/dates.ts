import { z } from 'zod';
import { isLocale, localeIds, type Locale } from '../../i18n/locales.ts';
import { idPattern } from '../../urls/ids.ts';

/**
 * The dates file: for every entry the hash of what its reader gets, and when that was first published and last
 * changed. It is where all dates come from that the site tells machines: a build has no clock, and the
 * history of a repository knows moved files and reformatted lines, not what readers see.
 */
export type Dates = ReadonlyMap<EntryKey, DatedEntry>;

/** Locale and id of an entry: `zh/account-locked`. */
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

/** Something in the text of a dates file that makes it unreadable. */
export interface DatesProblem {
  /** Where: the keys that lead there; empty for the whole text. */
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** Dates, or why a text has none. */
export type ParsedDates =
  | { readonly dates: Dates; readonly problems: readonly [] }
  | { readonly dates: undefined; readonly problems: readonly DatesProblem[] };

/** Its name in a content directory. */
export const datesFile = 'dates.json';

export const noDates: Dates = new Map();

/** Returns the name of an entry in the dates file. */
export const toEntryKey = ({ locale, id }: { readonly locale: string; readonly id: string }) =>
  `${locale}/${id}`;

/** Returns the locale and the id of an entry's name; throws where it has none. */
export function splitKey(name: EntryKey): { readonly locale: Locale; readonly id: string } {
  const [locale = '', id = ''] = name.split('/');
  if (isLocale(locale) && id !== '') return { locale, id };
  throw new Error(`"${name}" is not an entry; expected a locale and an id: zh/account-locked.`);
}

const noKey = `is not an entry; expected ${localeIds.join(' or ')}, a slash and an id, such as ${localeIds[0] ?? ''}/self-check`;
const noHash = 'is not a hash; expected 16 hexadecimal digits';
const noInstant = 'is not an instant; expected date and time in UTC, such as 2026-11-23T08:00:00Z';

const key = z.string().refine((text) => {
  const [locale = '', id = '', ...rest] = text.split('/');
  return (localeIds as readonly string[]).includes(locale) && idPattern.test(id) && !rest.length;
}, noKey);

const instant = z.string(noInstant).refine((text) => toInstant(text) === text, noInstant);

const entry = z.strictObject(
  { hash: z.string(noHash).regex(/^[0-9a-f]{16}$/, noHash), published: instant, modified: instant },
  'has another form; expected hash, published and modified',
);

const schema = z.strictObject(
  {
    version: z.literal(1, 'is not 1, the only form of a dates file that is known'),
    entries: z.record(
      key,
      entry,
      'is not a table; expected an object, `{}` where there is nothing',
    ),
  },
  'has another form; expected version and entries',
);

/**
 * Returns an instant as the dates file writes it, or undefined where a text is not a date with time and zone.
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

/** Parses the text of a dates file. Never throws: what is wrong comes back as problems. */
export function parseDates(text: string): ParsedDates {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const reason = `is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { dates: undefined, problems: [{ path: [], reason }] };
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) return { dates: undefined, problems: parsed.error.issues.map(toProblem) };
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
  return problems.length > 0 ? { dates: undefined, problems } : { dates, problems: [] };
}

/** The schema's own words for a key that is wrong are those for its table. */
const toProblem = (issue: z.core.$ZodIssue): DatesProblem => ({
  path: issue.path,
  reason: (issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined) ?? issue.message,
});

/** Returns the text of a dates file, sorted, as Prettier would leave it. */
export function formatDates(dates: Dates): string {
  const entries = [...dates]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { hash, published, modified }]) => [name, { hash, published, modified }] as const);
  return `${JSON.stringify({ version: 1, entries: Object.fromEntries(entries) }, undefined, 2)}\n`;
}

/** What differs between two states of the content; each list is sorted. */
export interface EntryChanges {
  readonly added: readonly EntryKey[];
  /** Entries whose readers get something else. */
  readonly changed: readonly EntryKey[];
  readonly removed: readonly EntryKey[];
}

/** Returns which entries a later dates file has, or has otherwise, and which it has lost. */
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
