import { describe, expect, it } from 'vitest';
import { hashEntry } from '../../../../src/content-model/dates/hash-entry.ts';
import {
  compareDates,
  formatDates,
  parseDates,
  toInstant,
  type Dates,
  type DatedEntry,
} from '../../../../src/content-model/dates/dates.ts';

const monday = '2026-11-23T08:00:00Z';
const tuesday = '2026-11-24T08:00:00Z';
const create = (hash: string, published = monday, modified = published): DatedEntry => ({
  hash: hash.repeat(16),
  published,
  modified,
});
const dates: Dates = new Map([
  ['zh/late', create('a')],
  ['en/late', create('b', monday, tuesday)],
]);

describe('the text of a dates file', () => {
  it('is sorted, and is parsed to the same dates', () => {
    const text = formatDates(dates);
    expect(text).toBe(`{
  "version": 1,
  "entries": {
    "en/late": {
      "hash": "bbbbbbbbbbbbbbbb",
      "published": "2026-11-23T08:00:00Z",
      "modified": "2026-11-24T08:00:00Z"
    },
    "zh/late": {
      "hash": "aaaaaaaaaaaaaaaa",
      "published": "2026-11-23T08:00:00Z",
      "modified": "2026-11-23T08:00:00Z"
    }
  }
}
`);
    expect(parseDates(text).data).toEqual(new Map([...dates].reverse()));
  });

  it.each([
    ['is empty', '', [], 'is not JSON'],
    ['is a list', '[]', [], 'has other keys'],
    ['is of another version', '{"version":2,"entries":{}}', ['version'], 'is not 1'],
    ['has no entries', '{"version":1}', ['entries'], 'is not an object'],
    [
      'has an entry without dates',
      '{"version":1,"entries":{"zh/late":{"hash":"aaaaaaaaaaaaaaaa"}}}',
      ['entries', 'zh/late', 'published'],
      'is not an instant',
    ],
    [
      'has an entry of an unknown language',
      formatDates(new Map([['fr/late', create('a')]])),
      ['entries', 'fr/late'],
      'is not an entry; expected zh or en',
    ],
    [
      'has an entry that changed before it was published',
      formatDates(new Map([['zh/late', create('a', tuesday, monday)]])),
      ['entries', 'zh/late', 'modified'],
      'is before 2026-11-24T08:00:00Z',
    ],
  ])('is refused where it %s', (_what, text, path, reason) => {
    const parsed = parseDates(text);
    expect(parsed.data).toBeUndefined();
    expect(parsed.problems[0]?.path).toEqual(path);
    expect(parsed.problems[0]?.reason).toContain(reason);
  });
});

describe('an instant', () => {
  it.each([
    ['2026-11-23T08:00:00Z', monday],
    ['2026-11-23T16:00:00+08:00', monday],
    ['2026-11-23T08:00Z', monday],
    ['2026-11-23T08:00:00.999Z', monday],
    ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00Z'],
    ['2026-11-23', undefined],
    ['2026-11-23T08:00:00', undefined],
    ['2026-02-30T08:00:00Z', undefined],
    ['2026-11-23T25:00:00Z', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%j is %j', (text, instant) => {
    expect(toInstant(text)).toBe(instant);
  });
});

describe('two dates files', () => {
  it('differ in added, changed and removed entries', () => {
    const later: Dates = new Map([
      ['zh/late', create('a', monday, tuesday)],
      ['en/new', create('d')],
      ['en/late', create('c')],
    ]);
    expect(compareDates(dates, later)).toEqual({
      added: ['en/new'],
      changed: ['en/late'],
      removed: [],
    });
    expect(compareDates(later, dates).removed).toEqual(['en/new']);
  });
});

describe('the hash of an entry', () => {
  const fields = { title: '退件', timing: { typical: 'P1D', after: 'PT2H' }, phrases: ['慢'] };
  const source = { fields, body: '## 等 [#wait]\n\n两天。\n', pictures: [] };
  const hash = hashEntry(source);

  it('is 16 hexadecimal digits', () => {
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    ['Windows line ends', { ...source, body: source.body.replaceAll('\n', '\r\n') }],
    ['space around the body', { ...source, body: `\n\n${source.body}\n` }],
    ['other phrases', { ...source, fields: { ...fields, phrases: ['快'] } }],
    ['a review', { ...source, fields: { ...fields, reviewed: '2026-11-24' } }],
    ['an alias', { ...source, fields: { ...fields, aliases: ['slow'] } }],
    [
      'fields in another order',
      { ...source, fields: { timing: { after: 'PT2H', typical: 'P1D' }, title: '退件' } },
    ],
    ['space around a title', { ...source, fields: { ...fields, title: ' 退件 ' } }],
  ])('stays with %s', (_what, same) => {
    expect(hashEntry(same)).toBe(hash);
  });

  it.each([
    ['title', { ...source, fields: { ...fields, title: '退件慢' } }],
    ['body', { ...source, body: source.body.replace('两', '三') }],
    ['time', { ...source, fields: { ...fields, timing: { typical: 'P2D', after: 'PT2H' } } }],
    ['picture', { ...source, pictures: [Uint8Array.of(1)] }],
  ])('changes with the %s', (_what, other) => {
    expect(hashEntry(other)).not.toBe(hash);
  });

  it('changes with the content of a picture', () => {
    const [one, two] = [1, 2].map((byte) =>
      hashEntry({ ...source, pictures: [Uint8Array.of(byte)] }),
    );
    expect(one).not.toBe(two);
  });
});
