import { normaliseText } from '../query/terms.ts';
import type { StoredTexts } from './stored-texts.ts';

/** Maximum number of stored searches. */
const limit = 5;

/** The last searches of a reader. They stay on the device. */
export interface RecentSearches {
  /** The newest first. */
  readonly list: () => readonly string[];
  /** Adds a query at the start and removes equivalent ones. */
  readonly add: (query: string) => void;
  readonly clear: () => void;
}

/** Returns the recent searches of a storage. */
export function createRecentSearches({ list, replace }: StoredTexts): RecentSearches {
  const listRecent = () => list().slice(0, limit);
  return {
    list: listRecent,
    add: (query) => {
      const meaning = normaliseText(query);
      if (meaning === '') return;
      const others = listRecent().filter((text) => normaliseText(text) !== meaning);
      replace([query, ...others].slice(0, limit));
    },
    clear: () => replace([]),
  };
}
