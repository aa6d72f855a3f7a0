import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPatterns } from '../../../src/content-model/vocabulary.ts';
import { createSynonymFinder, toPatternText } from '../../../src/search/query/synonym-groups.ts';
import { normaliseQuery } from '../../../src/search/query/terms.ts';
import { synonymGroups } from '../../../src/site/vocabulary.ts';

/** Tells whether a pattern matches a text. */
const isFound = (pattern: string, text: string): boolean =>
  createSynonymFinder({ it: { zh: pattern, en: pattern } })(text).length > 0;

describe('a pattern', () => {
  it.each([
    ['pin', 'my PIN is blocked', true],
    ['pin', 'pin', true],
    ['pin', '(pin?)', true],
    ['pin', 'shopping', false],
    ['pin', 'pins', false],
    ['label*', 'labelled', true],
    ['label*', 'label', true],
    ['label*', 'relabel', false],
    ['e-mail*', 'my E-mails', true],
    ['drop off', 'drop   off', true],
    ['drop off', 'drop, off', true],
    ['drop off', 'drop it off', false],
    ['drop off', 'drop-off failed', true],
    ['sign in*', 'a sign-in problem', true],
    ['pin', '忘记pin了', true],
    ['charg*', '箱charged没到', true],
  ])('%o matches whole words in %o: %o', (pattern, text, found) => {
    expect(isFound(pattern, text)).toBe(found);
  });

  it.each([
    ['没到', '包裹没到', true],
    ['没到', '没有到', false],
    ['没到', '没，到', false],
    ['没到', 'Posta没到', true],
    ['box…没到', 'mybox还没到', true],
    ['…没到', '包裹没到', true],
  ])('%o matches characters in %o: %o', (pattern, text, found) => {
    expect(isFound(pattern, text)).toBe(found);
  });

  it.each([
    ['not arrive', true],
    ['not yet arrive', true],
    ['not one two three four arrive', true],
    ['not one two three four five arrive', false],
    ['arrive not', false],
    ['nothing arrive', false],
  ])('allows up to four words in a gap: %s', (text, found) => {
    expect(isFound('not … arrive', text)).toBe(found);
  });

  it('can contain a gap and any ending', () => {
    expect(isFound('add* … stamp*', 'adding some more stamps')).toBe(true);
  });

  it.each([
    ['没到', true],
    ['没有一点到', true],
    ['没有一点点到', true],
    ['没有一点点儿到', false],
  ])('allows up to four characters of one clause in a Chinese gap: %s', (text, found) => {
    expect(isFound('没…到', text)).toBe(found);
  });

  it.each(['，', '。', '？', '！', '、', '；'])(
    'does not match across %o, in articles and queries',
    (mark) => {
      expect(isFound('没…到', `没${mark}到`)).toBe(false);
      expect(isFound('没…到', normaliseQuery(`没${mark}到`))).toBe(false);
    },
  );

  it.each(['寄10个箱', '寄100个箱', '寄OK的箱'])(
    'counts digits and letters in a Chinese gap as characters: %s',
    (text) => {
      expect(isFound('寄…箱', text)).toBe(true);
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
  ])('%o is plain text, not a regular expression: it does not match %o', (pattern, text) => {
    expect(isFound(pattern, text)).toBe(false);
  });

  it('matches every text that is made from it, beside other patterns', () => {
    const word = fc.stringMatching(/^[a-c]{1,5}$/);
    const characters = fc.stringMatching(/^[甲乙丙a]{0,2}[甲乙丙][甲乙丙a]{0,2}$/);
    const part = fc.record({
      word,
      ending: fc.option(word),
      gap: fc.array(word, { maxLength: 4 }),
    });
    type Part = typeof part extends fc.Arbitrary<infer Value> ? Value : never;
    const toPattern = ({ word: start, ending }: Part) => start + (ending === null ? '' : '*');
    const toText = ({ word: start, ending }: Part) => start + (ending ?? '');
    fc.assert(
      fc.property(part, fc.array(part), fc.array(word), (first, others, around) => {
        const pattern = [first, ...others].map(toPattern).join(' … ');
        const text = [toText(first), ...others.flatMap((other) => [...other.gap, toText(other)])];
        const more = { zh: '甲', en: 'a*' };
        const find = createSynonymFinder({ more, it: { zh: '', en: pattern }, other: more });
        expect(find([...around, ...text, ...around].join(' '))).toContain('it');
      }),
    );
    fc.assert(
      fc.property(
        fc.array(characters, { minLength: 1, maxLength: 3 }),
        characters,
        (parts, gap) => {
          expect(isFound(parts.join('…'), `丁${parts.join(gap.slice(0, 4))}丁`)).toBe(true);
        },
      ),
    );
  });

  it.each(['', ' ', 'anything', '退件', '，', '- -'])('that is empty does not match %o', (text) => {
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
    ["where's my Posta", 'wheres my posta'],
    ['寄100元', '寄 100 元'],
    ['late... (again)!', 'late again'],
    ['箱，没到。', '箱，没到。'],
    ['e-mail', 'e mail'],
    ['  ', ''],
  ])('turns %o into %o', (text, expected) => {
    expect(toPatternText(text)).toBe(expected);
  });
});

describe('splitPatterns', () => {
  it('splits patterns at `|` and line breaks', () => {
    expect(splitPatterns('send | handed in\n    not … come|卡')).toEqual([
      'send',
      'handed in',
      'not … come',
      '卡',
    ]);
  });
});

describe('createSynonymFinder', () => {
  const find = createSynonymFinder({
    arrive: { zh: '到', en: 'arriv*' },
    missing: { zh: '没到', en: 'not … arriv*', denies: 'arrive' },
    card: { zh: '卡', en: 'card' },
  });

  it.each([
    ['box arrived', ['arrive']],
    ['card box has not arrived', ['missing', 'card']],
    ["card: it didn't arrive", ['missing', 'card']],
    ['卡里的箱到了', ['arrive', 'card']],
    ['箱没到卡', ['missing', 'card']],
    ['card 没到', ['missing', 'card']],
    ['weather', []],
    ['', []],
  ])('finds in %o, in the order of the vocabulary: %j', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('seeks the words for any product in what the words of the site leave', () => {
    const findBoth = createSynonymFinder({
      update: { zh: '更新', en: 'updat*', isCommon: true },
      change: { zh: '更新资料', en: 'update my' },
    });
    expect(findBoth('update my name')).toEqual(['change']);
    expect(findBoth('I updated the app, then update my name')).toEqual(['change', 'update']);
    expect(findBoth('更新资料')).toEqual(['change']);
    expect(findBoth('更新')).toEqual(['update']);
  });

  it.each(['.*', '(((', '[a-', '\\', '$^', '(?<=a)', '+++', '{1,9999}', '|'])(
    'finds nothing in %o and does not throw',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );

  it('is fast for 200 repetitions of a character or word', () => {
    const findAll = createSynonymFinder(synonymGroups);
    const repeated = [...'abcdefghijklmnopqrstuvwxyz0-没不到寄退箱'].map((letter) =>
      letter.repeat(200),
    );
    const words = ['not ', 'drop ', 'send ', 'to', 'box ', '没到', 'n’t'].map((word) =>
      word.repeat(100).slice(0, 200),
    );
    const start = performance.now();
    for (const text of [...repeated, ...words]) findAll(text);
    // Takes 10 ms; an expression with catastrophic backtracking would not finish.
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('an auxiliary group', () => {
  const find = createSynonymFinder({
    parcel: { zh: '寄件', en: 'parcel*' },
    howto: { zh: '怎么', en: 'how to', isAuxiliary: true },
  });

  it.each([
    ['how to', []],
    ['怎么办', []],
    ['how to send a parcel', ['parcel', 'howto']],
    ['怎么寄件', ['parcel', 'howto']],
  ])('is found only beside others: %s', (text, groups) => {
    expect(find(text)).toEqual(groups);
  });
});
