import { describe, expect, it } from 'vitest';
import { createRecord, getIndexLanguage } from '../../../src/search/index/create-record.ts';
import type { PageCard } from '../../../src/search/page-card.ts';
import { createSynonymFinder } from '../../../src/search/query/synonym-groups.ts';
import { listTerms } from '../../../src/search/query/look-up.ts';
import { placeWeights } from '../../../src/search/query/weights.ts';
import type { SearchSource } from '../../../src/search/source.ts';

const findSynonymGroups = createSynonymFinder({
  parcel: { zh: '寄件', en: 'parcel*' },
  refused: { zh: '拒收', en: 'refus*' },
});

const source: SearchSource = {
  locale: 'en',
  id: 'parcel-refused',
  href: '/en/parcels/parcel-refused/',
  category: 'parcels',
  title: 'Parcel refused',
  summary: 'What to do when a parcel fails',
  code: 'PA-1101',
  lines: ['It says refused', 'my parcel did not go', 'nothing'],
};

const card: PageCard = {
  id: source.id,
  href: source.href,
  category: source.category,
  title: source.title,
  sections: [
    { id: '', title: '', text: 'Your stamp is safe. Stamp!' },
    { id: 'check', title: 'Check your card', text: 'Look at your card.' },
    { id: 'contact', title: 'Contact', text: '' },
  ],
};

const create = (changes: Partial<SearchSource> = {}, cardChanges: Partial<PageCard> = {}) =>
  createRecord({ ...card, ...cardChanges }, { ...source, ...changes }, findSynonymGroups);

describe('createRecord', () => {
  it('returns the sorted terms of each place', () => {
    const { content, meta } = create();
    expect(content).toBe('at card is look safe stamp your');
    expect(meta).toEqual({
      title: '0parcel0 0parcel0refused0 0refused0 pa1101 parcel refused',
      summary: 'a do fails parcel to what when',
      headings: 'card check contact your',
      lines: '0parcel0 0refused0 did go it my not nothing parcel refused says',
    });
  });

  it('counts a term of the text once, and one of a field as often as it occurs', () => {
    const { content, meta } = create({ lines: ['refused refused', 'refused'] });
    expect(content.split(' ').filter((term) => term === 'stamp')).toHaveLength(1);
    expect(meta.lines).toBe('0refused0 0refused0 refused refused refused');
  });

  it('pairs synonym groups of one line, but not of two lines', () => {
    expect(create({ lines: ['parcel refused'] }).meta.lines).toContain('0parcel0refused0');
    expect(create({ lines: ['parcel', 'refused'] }).meta.lines).not.toContain('0parcel0refused0');
  });

  it('adds synonym groups to summary and headings if there are hardly any lines', () => {
    const { content, meta } = create(
      { summary: 'parcel', lines: [source.title, 'a', 'b'] },
      { sections: [{ id: 'a', title: 'Refused', text: 'refused' }] },
    );
    expect(content).toBe('refused');
    expect(meta).toMatchObject({ summary: '0parcel0 parcel', headings: '0refused0 refused' });
  });

  it('adds no synonym groups to summary, headings and text of others', () => {
    const { content, meta } = create(
      { summary: 'parcel' },
      { sections: [{ id: 'a', title: 'Refused', text: 'refused' }] },
    );
    expect([content, meta.summary, meta.headings]).toEqual(['refused', 'parcel', 'refused']);
  });

  it('splits Chinese into the same pairs as a query', () => {
    const { content, meta } = create(
      { title: '寄件拒收', lines: [], summary: '' },
      { title: '寄件拒收', sections: [{ id: '', title: '', text: '箱没到' }] },
    );
    expect(meta.title?.split(' ')).toEqual(
      ['0parcel0', '0parcel0refused0', '0refused0', 'pa1101', '寄件', '件拒', '拒收'].sort(),
    );
    expect(content).toBe('没到 箱没');
  });

  it.each(['PA-1101', 'pa 1101', 'pa1101'])('contains the code as looked up for %s', (typed) => {
    const [code] = listTerms(typed.toLowerCase(), []);
    expect(create().meta.title?.split(' ')).toContain(code?.text);
  });

  it('contains no code if the article has none', () => {
    const { code, ...withoutCode } = source;
    expect(code).toBe('PA-1101');
    expect(createRecord(card, withoutCode, findSynonymGroups).meta.title).toBe(
      '0parcel0 0parcel0refused0 0refused0 parcel refused',
    );
  });

  it('has the address of the page', () => {
    expect(create().url).toBe('/en/parcels/parcel-refused/');
  });

  it('has the category of the card as its filter', () => {
    expect(create().filters).toEqual({ category: ['parcels'] });
  });

  it('has a field for each place that has a weight, and no others', () => {
    const places = Object.keys(placeWeights).filter((place) => place !== 'body');
    expect(Object.keys(create().meta).sort()).toEqual(places.sort());
  });
});

describe('getIndexLanguage', () => {
  it.each([
    ['zh', 'x-zh-cn'],
    ['en', 'x-en'],
  ] as const)('gives %s a tag that Pagefind has no stemmer for: %s', (locale, tag) => {
    expect(getIndexLanguage(locale)).toBe(tag);
    expect(create({ locale }).language).toBe(tag);
  });
});
