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
  /** Its retired ids. */
  readonly aliases: readonly string[];
  readonly hash: string;
}

export interface DatesUpdate {
  readonly entries: readonly CurrentEntry[];
  /** The instant for new and changed entries. */
  readonly at: string;
  /** Returns dates from another source, for entries that are not in the dates file. */
  readonly findDates?: (key: EntryKey) => EntryDates | undefined;
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a < b ? b : a);

/**
 * Returns the dates of the current content. Unchanged entries keep their dates. Removed entries are omitted: if one
 * comes back, it counts as newly published.
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

/** Finds the dates of an entry under its retired ids: the one published first. */
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
 * Merges the dates of two branches. For an entry in both, the side that matches the current content wins, with the
 * earlier publication date.
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
