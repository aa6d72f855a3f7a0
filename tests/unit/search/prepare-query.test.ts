import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSpacedLetters, prepareQuery } from '../../../src/search/query/prepare-query.ts';
import { createSynonymFinder } from '../../../src/search/query/synonym-groups.ts';
import { queryLimit } from '../../../src/search/query/terms.ts';
import { listCodes } from '../../../src/urls/codes-in-text.ts';

const findSynonymGroups = createSynonymFinder({
  parcel: { zh: '包裹 | 寄件', en: 'parcel* | box' },
  missing: { zh: '没到 | 没收到', en: 'not … arriv* | missing' },
  damaged: { zh: '摔坏', en: 'broken' },
  person: { zh: '客服', en: 'support | sir' },
});

const prepare = (text: string): string => prepareQuery(text, findSynonymGroups);

describe('prepareQuery', () => {
  it.each([
    ['a web address', 'is https://posta.example/login?box=1 yours', 'is yours'],
    ['an address in Chinese text', '网址https://posta.example/x 对吗', '网址 对吗'],
    ['an e-mail address', 'mail parcel.box@posta.example today', 'mail today'],
    ['a host', 'www.posta.example', ''],
    ['a name of code', 'java.lang.NullPointerException: null', ': null'],
    ['a name between underscores', '__proto__ constructor', 'constructor'],
  ])('leaves out %s', (_what, text, query) => {
    expect(prepare(text)).toBe(query);
  });

  it('keeps the code in an address', () => {
    expect(prepare('https://posta.example/go/RE-1101/')).toBe('re-1101');
  });

  it('keeps a sentence after a full stop without a space', () => {
    expect(prepare('box broken.please help')).toBe('box broken.please help');
  });

  it.each([
    [
      'an e-mail',
      `Dear Sir or Madam,\n\nI hope this finds you well. ${'I have used your service for years and it was good. '.repeat(4)}On Monday I sent a parcel. It has still not arrived, and it may be broken.\n\nKind regards\nSir Peter\n> On Monday, support wrote:\n> Thank you.`,
      'it has still not arrived, and it may be broken.',
    ],
    [
      'a letter in Chinese',
      `尊敬的客服：您好！${'我一直用你们的服务，很满意。'.repeat(20)}上周寄件，到今天包裹还是没收到，请查一下。此致敬礼`,
      '包裹还是没收到',
    ],
    [
      'a dictated text without punctuation',
      `${'well you know how it is '.repeat(12)} my parcel did not arrive ${'and so on '.repeat(20)}`,
      'parcel did not arrive',
    ],
  ])('searches for the telling sentences of %s', (_what, text, part) => {
    const query = prepare(text);
    expect(query).toContain(part);
    expect(query).not.toMatch(/dear|regards|wrote|尊敬|此致/);
    expect(query.length).toBeLessThanOrEqual(queryLimit);
  });

  it('searches for the beginning of a long text that says nothing', () => {
    expect(prepare('weather '.repeat(100))).toBe('weather '.repeat(100).slice(0, queryLimit));
  });

  it('prefers what is said to what is repeated', () => {
    const query = prepare(`${'My box is missing. '.repeat(30)}The box was broken on arrival.`);
    expect(query).toContain('missing');
    expect(query).toContain('broken');
  });
});

describe('joinSpacedLetters', () => {
  it.each([
    ['包 裹 没 到', '包裹没到'],
    ['包　裹　没　到', '包裹没到'],
    ['包，裹，没，到', '包裹没到'],
    ['包.裹.没.到', '包裹没到'],
    ['包裹 没 到', '包裹没到'],
    ['包裹 没到', '包裹 没到'],
    ['包裹，没，到', '包裹，没到'],
    ['b r o k e n', 'broken'],
    ['a b c', 'a b c'],
    ['I am a P O box', 'I am a P O box'],
    ['', ''],
  ])('%o becomes %o', (text, joined) => {
    expect(joinSpacedLetters(text)).toBe(joined);
  });
});

/** Returns a text with a part inserted at a place. */
const insert = (text: string, part: string, at: number): string =>
  text.slice(0, at) + part + text.slice(at);

const invisible = fc.constantFrom(
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u202e', '\u034f'],
);

describe('any text', () => {
  it.each(['my parcel did not arrive', '包裹一直没到', 'RE-1101', 'posta箱子2号'])(
    'is the same query with invisible characters anywhere: %s',
    (text) => {
      fc.assert(
        fc.property(invisible, fc.nat(text.length), (sign, at) => {
          expect(prepare(insert(text, sign, at))).toBe(prepare(text));
        }),
      );
    },
  );

  it('is the same query in decomposed and compatibility forms', () => {
    const forms = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const;
    fc.assert(
      fc.property(fc.constantFrom('café parcel', 'ﬁnd the parcel', '包裹が'), (text) => {
        expect(new Set(forms.map((form) => prepare(text.normalize(form)))).size).toBe(1);
      }),
    );
  });

  it('with a code in it has that code, whatever separates its parts', () => {
    const sign = fc.constantFrom(...'-_.:/#–—―−一ー+*~·|=&%@\\', '--', '', ' ');
    const space = fc.constantFrom('', ' ', '\u00a0');
    const signs = fc
      .tuple(space, sign, space)
      .map(([before, between, after]) => (between === '.' ? '.' : before + between + after));
    const letterCase = fc.constantFrom('RE', 're', 'Re', 'ＲＥ');
    fc.assert(
      fc.property(letterCase, signs, fc.constantFrom('1101', '１１０１'), (name, sign, digits) => {
        expect(listCodes(prepare(`错误${name}${sign}${digits}怎么办`))).toEqual(['RE-1101']);
      }),
    );
  });

  it('of any length gives a query within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        expect([...prepare(text)].length).toBeLessThanOrEqual(queryLimit);
      }),
      { numRuns: 30 },
    );
  });
});
