import { describe, expect, it } from 'vitest';
import { toStem } from '../../../src/search/query/stem.ts';

describe('toStem', () => {
  it.each([
    [['charge', 'charges', 'charged', 'charging']],
    [['post', 'posts', 'posted', 'posting']],
    [['verify', 'verifies', 'verified', 'verifying']],
    [['deny', 'denies', 'denied', 'denying']],
    [['stop', 'stops', 'stopped', 'stopping']],
    [['transfer', 'transfers', 'transferred', 'transferring']],
    [['print', 'prints', 'printed', 'printing']],
    [['bill', 'bills', 'billed', 'billing']],
    [['code', 'codes']],
    [['pin', 'pins']],
    [['process', 'processes', 'processed', 'processing']],
    [['access', 'accesses', 'accessed', 'accessing']],
    [['address', 'addresses']],
    [['delay', 'delays', 'delayed', 'delaying']],
    [['cancel', 'cancels', 'cancelled', 'cancelling']],
    [['add', 'adds', 'added', 'adding']],
    [['pay', 'pays', 'paying']],
    [['app', 'apps']],
    [['fee', 'fees']],
  ])('returns the same stem for all forms of a word: %j', (forms) => {
    expect(new Set(forms.map(toStem)).size, forms.map(toStem).join(' ')).toBe(1);
  });

  it.each([
    ['us', 'using'],
    ['new', 'news'],
    ['is', 'issue'],
    ['pay', 'page'],
    ['card', 'care'],
    ['thing', 'this'],
    ['red', 'ring'],
  ])('returns different stems for %s and %s', (first, second) => {
    expect(toStem(first)).not.toBe(toStem(second));
  });

  it.each(['charging', 'stopped', 'verified', 'addresses', 'processing', 'paying', 'bus', 'a', ''])(
    'returns a prefix of %o',
    (word) => {
      expect(word.startsWith(toStem(word))).toBe(true);
    },
  );

  it.each(['2fas', 're1101', '退件s', 'cafés', '0missing0'])(
    'returns %o unchanged, which is not an English word',
    (word) => {
      expect(toStem(word)).toBe(word);
    },
  );

  it.each(['sing', 'used', 'ties', 'eyes', 'red'])('returns a short word unchanged: %s', (word) => {
    expect(toStem(word)).toBe(word);
  });
});
