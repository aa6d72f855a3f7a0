import { describe, expect, it } from 'vitest';
import { learnWeights } from '../../../src/search/index/learn-weights.ts';
import { learnWithConfidence } from '../../../src/search/index/learn-with-confidence.ts';
import type { Place, TrainingText } from '../../../src/search/index/training-texts.ts';
import { estimateCertainty } from '../../../src/search/query/confidence.ts';
import { listTerms } from '../../../src/search/query/list-terms.ts';
import { rankPages } from '../../../src/search/query/rank.ts';

const toText = (page: number, text: string, place: Place = 'line'): TrainingText => ({
  page,
  place,
  terms: listTerms(text, []),
});

/** Every text is about a parcel; what tells the pages apart is one word, in many sentences. */
const subjects = ['refused', 'delayed', 'damaged', 'stolen'];
const frames = [
  (word: string) => `my parcel is ${word}`,
  (word: string) => `${word} parcel what now`,
  (word: string) => `why was the box ${word}`,
  (word: string) => `it says ${word}`,
  (word: string) => `the card was ${word} too`,
  (word: string) => `${word} again`,
];
const texts = subjects.flatMap((word, page) => [
  toText(page, `Parcel ${word}`, 'title'),
  ...frames.map((frame) => toText(page, frame(word))),
]);
const background = ['rain and sun', 'cook some rice', 'fly to the moon', 'sing me a song'].map(
  (line) => toText(subjects.length, line, 'background'),
);
const pageCount = subjects.length + 1;

const rank = (weights: ReturnType<typeof learnWeights>, query: string) =>
  rankPages(
    listTerms(query, []).map((term) => ({
      ...term,
      weights: weights.get(term.key) ?? new Map<number, number>(),
    })),
    subjects.length,
  );

describe('learnWeights', () => {
  const weights = learnWeights([...texts, ...background], pageCount);

  it.each(subjects)('leads an unseen sentence to the page of its subject: %s', (word) => {
    const { ranked } = rank(weights, `hello the parcel of my aunt was ${word} today`);
    expect(ranked[0]?.page).toBe(subjects.indexOf(word));
  });

  it('weighs what tells pages apart more than what they share', () => {
    const heaviest = (key: string) => Math.max(0, ...(weights.get(key)?.values() ?? []));
    expect(heaviest('stolen')).toBeGreaterThan(3 * heaviest('parcel'));
  });

  it('returns steps of 1/24 from 3/24 to 10, which Pagefind can keep', () => {
    for (const pages of weights.values())
      for (const weight of pages.values()) {
        expect(weight * 24).toBeCloseTo(Math.round(weight * 24));
        expect(weight).toBeGreaterThanOrEqual(3 / 24);
        expect(weight).toBeLessThanOrEqual(10);
      }
  });

  it('leaves out a page that has a term in passing', () => {
    const passing = toText(0, 'not to be confused with stolen ones', 'body');
    const byPage = learnWeights([...texts, passing, ...background], pageCount).get('stolen');
    expect([...(byPage?.keys() ?? [])]).toEqual([subjects.indexOf('stolen')]);
  });

  it('keeps of a term that half of a large site has the pages where it counts most', () => {
    const count = 400;
    const many = Array.from({ length: count }, (_, page) => [
      toText(page, page % 100 === 0 ? 'parcel' : 'box', 'title'),
      ...['a', 'b'].map((word) => toText(page, `parcel box ${word}${page} ${page % 7}`)),
    ]).flat();
    const byPage = learnWeights(many, count + 1).get('parcel');
    expect([...(byPage?.keys() ?? [])]).toEqual([0, 100, 200, 300]);
  });

  it('returns the same for the same texts', () => {
    expect(learnWeights([...texts, ...background], pageCount)).toEqual(weights);
  });

  it('returns nothing for no texts', () => {
    expect(learnWeights([], 1).size).toBe(0);
  });
});

describe('learnWithConfidence', () => {
  const { weights, confidence: model } = learnWithConfidence(texts, background, subjects.length);
  const getCertainty = (query: string): number =>
    estimateCertainty(rank(weights, query).evidence, model);

  it('tells questions with an answer from those without one', () => {
    expect(getCertainty('my parcel was stolen')).toBeGreaterThan(getCertainty('sing in the rain'));
    expect(getCertainty('parcel refused again')).toBeGreaterThan(getCertainty('cook on the moon'));
  });

  it('learns from a large site without the texts that were put aside', () => {
    const many = Array.from({ length: 26_000 }, (_, index) => {
      const page = index % subjects.length;
      return toText(page, frames[index % frames.length]?.(subjects[page] ?? '') ?? '');
    });
    const large = learnWithConfidence(many, background, subjects.length);
    const [found, lost] = ['the parcel was stolen', 'sing in the rain'].map((query) =>
      rank(large.weights, query),
    );
    const { confidence } = large;
    expect(found?.ranked[0]?.page).toBe(subjects.indexOf('stolen'));
    expect(found && estimateCertainty(found.evidence, confidence)).toBeGreaterThan(confidence.sure);
    expect(lost && estimateCertainty(lost.evidence, confidence)).toBeLessThan(confidence.sure);
  });

  it('learns from every line where there are few, however long the articles are', () => {
    const sections = Array.from({ length: 2000 }, (_, index) =>
      toText(
        index % subjects.length,
        `a section about ${subjects[index % subjects.length]}`,
        'body',
      ),
    );
    const lines = Array.from({ length: 96 }, (_, index) => {
      const word = subjects[index % subjects.length] ?? '';
      return toText(
        index % subjects.length,
        `${frames[index % frames.length]?.(word)} ${index % 7}`,
      );
    });
    const long = [...lines, ...sections];
    expect(learnWithConfidence(long, background, subjects.length).weights).toEqual(
      learnWeights([...long, ...background], pageCount),
    );
  });

  it('has bounds in order', () => {
    expect(model.something).toBeLessThanOrEqual(model.sure);
    // An answer that is more likely than not is sure.
    expect(model.sure).toBeLessThanOrEqual(0.5);
  });

  it.each([
    ['without background', texts, []],
    ['without articles', [], background],
    ['without anything', [], []],
  ])('returns numbers %s', (_what, articles, others) => {
    const { confidence } = learnWithConfidence(articles, others, subjects.length);
    const { bias, factors, sure, something } = confidence;
    const { known, lead } = factors;
    for (const value of [bias, known, lead, sure, something])
      expect(value).toSatisfy(Number.isFinite);
  });
});
