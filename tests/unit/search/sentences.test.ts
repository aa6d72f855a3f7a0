import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/search/query/sentences.ts';

describe('splitSentences', () => {
  it.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['一。二？三！', ['一。', '二？', '三！']],
    ['It says “no.” Then wait.', ['It says “no.”', 'Then wait.']],
    ['提示“没到。”再等等', ['提示“没到。”', '再等等']],
    ['Use a box, e.g. this one. 3.5 kg', ['Use a box, e.g. this one.', '3.5 kg']],
    ['no end', ['no end']],
    ['  ', []],
    ['', []],
  ])('splits %o', (text, sentences) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
