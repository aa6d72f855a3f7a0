import { describe, expect, it } from 'vitest';
import {
  createTextReader,
  listArticleTexts,
  listBackgroundTexts,
  manyLines,
  type ArticleTexts,
  type TrainingText,
} from '../../../src/search/index/training-texts.ts';

const reader = createTextReader({
  parcel: { zh: '寄件', en: 'parcel*' },
  refused: { zh: '拒收', en: 'refus*' },
  not: { zh: '没', en: 'no', isAuxiliary: true },
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
  describeTexts(listArticleTexts({ ...article, ...changes }, reader));

describe('listArticleTexts', () => {
  it('lists title, lines, the sentences of the summary, and headings and texts of sections, with synonym groups in title and lines', () => {
    expect(list()).toEqual([
      ['title', 'parcel refus 0parcel0 0refused0'],
      ['line', 'it say refus 0refused0'],
      ['line', 'my parcel did not go 0parcel0'],
      ['line', 'noth'],
      ['summary', 'a parcel fail'],
      ['summary', 'wait'],
      ['heading', 'refus card'],
      ['body', 'your stamp is saf one mor'],
      ['body', '看看 面单'],
    ]);
  });

  it('finds synonym groups in summary and headings if there are hardly any lines', () => {
    const texts = list({ source: { ...article.source, lines: ['a'] } });
    expect(texts).toContainEqual(['summary', 'a parcel fail 0parcel0']);
    expect(texts).toContainEqual(['heading', 'refus card 0refused0']);
    expect(texts).toContainEqual(['body', '看看 面单']);
  });

  it('returns the same object for the same term', () => {
    const [title, line] = listArticleTexts(article, reader).map(({ terms }) =>
      terms.find(({ key }) => key === '0refused0'),
    );
    expect(title).toBeDefined();
    expect(line).toBe(title);
  });

  it('lists only what a section is about if there are many lines', () => {
    const lines = Array.from({ length: manyLines }, (_, index) => `line ${index}`);
    const [text] = listArticleTexts(
      {
        ...article,
        source: { ...article.source, lines },
        sections: [{ id: '', title: '', text: 'look at the stamp 看看面单 单' }],
      },
      reader,
    ).filter(({ place }) => place === 'body');
    expect(text?.terms.map(({ key }) => key)).toEqual([
      'look',
      'stamp',
      '看看',
      '看面',
      '面单',
      '单',
    ]);
  });

  it('leads every text to the page', () => {
    const texts = listArticleTexts(article, reader);
    expect(new Set(texts.map(({ page }) => page))).toEqual(new Set([4]));
  });
});

describe('listBackgroundTexts', () => {
  it('lists a text for each line, with what it is about', () => {
    const texts = listBackgroundTexts('\nis it my rain\nno parcel in 24 days\n', 9, reader);
    expect(texts.map(({ page }) => page)).toEqual([9, 9]);
    expect(describeTexts(texts)).toEqual([
      ['background', 'rain'],
      ['background', 'parcel 24 day 0parcel0'],
    ]);
  });
});
