import { describe, expect, it } from 'vitest';
import { countTerms, numberTerms } from '../../../src/search/index/count-terms.ts';
import { places, type Place, type TrainingText } from '../../../src/search/index/training-texts.ts';
import { listTerms } from '../../../src/search/query/list-terms.ts';

const toText = (page: number, text: string, place: Place = 'line'): TrainingText => ({
  page,
  place,
  terms: listTerms(text, []),
});

/** Returns the count of a term in each page that it occurs in. */
function count(texts: readonly TrainingText[], key: string): Record<number, number> {
  const numbered = numberTerms(texts);
  const { terms, pages, counts } = countTerms(numbered);
  const number = numbered.numbers.get(key);
  return Object.fromEntries(
    terms.flatMap((term, index) => (term === number ? [[pages[index], counts[index]]] : [])),
  ) as Record<number, number>;
}

/** Two articles with a number of lines; the section of the second has a word that only the first has in a line. */
const createTexts = (lines: number): TrainingText[] => [
  ...[0, 1].flatMap((page) =>
    Array.from({ length: lines }, (_, index) => toText(page, `line ${index} of ${page}`)),
  ),
  toText(0, 'my stamp'),
  toText(0, 'A stamp', 'title'),
  toText(1, 'The stamp has a seal, a seal', 'body'),
];

describe('countTerms', () => {
  it('adds up what each place counts, the text of a section once', () => {
    expect(count(createTexts(2), 'stamp')).toEqual({
      0: places.line.count + places.title.count,
      1: places.body.count,
    });
    expect(count(createTexts(2), 'seal')).toEqual({ 1: places.body.count });
  });

  it('counts in the sections of an article with many lines only what no line has', () => {
    expect(Object.keys(count(createTexts(40), 'stamp'))).toEqual(['0']);
    expect(count(createTexts(40), 'seal')).toEqual({ 1: places.body.count });
  });

  it('has nothing for no texts', () => {
    expect(countTerms(numberTerms([]))).toEqual({ terms: [], pages: [], counts: [] });
  });
});

describe('numberTerms', () => {
  it('counts the texts that have a term, but not those of the background', () => {
    const { numbers, uses } = numberTerms([
      toText(0, 'my stamp'),
      toText(1, 'stamp stamp'),
      toText(2, 'a stamp in the rain', 'background'),
    ]);
    const getUses = (key: string) => uses[numbers.get(key) ?? -1];
    expect([getUses('stamp'), getUses('rain')]).toEqual([2, 0]);
  });
});
