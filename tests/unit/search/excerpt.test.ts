import fc from 'fast-check';
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

const filler = (words: number): string => 'Lorem ipsum '.repeat(words / 2).trim();

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
    expect(show(`Start. ${filler(60)}.`, [])).toBe('Start.');
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

  it('shows the sentence with the highest score, whole', () => {
    const text = `A card here. ${filler(60)}. Then a replacement goes to your card. ${filler(60)}.`;
    const terms = [
      { text: 'card', rarity: 1 },
      { text: 'replacement', rarity: 2 },
    ];
    expect(show(text, terms)).toBe('Then a [replacement] goes to your [card].');
  });

  it('shows the first of two sentences with the same score', () => {
    const text = `${filler(40)}. There is one replacement in the other box, too. ${filler(40)}. There are two replacements in the other box.`;
    expect(show(text, toTerms('replacement'))).toBe(
      'There is one [replacement] in the other box, too.',
    );
  });

  it('shows the neighbours of a short sentence, as long as they fit', () => {
    expect(show('Wait a day. Your replacement is late. Then ask.', toTerms('replacement'))).toBe(
      'Wait a day. Your [replacement] is late. Then ask.',
    );
    expect(show(`${filler(60)}. Your replacement is late.`, toTerms('replacement'))).toBe(
      'Your [replacement] is late.',
    );
    expect(show(`${'字'.repeat(80)}。你的补寄还没到。`, toTerms('补寄'))).toBe(
      '你的[补寄]还没到。',
    );
  });

  it.each([
    [
      'a list item',
      'Wait for the courier\nAsk for a replacement\nThen wait',
      'Ask for a [replacement]',
    ],
    ['a cell', '寄件\n三天内会收到补寄的包裹\n退件', '三天内会收到[补寄]的包裹'],
  ])('stays in one block, such as %s', (_what, text, expected) => {
    expect(show(text, toTerms('replacement', '补寄'))).toBe(expected);
  });

  it('prefers a sentence to a label', () => {
    const text = 'Replacement\nA replacement is sent within three days.';
    expect(show(text, toTerms('replacement'))).toBe('A [replacement] is sent within three days.');
  });

  it('shows only sentences of one block for any text', () => {
    const word = fc.constantFrom('box', 'late', 'e.g.', 'Posta', '没到', '包裹', '3.5', '“so”');
    const sentence = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 40 }), fc.constantFrom('. ', '。', '? ', ''))
      .map(([words, end]) => words.join(' ') + end);
    const blocks = fc.array(
      fc.array(sentence, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(blocks, (texts) => {
        const shown = createExcerpt(texts.join('\n'), toTerms('late', '没到'))
          .map(({ text }) => text)
          .join('')
          .replace(/^…|…$/g, '');
        expect(texts.some((text) => text.includes(shown))).toBe(true);
      }),
    );
  });

  it('cuts a sentence that is very long, at words', () => {
    const words = Array.from({ length: 120 }, (_, index) => `word${index}`).join(' ');
    const shown = show(`${words} replacement ${words}`, toTerms('replacement'));
    expect(shown).toMatch(/^…word\d+ (?:word\d+ )*\[replacement\](?: word\d+)+…$/);
    const whole = new Set(words.split(' '));
    for (const word of shown.match(/word\d+/g) ?? []) expect(whole).toContain(word);
    expect(shown.length).toBeLessThanOrEqual(310);
  });

  it('cuts a very long Chinese sentence at a comma', () => {
    const text = `${'字'.repeat(130)}，你的补寄还没到${'字'.repeat(100)}`;
    expect(show(text, toTerms('补寄'))).toMatch(/^…你的\[补寄\]还没到字+$/);
    expect(show('字'.repeat(120), [])).toBe('字'.repeat(120));
    expect(show('字'.repeat(121), [])).toBe(`${'字'.repeat(120)}…`);
  });

  it('returns pieces that join to the text', () => {
    const text = '退件 failed，补寄 is late。';
    const pieces = createExcerpt(text, toTerms('退件', 'late', '补寄'));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ text: piece }) => piece === '')).toEqual([]);
  });
});
