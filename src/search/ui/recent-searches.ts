import { normaliseText } from '../query/terms.ts';
import type { StoredTexts } from './stored-texts.ts';

/** Kept at most. */
const limit = 5;

/** What a reader last searched for. It stays on the device. */
export interface RecentSearches {
  /** The newest first. */
  readonly list: () => readonly string[];
  /** Puts a query first; one that says the same is not kept twice. */
  readonly add: (query: string) => void;
  readonly clear: () => void;
}

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
