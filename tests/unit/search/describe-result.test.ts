import { describe, expect, it } from 'vitest';
import type { PageCard } from '../../../src/search/page-card.ts';
import { describeResult } from '../../../src/search/query/describe-result.ts';

const card: PageCard = {
  id: 'parcel-refused',
  href: '/en/parcels/parcel-refused/',
  category: 'parcels',
  title: 'Parcel refused',
  sections: [
    { id: '', title: '', text: 'Your parcel refused. Check the card.' },
    { id: 'first', title: 'Check first', text: 'Look at the card.' },
    { id: 'both', title: 'Where it goes', text: 'A replacement goes to the card.' },
    { id: 'replacement', title: 'Replacement to the card', text: 'It takes a day or two to come.' },
    { id: 'other', title: 'Contact', text: 'Write to us.' },
  ],
};

const terms = [
  { text: 'card', rarity: 1 },
  { text: 'replacement', rarity: 2 },
];

describe('describeResult', () => {
  it('returns the data of the card, and the score', () => {
    expect(describeResult(card, 7, terms)).toMatchObject({
      id: 'parcel-refused',
      href: '/en/parcels/parcel-refused/',
      category: 'parcels',
      title: 'Parcel refused',
      score: 7,
    });
  });

  it('takes the excerpt from the beginning of the page', () => {
    expect(describeResult(card, 1, terms).excerpt).toEqual([
      { text: 'Your parcel refused. Check the ', marked: false },
      { text: 'card', marked: true },
      { text: '.', marked: false },
    ]);
  });

  it('shows the best section, and ranks a term in a heading above one in the text', () => {
    expect(describeResult(card, 1, terms).sections.map(({ href, title }) => [href, title])).toEqual(
      [['/en/parcels/parcel-refused/#replacement', 'Replacement to the card']],
    );
  });

  it('shows a second section that has as much of what the first lacks', () => {
    const { sections } = describeResult(card, 1, [
      { text: 'replacement', rarity: 2 },
      { text: 'contact', rarity: 2 },
    ]);
    expect(sections.map(({ title }) => title)).toEqual(['Replacement to the card', 'Contact']);
  });

  it('marks no words that are said beside everything', () => {
    const still = { text: 'still', rarity: 2 };
    const sections = [{ id: '', title: '', text: 'It is still on its way. The parcel is late.' }];
    const [first] = describeResult({ ...card, sections }, 1, [
      still,
      { text: 'late', rarity: 1 },
    ]).excerpt;
    expect(first).toEqual({ text: 'It is still on its way. The parcel is ', marked: false });
  });

  it('marks matches in a section', () => {
    const [section] = describeResult(card, 1, [{ text: 'look', rarity: 1 }]).sections;
    expect(section?.excerpt).toEqual([
      { text: 'Look', marked: true },
      { text: ' at the card.', marked: false },
    ]);
  });

  it('shows the first of equal sections', () => {
    const { sections } = describeResult(card, 1, [{ text: 'a', rarity: 1 }]);
    expect(sections.map(({ title }) => title)).toEqual(['Where it goes']);
  });

  it('shows no section without a match', () => {
    expect(describeResult(card, 1, [{ text: 'weather', rarity: 1 }]).sections).toEqual([]);
    expect(describeResult(card, 1, []).sections).toEqual([]);
  });

  it('shows a page without text', () => {
    expect(describeResult({ ...card, sections: [] }, 1, terms)).toMatchObject({
      excerpt: [],
      sections: [],
    });
  });
});
