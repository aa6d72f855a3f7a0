import { describe, expect, it } from 'vitest';
import { countSlips, findIntended } from '../../../src/search/query/spelling.ts';

describe('countSlips', () => {
  it.each([
    ['refund', 'refund', 0],
    ['refundd', 'refund', 1],
    ['refnd', 'refund', 1],
    ['refumd', 'refund', 1],
    ['refnud', 'refund', 1],
    ['rfeund', 'refund', 1],
    ['rfenud', 'refund', 2],
    ['rufend', 'refund', 2],
    ['efund', 'refund', 1],
    ['', 'fee', 3],
    ['fee', '', 3],
    ['', '', 0],
    ['kitten', 'sitting', 3],
  ])('counts from %o to %o: %i', (from, to, slips) => {
    expect(countSlips(from, to, 9)).toBe(slips);
    expect(countSlips(to, from, 9)).toBe(slips);
  });

  it.each([
    ['kitten', 'sitting', 2],
    ['a', 'bbbbbbbb', 1],
    ['abc', 'abcd', 1],
  ])('stops from %o to %o at %i', (from, to, limit) => {
    expect(countSlips(from, to, limit)).toBe(limit);
  });
});

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
