import { describe, expect, it } from 'vitest';
import { countEdits, findClosest } from '../../../src/i18n/closest-word.ts';

describe('findClosest', () => {
  it.each([
    ['a letter left out', 'self-chek', ['account-frozen', 'self-check'], 'self-check'],
    ['a letter too many', 'self-checck', ['self-check'], 'self-check'],
    ['a wrong letter', 'self-chack', ['self-check'], 'self-check'],
    ['two letters swapped', 'slef-check', ['self-check'], 'self-check'],
    ['three edits', 'sel-chk', ['self-check'], 'self-check'],
    ['the word itself', 'self-check', ['self-checks', 'self-check'], 'self-check'],
    ['the nearest of several', 'parcel-late', ['parcel-latest', 'parcel-lane'], 'parcel-lane'],
    ['the first of two as near', 'card-x', ['card-a', 'card-b'], 'card-a'],
  ])('finds the closest word: %s', (_, word, candidates, closest) => {
    expect(findClosest(word, candidates)).toBe(closest);
  });

  it.each([
    ['four edits', 'self-check', ['self-service']],
    ['four letters missing', 'self', ['selfless']],
    ['nothing alike', 'parcel', ['account-frozen']],
    ['no candidates', 'self-check', []],
  ])('finds nothing beyond the tolerance: %s', (_, word, candidates) => {
    expect(findClosest(word, candidates)).toBeUndefined();
  });
});

describe('countEdits', () => {
  it.each([
    ['parcel', 'parcel', 0],
    ['parcell', 'parcel', 1],
    ['parcl', 'parcel', 1],
    ['parcal', 'parcel', 1],
    ['pacrel', 'parcel', 1],
    ['pracel', 'parcel', 1],
    ['praecl', 'parcel', 2],
    ['pcrael', 'parcel', 2],
    ['arcel', 'parcel', 1],
    ['', 'fee', 3],
    ['fee', '', 3],
    ['', '', 0],
    ['kitten', 'sitting', 3],
  ])('counts the edits from %o to %o: %i', (from, to, edits) => {
    expect(countEdits(from, to, 9)).toBe(edits);
    expect(countEdits(to, from, 9)).toBe(edits);
  });

  it.each([
    ['kitten', 'sitting', 2],
    ['a', 'bbbbbbbb', 1],
    ['abc', 'abcd', 1],
  ])('returns the limit for %o and %o: %i', (from, to, limit) => {
    expect(countEdits(from, to, limit)).toBe(limit);
  });
});
