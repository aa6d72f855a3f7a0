import { describe, expect, it } from 'vitest';
import { findFirstSentence, measureWidth } from '../../../../src/checks/built-site/measure.ts';

describe('measureWidth', () => {
  it.each([
    ['', 0],
    ['Posta', 5],
    ['Posta帮助', 9],
    ['，。“”', 6],
    ['𠮷', 2],
    ['e‑mail’s', 8],
    ['カナ한글', 8],
  ])('returns the width of %j: %i', (text, width) => {
    expect(measureWidth(text)).toBe(width);
  });
});

describe('findFirstSentence', () => {
  it.each([
    ['先看邮票。再试一次。', '先看邮票。'],
    ['Wait 1.5 hours. Then ask.', 'Wait 1.5 hours.'],
    ['Is it safe? Yes.', 'Is it safe?'],
    ['没有句号', '没有句号'],
    ['', ''],
  ])('of %j is %j', (text, sentence) => {
    expect(findFirstSentence(text)).toBe(sentence);
  });
});
