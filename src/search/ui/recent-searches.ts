import { normaliseText } from '../query/terms.ts';
import type { StoredList } from './stored-list.ts';

/** Maximum number of stored searches. */
const limit = 5;

/** How long a search is kept, in milliseconds: 30 days. */
const lifetime = 30 * 86_400_000;

/** A stored search: its query without secrets, and when it was made, in milliseconds since 1970. */
interface RecentSearch {
  readonly query: string;
  readonly time: number;
}

/** The last searches of a reader. They stay on the device, without secrets, for 30 days. */
export interface RecentSearches {
  /** The newest first. */
  readonly list: () => readonly string[];
  /** Adds a query at the start and removes equivalent ones. */
  readonly add: (query: string) => void;
  readonly clear: () => void;
}

/** Returns a query without secrets; empty if nothing else is in it, or if they cannot be found yet. */
export type MaskQuery = (query: string) => string;

/** Returns a stored search, or an empty list if it is none, too old, or from a version that did not mask searches. */
function parseSearch(value: unknown, now: number): RecentSearch[] {
  const { query, time } = (value ?? {}) as Readonly<Partial<Record<keyof RecentSearch, unknown>>>;
  if (typeof query !== 'string' || typeof time !== 'number' || query.trim() === '') return [];
  // A search from the future is dropped as well: the clock was or is wrong.
  return Math.abs(now - time) > lifetime ? [] : [{ query, time }];
}

/** Returns the recent searches of a storage. What must not be kept leaves the storage at once. */
export function createRecentSearches(
  { list, replace }: StoredList,
  maskQuery: MaskQuery,
  getTime: () => number = Date.now,
): RecentSearches {
  const read = (): RecentSearch[] => {
    const stored = list();
    const now = getTime();
    const kept = stored.flatMap((value) => parseSearch(value, now)).slice(0, limit);
    if (JSON.stringify(kept) !== JSON.stringify(stored)) replace(kept);
    return kept;
  };
  read();
  return {
    list: () => read().map(({ query }) => query),
    add: (typed) => {
      const query = maskQuery(typed);
      const meaning = normaliseText(query);
      if (meaning === '') return;
      const others = read().filter((other) => normaliseText(other.query) !== meaning);
      replace([{ query, time: getTime() }, ...others].slice(0, limit));
    },
    clear: () => replace([]),
  };
}
