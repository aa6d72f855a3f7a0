import { describe, expect, it } from 'vitest';
import { createRecentSearches } from '../../../../src/search/ui/recent-searches.ts';
import { createStoredTexts } from '../../../../src/search/ui/stored-texts.ts';

/** Returns a storage with one value, or one that throws. */
const createStorage = (value: string | null, isFull = false): Storage => {
  let stored = value;
  return {
    getItem: () => stored,
    setItem: (_key: string, next: string) => {
      if (isFull) throw new Error('full');
      stored = next;
    },
  } as unknown as Storage;
};

const createRecent = (storage: Storage) =>
  createRecentSearches(createStoredTexts('key', () => storage));

describe('recent searches', () => {
  it('keeps at most five, the newest first, and equivalent queries once', () => {
    const recent = createRecent(createStorage(null));
    for (const query of ['one', 'two', 'three', 'four', 'five', 'six', ' TWO ', '　'])
      recent.add(query);
    expect(recent.list()).toEqual([' TWO ', 'six', 'five', 'four', 'three']);
    recent.add('Ｓix');
    expect(recent.list()).toEqual(['Ｓix', ' TWO ', 'five', 'four', 'three']);
    recent.clear();
    expect(recent.list()).toEqual([]);
  });

  it.each(['', 'x', 'null', '{"length":3}', '[1,null,[],""," "]'])(
    'is empty where the storage holds %o, and can be used',
    (value) => {
      const recent = createRecent(createStorage(value));
      expect(recent.list()).toEqual([]);
      recent.add('one');
      expect(recent.list()).toEqual(['one']);
    },
  );

  it('stays in memory if the storage is full or blocked', () => {
    const full = createRecent(createStorage('["old"]', true));
    full.add('new');
    expect(full.list()).toEqual(['new', 'old']);
    const forbidden = createRecentSearches(
      createStoredTexts('key', () => {
        throw new Error('denied');
      }),
    );
    expect(forbidden.list()).toEqual([]);
    forbidden.add('new');
    expect(forbidden.list()).toEqual(['new']);
  });
});
