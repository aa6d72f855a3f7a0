import { describe, expect, it } from 'vitest';
import { findClosest } from '../../../src/checks/closest.ts';

describe('findClosest', () => {
  it.each([
    ['a letter left out', 'self-chek', ['account-frozen', 'self-check'], 'self-check'],
    ['a letter too many', 'self-checck', ['self-check'], 'self-check'],
    ['a wrong letter', 'self-chack', ['self-check'], 'self-check'],
    ['two letters swapped', 'slef-check', ['self-check'], 'self-check'],
    ['three edits', 'sel-chk', ['self-check'], 'self-check'],
    ['the word itself', 'self-check', ['self-checks', 'self-check'], 'self-check'],
    ['the nearest of several', 'deposit-fail', ['deposit-failed', 'deposit-nail'], 'deposit-nail'],
    ['the first of two as near', 'card-x', ['card-a', 'card-b'], 'card-a'],
  ])('finds the word meant: %s', (_, word, candidates, closest) => {
    expect(findClosest(word, candidates)).toBe(closest);
  });

  it.each([
    ['four edits', 'self-check', ['self-service']],
    ['four letters missing', 'self', ['selfless']],
    ['nothing alike', 'refund', ['account-frozen']],
    ['no candidates', 'self-check', []],
  ])('finds nothing that was not meant: %s', (_, word, candidates) => {
    expect(findClosest(word, candidates)).toBeUndefined();
  });
});
