import { describe, expect, it } from 'vitest';
import { findCategoryProblems } from '../../../../src/content-model/lock/locked-categories.ts';
import { emptyLock, formatLock, parseLock } from '../../../../src/content-model/lock/lock.ts';
import { describeAdditions, updateLock } from '../../../../src/content-model/lock/update-lock.ts';
import { createPublished } from '../../../support/published.ts';

type Articles = Parameters<typeof createPublished>[0];
type Categories = Parameters<typeof createPublished>[1];

const articles = { late: { category: 'cash' }, lost: { category: 'cash' }, safe: {} };
const lock = updateLock(emptyLock, createPublished(articles, { cash: ['coins'], cards: [] }));

const findProblems = (now: Articles, categories: Categories, before = lock) =>
  findCategoryProblems(before, createPublished(now, categories));

describe('the lock', () => {
  it('holds the categories with articles, and their retired ids', () => {
    expect(Object.fromEntries(lock.categories)).toEqual({ cash: ['late', 'lost'] });
    expect(Object.fromEntries(lock.retiredCategories)).toEqual({ coins: 'cash' });
    expect(describeAdditions(emptyLock, lock).slice(-2)).toEqual([
      'topics/cash',
      'topics/coins → topics/cash',
    ]);
    expect(parseLock(formatLock(lock)).data).toEqual(lock);
  });

  it('keeps a category that has no articles any more, with those that it held last', () => {
    const after = updateLock(lock, createPublished({ late: {} }, { cash: ['coins'] }));
    expect(Object.fromEntries(after.categories)).toEqual({ cash: ['late', 'lost'] });
  });

  it('retires a renamed category with all its former ids, and can be written and read', () => {
    const renamed = { late: { category: 'money' } };
    const after = updateLock(lock, createPublished(renamed, { money: ['cash', 'coins'] }));
    expect([...after.categories.keys()]).toEqual(['money']);
    expect(Object.fromEntries(after.retiredCategories)).toEqual({ coins: 'money', cash: 'money' });
    expect(parseLock(formatLock(after)).problems).toEqual([]);
  });

  it('stays readable where a new name has no articles yet', () => {
    const after = updateLock(lock, createPublished({ safe: {} }, { money: ['cash', 'coins'] }));
    expect(parseLock(formatLock(after)).problems).toEqual([]);
    expect([...after.categories.keys()]).toEqual(['cash']);
  });

  it.each([
    [{ coins: 'money' }, 'leads to "money", which leads to no category in the lock'],
    [{ cash: 'cash' }, 'is also a category'],
  ])('cannot hold the retired categories %j', (retiredCategories, reason) => {
    const text = formatLock({
      ...lock,
      retiredCategories: new Map(Object.entries(retiredCategories)),
    });
    expect(parseLock(text).problems.map((problem) => problem.reason)).toEqual([reason]);
  });
});

describe('the categories of a site', () => {
  it.each<[string, Articles, Categories]>([
    ['are as before', articles, { cash: ['coins'], cards: [] }],
    ['have new ones', articles, { cash: ['coins'], new: ['newer'] }],
    ['are renamed with an alias', articles, { money: ['cash', 'coins'] }],
    ['lost one that had no articles', articles, { cash: ['coins'] }],
    ['have one without articles', { late: {} }, { cash: ['coins'] }],
  ])('have no problem if they %s', (_what, now, categories) => {
    expect(findProblems(now, categories)).toEqual([]);
  });

  it.each<[string, Articles, Categories, object]>([
    [
      'is gone: the successor is the one with most of its articles',
      { late: { category: 'cards' }, lost: { category: 'other' }, gone: { category: 'other' } },
      { cards: ['coins'], other: [] },
      { kind: 'missing', id: 'cash', successor: 'cards' },
    ],
    [
      'is gone: articles that were renamed count',
      { later: { category: 'other', aliases: ['late', 'lost'] } },
      { cards: ['coins'], other: [] },
      { kind: 'missing', id: 'cash', successor: 'other' },
    ],
    [
      'lost a retired id',
      articles,
      { cash: [] },
      { kind: 'forgotten', id: 'coins', ledTo: 'cash', successor: 'cash' },
    ],
    [
      'has a retired id again',
      articles,
      { cash: [], coins: [] },
      { kind: 'reused', id: 'coins', ledTo: 'cash' },
    ],
    [
      'has a living category as an alias',
      articles,
      { cash: ['coins'], cards: ['cash'] },
      { kind: 'alias', id: 'cards', alias: 'cash', taken: 'cash' },
    ],
    [
      'has itself as an alias',
      articles,
      { cash: ['coins', 'cash'] },
      { kind: 'alias', id: 'cash', alias: 'cash', taken: 'cash' },
    ],
    [
      'has an alias of another one',
      articles,
      { cash: ['coins'], cards: ['coins'] },
      { kind: 'alias', id: 'cards', alias: 'coins', taken: 'cash' },
    ],
    [
      'has an alias that is no id',
      articles,
      { cash: ['coins', 'Old Coins'] },
      { kind: 'alias', id: 'cash', alias: 'Old Coins', taken: undefined },
    ],
  ])('have one that %s', (_what, now, categories, problem) => {
    expect(findProblems(now, categories)).toEqual([problem]);
  });

  it('follow retired ids of several steps', () => {
    const before = {
      ...lock,
      retiredCategories: new Map([
        ['coins', 'gold'],
        ['gold', 'cash'],
      ]),
    };
    expect(findProblems(articles, { cash: ['gold'] }, before)).toEqual([
      { kind: 'forgotten', id: 'coins', ledTo: 'gold', successor: 'cash' },
    ]);
  });

  it('have no problem with a lock of before it had categories', () => {
    const old = { ...lock, categories: new Map(), retiredCategories: new Map() };
    expect(findProblems(articles, { other: [] }, old)).toEqual([]);
  });
});
