import { z } from 'zod';
import { isLocale, localeIds, type Locale } from '../../i18n/locales.ts';
import { idPattern } from '../../urls/ids.ts';

/**
 * The ledger: for every entry the hash of what its reader gets, and when that was first published and last
 * changed. It is where all dates come from that the site tells machines: a build has no clock, and the
 * history of a repository knows moved files and reformatted lines, not what readers see.
 */
export type Ledger = ReadonlyMap<LedgerKey, LedgerEntry>;

/** Locale and id of an entry: `zh/account-locked`. */
export type LedgerKey = string;

export interface LedgerEntry extends EntryDates {
  /** 16 hexadecimal digits (hash-entry.ts). */
  readonly hash: string;
}

/** Instants in UTC, to the second: `2026-11-23T08:00:00Z`. As text they sort by time. */
export interface EntryDates {
  readonly published: string;
  readonly modified: string;
}

/** Something in the text of a ledger that makes it no ledger. */
export interface LedgerProblem {
  /** Where: the keys that lead there; empty for the whole text. */
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** A ledger, or why a text is none. */
export type ParsedLedger =
  | { readonly ledger: Ledger; readonly problems: readonly [] }
  | { readonly ledger: undefined; readonly problems: readonly LedgerProblem[] };

/** Its name in a content directory. */
export const ledgerFile = 'ledger.json';

export const emptyLedger: Ledger = new Map();

/** Returns the name of an entry in the ledger. */
export const toLedgerKey = ({ locale, id }: { readonly locale: string; readonly id: string }) =>
  `${locale}/${id}`;

/** Returns the locale and the id of an entry's name; throws where it has none. */
export function splitKey(name: LedgerKey): { readonly locale: Locale; readonly id: string } {
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
    version: z.literal(1, 'is not 1, the only form of a ledger that is known'),
    entries: z.record(
      key,
      entry,
      'is not a table; expected an object, `{}` where there is nothing',
    ),
  },
  'has another form; expected version and entries',
);

/**
 * Returns an instant as the ledger writes it, or undefined where a text is not a date with time and zone.
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

/** Parses the text of a ledger. Never throws: what is wrong comes back as problems. */
export function parseLedger(text: string): ParsedLedger {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const reason = `is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { ledger: undefined, problems: [{ path: [], reason }] };
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) return { ledger: undefined, problems: parsed.error.issues.map(toProblem) };
  const ledger: Ledger = new Map(Object.entries(parsed.data.entries));
  const problems = [...ledger].flatMap(([name, { published, modified }]) =>
    modified < published
      ? [
          {
            path: ['entries', name, 'modified'],
            reason: `is before ${published}, when it was published`,
          },
        ]
      : [],
  );
  return problems.length > 0 ? { ledger: undefined, problems } : { ledger, problems: [] };
}

/** The schema's own words for a key that is wrong are those for its table. */
const toProblem = (issue: z.core.$ZodIssue): LedgerProblem => ({
  path: issue.path,
  reason: (issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined) ?? issue.message,
});

/** Returns the text of a ledger, sorted, as Prettier would leave it. */
export function formatLedger(ledger: Ledger): string {
  const entries = [...ledger]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { hash, published, modified }]) => [name, { hash, published, modified }] as const);
  return `${JSON.stringify({ version: 1, entries: Object.fromEntries(entries) }, undefined, 2)}\n`;
}

/** What differs between two states of the content; each list is sorted. */
export interface LedgerChanges {
  readonly added: readonly LedgerKey[];
  /** Entries whose readers get something else. */
  readonly changed: readonly LedgerKey[];
  readonly removed: readonly LedgerKey[];
}

/** Returns which entries a later ledger has, or has otherwise, and which it has lost. */
export function compareLedgers(before: Ledger, after: Ledger): LedgerChanges {
  const names = [...after.keys()].sort();
  return {
    added: names.filter((name) => !before.has(name)),
    changed: names.filter(
      (name) => before.has(name) && before.get(name)?.hash !== after.get(name)?.hash,
    ),
    removed: [...before.keys()].filter((name) => !after.has(name)).sort(),
  };
}
