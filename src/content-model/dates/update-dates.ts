import {
  toLedgerKey,
  type EntryDates,
  type Ledger,
  type LedgerEntry,
  type LedgerKey,
} from './dates.ts';

/** An entry of the content as it stands. */
export interface CurrentEntry {
  readonly locale: string;
  readonly id: string;
  /** Ids it had before. */
  readonly aliases: readonly string[];
  readonly hash: string;
}

export interface LedgerUpdate {
  readonly entries: readonly CurrentEntry[];
  /** The instant that new and changed entries get. */
  readonly at: string;
  /** Dates that are known otherwise of entries the ledger does not have. */
  readonly findDates?: (key: LedgerKey) => EntryDates | undefined;
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a < b ? b : a);

/**
 * Returns the ledger of the content as it stands. What has not changed keeps its dates. What is gone is left
 * out: should it come back it is published anew, for meanwhile nobody could read it.
 */
export function updateLedger(ledger: Ledger, { entries, at, findDates }: LedgerUpdate): Ledger {
  const current = new Set(entries.map(toLedgerKey));
  return new Map(
    entries.map((entry): [LedgerKey, LedgerEntry] => {
      const key = toLedgerKey(entry);
      const { hash } = entry;
      const old = ledger.get(key) ?? findPredecessor(ledger, entry, current);
      const known = old ?? findDates?.(key);
      if (!known) return [key, { hash, published: at, modified: at }];
      const { published } = known;
      const isSame = !old || old.hash === hash;
      return [key, { hash, published, modified: isSame ? known.modified : later(at, published) }];
    }),
  );
}

/** Finds what the ledger says of an entry under an id that it has given up: the one published first. */
function findPredecessor(
  ledger: Ledger,
  { locale, aliases }: CurrentEntry,
  current: ReadonlySet<LedgerKey>,
): LedgerEntry | undefined {
  return aliases
    .map((id) => toLedgerKey({ locale, id }))
    .flatMap((key) => (current.has(key) ? [] : (ledger.get(key) ?? [])))
    .sort((a, b) => (a.published < b.published ? -1 : 1))[0];
}

/**
 * Returns one ledger of two that branches have written: of an entry that both have, the side that knows the
 * content as it stands, and the earliest publication.
 */
export function mergeLedgers(
  ours: Ledger,
  theirs: Ledger,
  hashes: ReadonlyMap<LedgerKey, string>,
): Ledger {
  const merged = new Map(ours);
  for (const [key, their] of theirs) {
    const our = ours.get(key);
    merged.set(key, our ? mergeEntries(our, their, hashes.get(key)) : their);
  }
  return merged;
}

function mergeEntries(our: LedgerEntry, their: LedgerEntry, hash: string | undefined): LedgerEntry {
  const published = earlier(our.published, their.published);
  if (our.hash === their.hash)
    return { hash: our.hash, published, modified: earlier(our.modified, their.modified) };
  return { ...(their.hash === hash ? their : our), published };
}
