import { describe, expect, it } from 'vitest';
import { createRecentSearches } from '../../../../src/search/ui/recent-searches.ts';
import { maskQuery } from '../../../../src/secrets/mask-query.ts';
import { createStoredList } from '../../../../src/search/ui/stored-list.ts';

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
  createRecentSearches(
    createStoredList('key', () => storage),
    maskQuery,
  );

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

  it('masks secrets, and leaves out a search that is nothing else', () => {
    const storage = createStorage(null);
    const recent = createRecent(storage);
    recent.add('card 4111 1111 1111 1111 declined');
    recent.add('4111 1111 1111 1111');
    recent.add('my password is hunter2');
    expect(recent.list()).toEqual(['my password is ••••', 'card •••• 1111 declined']);
    expect(storage.getItem('key')).not.toMatch(/hunter2|4111 1111/);
  });

  it('ends after 30 days, and drops searches without a time', () => {
    const day = 86_400_000;
    let now = 100 * day;
    const storage = createStorage(
      JSON.stringify([
        'from a version that did not mask',
        { query: 'newer', time: 99 * day },
        { query: 'from the future', time: 131 * day },
        { query: 'old', time: 69 * day },
        { query: 'recent', time: 71 * day },
      ]),
    );
    const recent = createRecentSearches(
      createStoredList('key', () => storage),
      maskQuery,
      () => now,
    );
    expect(storage.getItem('key')).not.toMatch(/version|old|future/);
    expect(recent.list()).toEqual(['newer', 'recent']);
    now = 102 * day;
    expect(recent.list()).toEqual(['newer']);
    now = 131 * day;
    expect(recent.list()).toEqual([]);
    expect(storage.getItem('key')).toBe('[]');
  });

  it('does not keep a search in which secrets cannot be found yet', () => {
    const storage = createStorage(null);
    const recent = createRecentSearches(
      createStoredList('key', () => storage),
      () => '',
    );
    recent.add('my password is hunter2');
    expect(recent.list()).toEqual([]);
    expect(storage.getItem('key')).toBeNull();
  });

  it('stays in memory if the storage is full or blocked', () => {
    const full = createRecent(
      createStorage(JSON.stringify([{ query: 'old', time: Date.now() }]), true),
    );
    full.add('new');
    expect(full.list()).toEqual(['new', 'old']);
    const forbidden = createRecentSearches(
      createStoredList('key', () => {
        throw new Error('denied');
      }),
      maskQuery,
    );
    expect(forbidden.list()).toEqual([]);
    forbidden.add('new');
    expect(forbidden.list()).toEqual(['new']);
  });
});
