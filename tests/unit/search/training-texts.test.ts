import { describe, expect, it } from 'vitest';
import {
  listArticleTexts,
  listBackgroundTexts,
  type ArticleTexts,
  type TrainingText,
} from '../../../src/search/index/training-texts.ts';
import { createSynonymFinder } from '../../../src/search/query/synonym-groups.ts';

const findSynonymGroups = createSynonymFinder({
  parcel: { zh: '寄件', en: 'parcel*' },
  refused: { zh: '拒收', en: 'refus*' },
});

const article: ArticleTexts = {
  page: 4,
  source: {
    title: 'Parcel refused',
    summary: 'A parcel fails. Wait.',
    lines: ['It says refused', 'my parcel did not go', 'nothing'],
  },
  sections: [
    { id: '', title: '', text: 'Your stamp is safe. Stamp!\nOne more' },
    { id: 'check', title: 'Refused cards', text: '看看。面单' },
  ],
};

/** Words and synonym groups of each text. */
const describeTexts = (texts: readonly TrainingText[]) =>
  texts.map(({ place, terms }) => [
    place,
    terms
      .filter(({ kind }) => !['wordPair', 'han', 'synonymGroupPair'].includes(kind))
      .map(({ key }) => key)
      .join(' '),
  ]);

const list = (changes: Partial<ArticleTexts> = {}) =>
  describeTexts(listArticleTexts({ ...article, ...changes }, findSynonymGroups));

describe('listArticleTexts', () => {
  it('lists title, lines, and the sentences and headings of an article, with synonym groups in title and lines', () => {
    expect(list()).toEqual([
      ['title', 'parcel refus 0parcel0 0refused0'],
      ['line', 'it say refus 0refused0'],
      ['line', 'my parcel did not go 0parcel0'],
      ['line', 'noth'],
      ['summary', 'a parcel fail'],
      ['summary', 'wait'],
      ['heading', 'refus card'],
      ['body', 'your stamp is saf'],
      ['body', 'stamp'],
      ['body', 'one mor'],
      ['body', '看看'],
      ['body', '面单'],
    ]);
  });

  it('finds synonym groups in summary and headings if there are hardly any lines', () => {
    const texts = list({ source: { ...article.source, lines: ['a'] } });
    expect(texts).toContainEqual(['summary', 'a parcel fail 0parcel0']);
    expect(texts).toContainEqual(['heading', 'refus card 0refused0']);
    expect(texts).toContainEqual(['body', '面单']);
  });

  it('leads every text to the page', () => {
    const texts = listArticleTexts(article, findSynonymGroups);
    expect(new Set(texts.map(({ page }) => page))).toEqual(new Set([4]));
  });
});

describe('listBackgroundTexts', () => {
  it('lists a text for each line', () => {
    const texts = listBackgroundTexts('\nis it my rain\nparcel\n', 9, findSynonymGroups);
    expect(texts.map(({ page }) => page)).toEqual([9, 9]);
    expect(describeTexts(texts)).toEqual([
      ['background', 'rain'],
      ['background', 'parcel 0parcel0'],
    ]);
  });
});
