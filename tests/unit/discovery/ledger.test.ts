import { describe, expect, it } from 'vitest';
import { compareLedgers, parseLedger, splitKey } from '../../../src/discovery/ledger.ts';

const entry = (hash: string) => ({
  hash,
  published: '2026-11-23T08:00:00Z',
  modified: '2026-11-23T08:00:00Z',
});

const toText = (entries: unknown, version: unknown = 1): string =>
  JSON.stringify({ version, entries });

const good = entry('0123456789abcdef');

describe('parseLedger', () => {
  it('reads the entries', () => {
    const { entries } = parseLedger(toText({ 'zh/account-locked': good }));
    expect([...entries]).toEqual([['zh/account-locked', good]]);
  });

  it.each([
    ['', 'It is not JSON: '],
    ['<<<<<<< HEAD', 'It is not JSON: '],
    ['[]', 'The ledger is []; expected an object.'],
    [toText({}, 2), 'version is 2; expected 1.'],
    [toText(undefined), 'entries is missing; expected an object.'],
    [toText({ 'fr/a': good }), '"fr/a" is not an entry; expected a locale and an id'],
    [toText({ 'zh/../en/a': good }), '"zh/../en/a" is not an entry'],
    [toText({ 'zh/A B': good }), '"zh/A B" is not an entry'],
    [toText({ 'zh/a': null }), 'zh/a is null; expected an object.'],
    [toText({ 'zh/a': entry('0123') }), 'hash of zh/a is "0123"; expected 16 hexadecimal digits.'],
    [
      toText({ 'zh/a': { ...good, modified: 'yesterday' } }),
      'modified of zh/a is "yesterday"; expected a time such as 2026-11-23T08:00:00Z.',
    ],
  ])('refuses %s', (text, message) => {
    expect(() => parseLedger(text)).toThrow(message);
  });
});

describe('splitKey', () => {
  it('returns the locale and the id', () => {
    expect(splitKey('en/self-check')).toEqual({ locale: 'en', id: 'self-check' });
  });
});

describe('compareLedgers', () => {
  const ledger = (hashes: Record<string, string>) =>
    parseLedger(
      toText(
        Object.fromEntries(
          Object.entries(hashes).map(([key, sign]) => [key, entry(sign.repeat(16))]),
        ),
      ),
    );

  it('finds what is new, changed and gone, sorted', () => {
    const before = ledger({
      'zh/same': '1',
      'zh/text': '1',
      'en/text': '1',
      'zh/old': '1',
      'en/old': '1',
    });
    const after = ledger({
      'zh/text': '2',
      'en/text': '2',
      'zh/same': '1',
      'zh/new': '1',
      'en/new': '1',
    });
    expect(compareLedgers(before, after)).toEqual({
      added: ['en/new', 'zh/new'],
      changed: ['en/text', 'zh/text'],
      removed: ['en/old', 'zh/old'],
    });
  });

  it('sees no change where only a time differs', () => {
    const before = parseLedger(toText({ 'zh/a': good }));
    const after = parseLedger(toText({ 'zh/a': { ...good, modified: '2027-01-01T00:00:00Z' } }));
    expect(compareLedgers(before, after)).toEqual({ added: [], changed: [], removed: [] });
  });
});
