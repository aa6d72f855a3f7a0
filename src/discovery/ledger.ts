import { isId } from '../links/ids.ts';
import { isLocale, type Locale } from '../site/locales.ts';

/**
 * The ledger: for every entry a hash of its content and when that was published. It is committed, so that
 * what has changed for readers is known without a clock and without the history of a repository.
 */
export interface Ledger {
  /** By key: `zh/account-locked`. */
  readonly entries: ReadonlyMap<string, LedgerEntry>;
}

export interface LedgerEntry {
  /** 16 hexadecimal digits. */
  readonly hash: string;
  /** Date and time, ISO 8601. */
  readonly published: string;
  readonly modified: string;
}

/** Its name in a content directory. */
export const ledgerFile = 'ledger.json';

/** What lies between two ledgers: keys, sorted. */
export interface LedgerChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Parses the text of a ledger. Throws with the place, the value seen and what was expected. */
export function parseLedger(text: string): Ledger {
  const { version, entries } = asTable(parseJson(text), 'The ledger');
  if (version !== 1) throw new Error(`version is ${show(version)}; expected 1.`);
  return {
    entries: new Map(
      Object.entries(asTable(entries, 'entries')).map(([key, value]) => {
        splitKey(key);
        return [key, parseEntry(key, value)];
      }),
    ),
  };
}

/**
 * Returns the locale and the id of an entry's key; throws where it has none.
 *
 * @example
 * splitKey('zh/account-locked') // => { locale: 'zh', id: 'account-locked' }
 */
export function splitKey(key: string): { readonly locale: Locale; readonly id: string } {
  const [locale = '', id = '', ...rest] = key.split('/');
  if (isLocale(locale) && isId(id) && rest.length === 0) return { locale, id };
  throw new Error(`${show(key)} is not an entry; expected a locale and an id: zh/account-locked.`);
}

/** Returns what is new, has another hash, or is gone in the second ledger. */
export function compareLedgers(before: Ledger, after: Ledger): LedgerChanges {
  const old = before.entries;
  const keys = [...after.entries.keys()].sort();
  return {
    added: keys.filter((key) => !old.has(key)),
    changed: keys.filter(
      (key) => old.has(key) && old.get(key)?.hash !== after.entries.get(key)?.hash,
    ),
    removed: [...old.keys()].filter((key) => !after.entries.has(key)).sort(),
  };
}

function parseEntry(key: string, value: unknown): LedgerEntry {
  const { hash, published, modified } = asTable(value, key);
  return {
    hash: matching(hash, /^[0-9a-f]{16}$/, `hash of ${key}`, '16 hexadecimal digits'),
    published: asTime(published, `published of ${key}`),
    modified: asTime(modified, `modified of ${key}`),
  };
}

const asTime = (value: unknown, name: string): string =>
  matching(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d/, name, 'a time such as 2026-11-23T08:00:00Z');

function matching(value: unknown, pattern: RegExp, name: string, expected: string): string {
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new Error(`${name} is ${show(value)}; expected ${expected}.`);
}

function asTable(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new Error(`${name} is ${show(value)}; expected an object.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`It is not JSON: ${reason}`, { cause: error });
  }
}

/** A value as a message shows it, however long it is. */
const show = (value: unknown): string =>
  value === undefined ? 'missing' : JSON.stringify(value).slice(0, 80);
