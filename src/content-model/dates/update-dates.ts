import {
  toEntryKey,
  type EntryDates,
  type Dates,
  type DatedEntry,
  type EntryKey,
} from './dates.ts';

/** An entry of the current content. */
export interface CurrentEntry {
  readonly locale: string;
  readonly id: string;
  /** Ids it had before. */
  readonly aliases: readonly string[];
  readonly hash: string;
}

export interface DatesUpdate {
  readonly entries: readonly CurrentEntry[];
  /** The instant that new and changed entries get. */
  readonly at: string;
  /** Dates that are known otherwise of entries the dates file does not have. */
  readonly findDates?: (key: EntryKey) => EntryDates | undefined;
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a < b ? b : a);

/**
 * Returns the dates of the current content. What has not changed keeps its dates. What is gone is left
 * out: where it comes back it counts as newly published, because it could not be read meanwhile.
 */
export function updateDates(dates: Dates, { entries, at, findDates }: DatesUpdate): Dates {
  const current = new Set(entries.map(toEntryKey));
  return new Map(
    entries.map((entry): [EntryKey, DatedEntry] => {
      const key = toEntryKey(entry);
      const { hash } = entry;
      const old = dates.get(key) ?? findPredecessor(dates, entry, current);
      const known = old ?? findDates?.(key);
      if (!known) return [key, { hash, published: at, modified: at }];
      const { published } = known;
      const isSame = !old || old.hash === hash;
      return [key, { hash, published, modified: isSame ? known.modified : later(at, published) }];
    }),
  );
}

/** Finds what the dates file says of an entry under an id that it has given up: the one published first. */
function findPredecessor(
  dates: Dates,
  { locale, aliases }: CurrentEntry,
  current: ReadonlySet<EntryKey>,
): DatedEntry | undefined {
  return aliases
    .map((id) => toEntryKey({ locale, id }))
    .flatMap((key) => (current.has(key) ? [] : (dates.get(key) ?? [])))
    .sort((a, b) => (a.published < b.published ? -1 : 1))[0];
}

/**
 * Returns one dates file of two that branches have written: of an entry that both have, the side that knows the
 * content as it stands, and the earliest publication.
 */
export function mergeDates(
  ours: Dates,
  theirs: Dates,
  hashes: ReadonlyMap<EntryKey, string>,
): Dates {
  const merged = new Map(ours);
  for (const [key, their] of theirs) {
    const our = ours.get(key);
    merged.set(key, our ? mergeEntries(our, their, hashes.get(key)) : their);
  }
  return merged;
}

function mergeEntries(our: DatedEntry, their: DatedEntry, hash: string | undefined): DatedEntry {
  const published = earlier(our.published, their.published);
  if (our.hash === their.hash)
    return { hash: our.hash, published, modified: earlier(our.modified, their.modified) };
  return { ...(their.hash === hash ? their : our), published };
}
