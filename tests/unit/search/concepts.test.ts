import { describe, expect, it } from 'vitest';
import {
  createConceptFinder,
  splitPatterns,
  toPatternText,
} from '../../../src/search/query/concepts.ts';
import { normaliseQuery } from '../../../src/search/query/terms.ts';
import { concepts } from '../../../src/site/vocabulary.ts';

/** Tells whether a pattern of one language is found in a text. */
const isFound = (pattern: string, text: string): boolean =>
  createConceptFinder({ it: { zh: pattern, en: pattern } })(text).length > 0;

describe('a pattern', () => {
  it.each([
    ['pin', 'my PIN is blocked', true],
    ['pin', 'pin', true],
    ['pin', '(pin?)', true],
    ['pin', 'shopping', false],
    ['pin', 'pins', false],
    ['pay*', 'payment', true],
    ['pay*', 'pay', true],
    ['pay*', 'repay', false],
    ['e-mail*', 'my E-mails', true],
    ['top up', 'top   up', true],
    ['top up', 'top, up', true],
    ['top up', 'top it up', false],
    ['top up', 'top-up failed', true],
    ['sign in*', 'a sign-in problem', true],
    ['pin', '忘记pin了', true],
    ['charg*', '钱charged没到', true],
  ])('%o is in %o as whole words: %o', (pattern, text, found) => {
    expect(isFound(pattern, text)).toBe(found);
  });

  it.each([
    ['没到', '钱没到账', true],
    ['没到', '没有到', false],
    ['没到', '没，到', false],
    ['没到', 'OKPay没到', true],
  ])('%o is in %o as characters: %o', (pattern, text, found) => {
    expect(isFound(pattern, text)).toBe(found);
  });

  it.each([
    ['not arrive', true],
    ['not yet arrive', true],
    ['not one two three four arrive', true],
    ['not one two three four five arrive', false],
    ['arrive not', false],
    ['nothing arrive', false],
  ])('lets up to four words stand in a gap: %s', (text, found) => {
    expect(isFound('not … arrive', text)).toBe(found);
  });

  it('goes on after a gap with any ending', () => {
    expect(isFound('add* … fund*', 'adding some more funds')).toBe(true);
  });

  it.each([
    ['没到', true],
    ['没有一点到', true],
    ['没有一点点到', true],
    ['没有一点点儿到', false],
  ])('lets up to four characters of one clause stand in a Chinese gap: %s', (text, found) => {
    expect(isFound('没…到', text)).toBe(found);
  });

  it.each(['，', '。', '？', '！', '、', '；'])(
    'lets no gap reach over %o, in an article or in a query',
    (mark) => {
      expect(isFound('没…到', `没${mark}到`)).toBe(false);
      expect(isFound('没…到', normaliseQuery(`没${mark}到`))).toBe(false);
    },
  );

  it.each(['提10块钱', '提100块钱', '提OK的钱'])(
    'counts digits and letters in a Chinese gap as characters: %s',
    (text) => {
      expect(isFound('提…钱', text)).toBe(true);
    },
  );

  it.each([
    ['a.b', 'axb'],
    ['fee?', 'fe'],
    ['(pin)', 'pin'],
    ['[abc]', 'a'],
    ['a{2}', 'aa'],
    ['^pin$', 'pin'],
    ['\\w', 'a'],
    ['a+b', 'aab'],
  ])('%o is text, no expression: it is not in %o', (pattern, text) => {
    expect(isFound(pattern, text)).toBe(false);
  });

  it.each(['', ' ', 'anything', '提现', '，', '- -'])('that is empty is not in %o', (text) => {
    expect(isFound('', text)).toBe(false);
  });
});

describe('toPatternText', () => {
  it.each([
    ['Didn’t ARRIVE', 'did not arrive'],
    ["didn't", 'did not'],
    ['didnt', 'did not'],
    ['isnt', 'is not'],
    ['neednt', 'need not'],
    ['cannot', 'can not'],
    ['cant', 'can not'],
    ["can't", 'can not'],
    ['can’t', 'can not'],
    ['want to go', 'want to go'],
    ['current', 'current'],
    ["where's my OKPay", 'wheres my okpay'],
    ['充100元', '充 100 元'],
    ['late... (again)!', 'late again'],
    ['钱，没到。', '钱，没到。'],
    ['e-mail', 'e mail'],
    ['  ', ''],
  ])('turns %o into %o', (text, expected) => {
    expect(toPatternText(text)).toBe(expected);
  });
});

describe('splitPatterns', () => {
  it('parts patterns by strokes and line breaks', () => {
    expect(splitPatterns('pay | paid in\n    not … come|卡')).toEqual([
      'pay',
      'paid in',
      'not … come',
      '卡',
    ]);
  });
});

describe('createConceptFinder', () => {
  const find = createConceptFinder({
    arrive: { zh: '到', en: 'arriv*' },
    missing: { zh: '没到', en: 'not … arriv*', denies: 'arrive' },
    card: { zh: '卡', en: 'card' },
  });

  it.each([
    ['money arrived', ['arrive']],
    ['card money has not arrived', ['missing', 'card']],
    ["card: it didn't arrive", ['missing', 'card']],
    ['卡里的钱到了', ['arrive', 'card']],
    ['钱没到卡', ['missing', 'card']],
    ['card 没到', ['missing', 'card']],
    ['weather', []],
    ['', []],
  ])('finds in %o, in the order of the vocabulary: %j', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each(['.*', '(((', '[a-', '\\', '$^', '(?<=a)', '+++', '{1,9999}', '|'])(
    'finds nothing in %o, and does not fail',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );

  it('answers for 200 of one character or word at once', () => {
    const findAll = createConceptFinder(concepts);
    const repeated = [...'abcdefghijklmnopqrstuvwxyz0-没不到充提钱'].map((letter) =>
      letter.repeat(200),
    );
    const words = ['not ', 'top ', 'take ', 'to', 'money ', '没到', 'n’t'].map((word) =>
      word.repeat(100).slice(0, 200),
    );
    const start = performance.now();
    for (const text of [...repeated, ...words]) findAll(text);
    // Takes 10 ms; an expression that backtracks without end would never come back.
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
