import { describe, expect, it } from 'vitest';
import {
  createExcerpt,
  findMatches,
  scoreText,
  type MarkedTerm,
} from '../../../src/search/query/excerpt.ts';

const toTerms = (...texts: readonly string[]): MarkedTerm[] =>
  texts.map((text) => ({ text, rarity: 1 }));

/** Returns an excerpt as text, with marked pieces in brackets. */
const show = (text: string, terms: readonly MarkedTerm[]): string =>
  createExcerpt(text, terms)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

const filler = (words: number): string => 'lorem ipsum '.repeat(words / 2).trim();

describe('findMatches', () => {
  it.each([
    ['Your parcel refused.', ['refuse'], ['refused']],
    ['You can’t pay', ['cant'], ['can’t']],
    ['退件没到', ['没到', '退件'], ['退件', '没到']],
    ['Prepaid pins', ['paid', 'pin'], ['pins']],
    ['Posta退件', ['posta', '退件'], ['Posta', '退件']],
    ['没到没到', ['没到'], ['没到', '没到']],
    ['nothing', ['退件'], []],
  ])('finds in %o the terms %j', (text, terms, matches) => {
    expect(
      findMatches(text, toTerms(...terms)).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(matches);
  });
});

describe('scoreText', () => {
  const terms = [
    { text: 'delay', rarity: 3 },
    { text: 'card', rarity: 1 },
  ];

  it.each([
    ['a delay to the card', 4],
    ['delay delays delayed', 3],
    ['cards', 1],
    ['nothing', 0],
    ['', 0],
  ])('adds the rarity of each different term in %o: %i', (text, score) => {
    expect(scoreText(text, terms)).toBe(score);
  });
});

describe('createExcerpt', () => {
  it.each([
    ['a word', 'Your parcel refused.', ['parcel'], 'Your [parcel] refused.'],
    ['a form of a word', 'It was charged twice', ['charging'], 'It was [charged] twice'],
    ['a word with an apostrophe', 'You can’t pay.', ['cant'], 'You [can’t] pay.'],
    ['a pair', '退件一直没到', ['退件'], '[退件]一直没到'],
    ['overlapping pairs as one', '包裹没到了', ['没到', '到了'], '包裹[没到了]'],
    ['neighbouring pairs as one', '退件失败了', ['退件', '失败'], '[退件失败]了'],
    ['words of two scripts', '用Posta退件', ['posta', '退件'], '用[Posta退件]'],
    ['each occurrence', 'fee or no fee', ['fee'], '[fee] or no [fee]'],
  ])('marks %s', (_what, text, terms, expected) => {
    expect(show(text, toTerms(...terms))).toBe(expected);
  });

  it('shows a text without a match from its beginning, unmarked', () => {
    expect(show('Your parcel refused.', toTerms('replacement'))).toBe('Your parcel refused.');
    expect(show(`Start. ${filler(60)}`, [])).toMatch(/^Start\. lorem .*…$/);
  });

  it('returns no pieces for an empty text', () => {
    expect(createExcerpt('', toTerms('replacement'))).toEqual([]);
  });

  it('leaves markup as text', () => {
    expect(createExcerpt('<img onerror=alert(1)> fee', toTerms('fee', 'alert'))).toEqual([
      { text: '<img onerror=', marked: false },
      { text: 'alert', marked: true },
      { text: '(1)> ', marked: false },
      { text: 'fee', marked: true },
    ]);
  });

  it('shows the part with the highest score', () => {
    const text = `A card here. ${filler(60)}. Then the replacement to your card. ${filler(60)}`;
    const shown = show(text, [
      { text: 'card', rarity: 1 },
      { text: 'replacement', rarity: 2 },
    ]);
    expect(shown).toContain('[replacement] to your [card]');
    expect(shown).toMatch(/^….*…$/);
  });

  it('shows the first of two parts with the same score', () => {
    const text = `${filler(60)}. One replacement. ${filler(60)}. Two replacements. ${filler(60)}`;
    expect(show(text, toTerms('replacement'))).toContain('One [replacement]');
  });

  it('begins at the start of the sentence if that is near', () => {
    expect(show(`${filler(60)}. Your replacement is late.`, toTerms('replacement'))).toBe(
      '…Your [replacement] is late.',
    );
    expect(show(`${'字'.repeat(80)}。你的补寄还没到。`, toTerms('补寄'))).toBe(
      '…你的[补寄]还没到。',
    );
  });

  it('does not cut words at either end', () => {
    const words = Array.from({ length: 120 }, (_, index) => `word${index}`).join(' ');
    const shown = show(`${words} replacement ${words}`, toTerms('replacement'));
    expect(shown).toMatch(/^…word\d+ (?:word\d+ )+\[replacement\](?: word\d+)+…$/);
    const whole = new Set(words.split(' '));
    for (const word of shown.match(/word\d+/g) ?? []) expect(whole).toContain(word);
    expect(words).toContain(/^…(\S+ \S+) /.exec(shown)?.[1]);
    expect(words).toContain(`${/\] (.*)…$/.exec(shown)?.[1] ?? '?'} `);
  });

  it.each([
    ['end', `${'字'.repeat(62)}Posta客服会回复`],
    ['beginning', `${'字'.repeat(80)}PostaLocker里的补寄`],
  ])('does not cut a Latin word at the %s of a Chinese text', (_place, text) => {
    const whole: readonly string[] = text.match(/[a-z]+/gi) ?? [];
    for (const word of show(text, toTerms('补寄')).match(/[a-z]+/gi) ?? [])
      expect(whole).toContain(word);
  });

  it('shows about two lines of a Chinese text, and all of a short one', () => {
    expect(show('字'.repeat(64), [])).toBe('字'.repeat(64));
    expect(show('字'.repeat(65), [])).toBe(`${'字'.repeat(64)}…`);
  });

  it('shows about two lines of an English text', () => {
    const shown = show(filler(100), []);
    expect(shown.length).toBeGreaterThan(150);
    expect(shown.length).toBeLessThanOrEqual(171);
  });

  it('shows Chinese before a match that is far from the start of its sentence', () => {
    const shown = show(`${'字'.repeat(100)}补寄${'字'.repeat(100)}`, toTerms('补寄'));
    expect(shown).toMatch(/^…字{10}\[补寄\]字+…$/);
  });

  it('returns pieces that join to the text', () => {
    const text = '退件 failed，补寄 is late。';
    const pieces = createExcerpt(text, toTerms('退件', 'late', '补寄'));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ text: piece }) => piece === '')).toEqual([]);
  });
});
