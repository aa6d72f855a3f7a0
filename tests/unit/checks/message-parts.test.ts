import { describe, expect, it } from 'vitest';
import { formatAnchors, formatFirst, formatList } from '../../../src/checks/message-parts.ts';

describe('formatList', () => {
  it.each([
    [[], 'nothing'],
    [['a'], 'a'],
    [['a', 'b'], 'a or b'],
    [['a', 'b', 'c'], 'a, b or c'],
  ])('formats %j as %s', (words, text) => {
    expect(formatList(words)).toBe(text);
  });
});

describe('formatAnchors', () => {
  it.each([
    [[], 'none'],
    [['steps', 'how-long'], '#steps, #how-long'],
  ])('formats %j as %s', (ids, text) => {
    expect(formatAnchors(ids)).toBe(text);
  });
});

describe('formatFirst', () => {
  it.each([
    [['a', 'b', 'c', 'd', 'e'], 'a; b; c; d; e'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a; b; c; d; e; and 2 more'],
  ])('formats %j as %s', (items, text) => {
    expect(formatFirst(items)).toBe(text);
  });
});
