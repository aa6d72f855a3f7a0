import { describe, expect, it } from 'vitest';
import { findConflictSides } from '../../../../src/content-model/dates/conflict-sides.ts';
import type { DatedEntry } from '../../../../src/content-model/dates/dates.ts';
import {
  mergeDates,
  updateDates,
  type CurrentEntry,
} from '../../../../src/content-model/dates/update-dates.ts';

const [monday, tuesday, friday] = [
  '2026-11-23T08:00:00Z',
  '2026-11-24T08:00:00Z',
  '2026-11-27T08:00:00Z',
] as const;

const known = (hash: string, published: string, modified = published): DatedEntry => ({
  hash,
  published,
  modified,
});
const now = (id: string, hash: string, aliases: readonly string[] = []): CurrentEntry => ({
  locale: 'zh',
  id,
  hash,
  aliases,
});

const before = new Map([
  ['zh/late', known('a', monday, tuesday)],
  ['zh/slow', known('b', tuesday)],
]);

/** Returns the dates after an update on Friday. */
const update = (...entries: readonly CurrentEntry[]) =>
  Object.fromEntries(updateDates(before, { entries, at: friday }));

describe('an update', () => {
  it('keeps the dates of unchanged entries', () => {
    expect(update(now('late', 'a'))['zh/late']).toEqual(known('a', monday, tuesday));
  });

  it('dates a change, and keeps the publication date', () => {
    expect(update(now('late', 'z'))['zh/late']).toEqual(known('z', monday, friday));
  });

  it('dates new entries', () => {
    expect(update(now('new', 'n'))['zh/new']).toEqual(known('n', friday));
  });

  it('omits removed entries, and dates them again when they come back', () => {
    const gone = updateDates(before, { entries: [now('late', 'a')], at: friday });
    expect([...gone.keys()]).toEqual(['zh/late']);
    const back = updateDates(gone, { entries: [now('slow', 'b')], at: friday });
    expect(back.get('zh/slow')).toEqual(known('b', friday));
  });

  it.each([
    ['renamed', [now('delayed', 'a', ['late'])], known('a', monday, tuesday)],
    ['renamed and changed', [now('delayed', 'z', ['late'])], known('z', monday, friday)],
    ['made of two', [now('delayed', 'z', ['slow', 'late'])], known('z', monday, friday)],
    [
      'given the id of an article that stands',
      [now('delayed', 'a', ['late']), now('late', 'a')],
      known('a', friday),
    ],
  ])('knows an article that was %s', (_what, entries, expected) => {
    expect(update(...entries)['zh/delayed']).toEqual(expected);
  });

  it('does not mix the dates of languages', () => {
    const english = { ...now('late', 'a'), locale: 'en' };
    expect(update(english)['en/late']).toEqual(known('a', friday));
  });

  it('never dates a change before the publication', () => {
    const at = '2026-11-01T00:00:00Z';
    const entries = [now('slow', 'z')];
    expect(updateDates(before, { entries, at }).get('zh/slow')).toEqual(known('z', tuesday));
  });

  it('uses dates from another source for new entries only', () => {
    const entries = [now('late', 'z'), now('new', 'n'), now('newer', 'm')];
    const found = { published: monday, modified: tuesday };
    const findDates = (key: string) => (key === 'zh/newer' ? undefined : found);
    expect(Object.fromEntries(updateDates(before, { entries, at: friday, findDates }))).toEqual({
      'zh/late': known('z', monday, friday),
      'zh/new': known('n', monday, tuesday),
      'zh/newer': known('m', friday),
    });
  });
});

describe('a merge', () => {
  const ours = new Map([
    ['zh/both', known('a', tuesday, tuesday)],
    ['zh/changed', known('a', monday, tuesday)],
    ['zh/mixed', known('a', monday, tuesday)],
    ['zh/ours', known('a', monday)],
  ]);
  const theirs = new Map([
    ['zh/both', known('a', monday, friday)],
    ['zh/changed', known('b', monday, friday)],
    ['zh/mixed', known('b', monday, friday)],
    ['zh/theirs', known('b', friday)],
  ]);
  const merged = mergeDates(ours, theirs, new Map([['zh/changed', 'b']]));

  it.each([
    ['the first date of what both say', 'zh/both', known('a', monday, tuesday)],
    ['the side that knows the content', 'zh/changed', known('b', monday, friday)],
    ['what one side alone has', 'zh/ours', known('a', monday)],
    ['what the other alone has', 'zh/theirs', known('b', friday)],
  ])('keeps %s', (_what, key, expected) => {
    expect(merged.get(key)).toEqual(expected);
  });

  it('leaves entries merged from both sides to the update', () => {
    const entries = [now('mixed', 'c')];
    const at = '2026-11-30T08:00:00Z';
    expect(updateDates(merged, { entries, at }).get('zh/mixed')).toEqual(known('c', monday, at));
  });
});

describe('the sides of a conflict', () => {
  it.each([
    ['Unix line ends', '\n'],
    ['Windows line ends', '\r\n'],
  ])('are told apart with %s, base and all', (_what, end) => {
    const text = ['{', '<<<<<<< HEAD', '1', '||||||| base', '0', '=======', '2', '>>>>>>> x', '}'];
    expect(findConflictSides(text.join(end))).toEqual({ ours: '{\n1\n}', theirs: '{\n2\n}' });
  });

  it('are undefined without a conflict', () => {
    expect(findConflictSides('{\n}\n')).toBeUndefined();
  });
});
