import { describe, expect, it } from 'vitest';
import { createRecord, getIndexLanguage } from '../../../src/search/index/create-record.ts';
import type { PageCard } from '../../../src/search/page-card.ts';
import { createSynonymFinder } from '../../../src/search/query/synonym-groups.ts';
import { listTerms } from '../../../src/search/query/look-up.ts';
import { placeWeights } from '../../../src/search/query/weights.ts';
import type { SearchSource } from '../../../src/search/source.ts';

const findSynonymGroups = createSynonymFinder({
  parcel: { zh: '寄件', en: 'parcel*' },
  failed: { zh: '失败', en: 'fail*' },
});

const source: SearchSource = {
  locale: 'en',
  id: 'parcel-refused',
  href: '/en/parcels/parcel-refused/',
  category: 'parcels',
  title: 'Parcel refused',
  summary: 'What to do when a parcel fails',
  code: 'PA-1101',
  lines: ['It says refused', 'my parcel did not go'],
};

const card: PageCard = {
  id: source.id,
  href: source.href,
  category: source.category,
  title: source.title,
  sections: [
    { id: '', title: '', text: 'Your money is safe. Money!' },
    { id: 'check', title: 'Check your card', text: 'Look at your card.' },
    { id: 'contact', title: 'Contact', text: '' },
  ],
};

const create = (changes: Partial<SearchSource> = {}, cardChanges: Partial<PageCard> = {}) =>
  createRecord({ ...card, ...cardChanges }, { ...source, ...changes }, findSynonymGroups);

describe('createRecord', () => {
  it('returns the sorted terms of each place', () => {
    const { content, meta } = create();
    expect(content).toBe('at card is look money safe your');
    expect(meta).toEqual({
      title: '0deposit0 0deposit0failed0 0failed0 dep101 parcel refused',
      summary: 'a parcel do fails to what when',
      headings: 'card check contact your',
      lines: '0deposit0 0failed0 parcel did failed go it my not says',
    });
  });

  it('counts a term of the text once, and one of a field as often as it occurs', () => {
    const { content, meta } = create({ lines: ['failed failed', 'failed'] });
    expect(content.split(' ').filter((term) => term === 'money')).toHaveLength(1);
    expect(meta.lines).toBe('0failed0 0failed0 failed failed failed');
  });

  it('pairs synonym groups of one line, but not of two lines', () => {
    expect(create({ lines: ['parcel refused'] }).meta.lines).toContain('0deposit0failed0');
    expect(create({ lines: ['parcel', 'failed'] }).meta.lines).not.toContain('0deposit0failed0');
  });

  it('adds no synonym groups to summary, headings and text', () => {
    const { content, meta } = create(
      { summary: 'parcel' },
      { sections: [{ id: 'a', title: 'Failed', text: 'failed' }] },
    );
    expect([content, meta.summary, meta.headings]).toEqual(['failed', 'parcel', 'failed']);
  });

  it('splits Chinese into the same pairs as a query', () => {
    const { content, meta } = create(
      { title: '寄件被拒收', lines: [], summary: '' },
      { title: '寄件被拒收', sections: [{ id: '', title: '', text: '钱没到' }] },
    );
    expect(meta.title?.split(' ')).toEqual(
      ['0deposit0', '0deposit0failed0', '0failed0', 'dep101', '寄件', '值失', '失败'].sort(),
    );
    expect(content).toBe('没到 钱没');
  });

  it.each(['PA-1101', 'dep 101', 'dep101'])('contains the code as looked up for %s', (typed) => {
    const [code] = listTerms(typed.toLowerCase(), []);
    expect(create().meta.title?.split(' ')).toContain(code?.text);
  });

  it('contains no code if the article has none', () => {
    const { code, ...withoutCode } = source;
    expect(code).toBe('PA-1101');
    expect(createRecord(card, withoutCode, findSynonymGroups).meta.title).toBe(
      '0deposit0 0deposit0failed0 0failed0 parcel refused',
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
