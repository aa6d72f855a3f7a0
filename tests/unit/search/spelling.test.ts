import { describe, expect, it } from 'vitest';
import { findIntended } from '../../../src/search/query/spelling.ts';

describe('findIntended', () => {
  const words = ['transfer', 'refund', 'withdrawal', 'card', 'fee', 'verification', 'deposit'];

  it.each([
    ['a letter too many', 'refundd', 'refund'],
    ['a letter too few', 'refnd', 'refund'],
    ['a wrong letter', 'refumd', 'refund'],
    ['swapped letters', 'refnud', 'refund'],
    ['two slips in a long word', 'witdrawel', 'withdrawal'],
    ['two letters too few in a long word', 'verifcaton', 'verification'],
    ['two slips in a word of eight', 'tranzver', 'transfer'],
    ['a slip in a word of four', 'carf', 'card'],
  ])('corrects %s: %s', (_slip, typed, intended) => {
    expect(findIntended(typed, words)).toBe(intended);
  });

  it.each([
    ['a word of three letters', 'fie'],
    ['two slips in a word of seven', 'depsoti'],
    ['three slips in a long word', 'wihtdralw'],
    ['a wrong first letter', 'tefund'],
    ['a word of another field', 'weather'],
    ['an empty word', ''],
  ])('leaves %s alone: %o', (_what, typed) => {
    expect(findIntended(typed, words)).toBeUndefined();
  });

  it('takes the word with the fewest slips between', () => {
    expect(findIntended('verifyd', ['verifies', 'verified', 'verify'])).toBe('verify');
    expect(findIntended('statementt', ['settlement', 'statement'])).toBe('statement');
  });

  it('takes the more frequent of two words as near', () => {
    expect(findIntended('lozt', ['lost', 'lout'])).toBe('lost');
    expect(findIntended('lozt', ['lott', 'lost'])).toBe('lott');
  });

  it('leaves a word of the list as it is', () => {
    expect(findIntended('last', ['lost', 'last'])).toBe('last');
  });

  it('finds nothing in an empty list', () => {
    expect(findIntended('refund', [])).toBeUndefined();
  });
});
