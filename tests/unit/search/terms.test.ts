import { describe, expect, it } from 'vitest';
import {
  hasHan,
  normaliseQuery,
  normaliseText,
  queryLimit,
  splitRuns,
  splitTerms,
} from '../../../src/search/query/terms.ts';

/** A lone surrogate. */
const halfCharacter = /\p{Surrogate}/u;

describe('normaliseText', () => {
  it.each([
    ['full-width letters, digits and spaces', 'ＰＯＳta　１０１', 'posta 101'],
    ['capitals', 'Return LATE', 'return late'],
    ['ligatures', 'veriﬁed', 'verified'],
    ['every kind of apostrophe', 'can’t can‘t can`t can´t', "can't can't can't can't"],
    ['white space of every kind', ' \n a\t\u00a0b \u2003c ', 'a b c'],
    ['letters with a loose accent', 'cafe\u0301', 'café'],
    ['invisible characters', 'pa\u00adr\u200bcel\u200e \ufeff退\u200d件\u202c', 'parcel 退件'],
    ['every kind of dash', 'a‐b‑c–d—e−f﹣g－h', 'a-b-c-d-e-f-g-h'],
    [
      'a letter before a hyphen',
      'E-mail x-ray sign-in re-1101 a-b',
      'email xray sign-in re-1101 a-b',
    ],
    ['strokes through letters', 'l\u0336a\u0336t\u0336e\u0336', 'late'],
    ['names of errors', 'ERR_NETWORK_CHANGED ssl_error_x', 'errnetworkchanged sslerrorx'],
    ['names of other things', 'PARCEL_LOST parcel_lost', 'parcel_lost parcel_lost'],
    ['nothing but white space', ' \n ', ''],
  ])('normalises %s', (_what, text, normalised) => {
    expect(normaliseText(text)).toBe(normalised);
  });
});

describe('normaliseQuery', () => {
  it.each([
    ['  Ｒeturn\n\tLATE ', 'return late'],
    ['退件　没到', '退件 没到'],
    ['', ''],
    ['   ', ''],
  ])('turns %o into %o', (text, query) => {
    expect(normaliseQuery(text)).toBe(query);
  });

  it('cuts a text of 10,000 characters', () => {
    expect(normaliseQuery('箱'.repeat(10_000))).toBe('箱'.repeat(queryLimit));
  });

  it('counts code points, not code units', () => {
    expect(normaliseQuery('𠮷'.repeat(10_000))).toBe('𠮷'.repeat(queryLimit));
  });

  it.each([0, 1, 2, 797, 798, 799])(
    'does not cut within a surrogate pair after %i spaces and a letter',
    (spaces) => {
      expect(normaliseQuery(`a${' '.repeat(spaces)}${'𠮷'.repeat(600)}`)).not.toMatch(
        halfCharacter,
      );
    },
  );
});

describe('splitRuns', () => {
  it.each([
    ['退件没到 My Posta', ['退件没到*', 'my', 'posta']],
    ['Posta退件re1101失败', ['posta', '退件*', 're1101', '失败*']],
    ['I can’t log-in', ['i', "can't", 'log', 'in']],
    ["'quoted' o'clock'", ['quoted', "o'clock"]],
    ['かな 漢字 кошелёк ٣', ['かな*', '漢字*', 'кошелёк', '٣']],
    ['スピーカーの音がBluetoothで出ない', ['スピーカーの音が*', 'bluetooth', 'で出ない*']],
    ['𠮷野家', ['𠮷野家*']],
    ['हिन्दी में', ['हिन्दी', 'में']],
    ['<b>alert(1)</b>', ['b', 'alert', '1', 'b']],
    ['？！……', []],
  ])('splits %o by script', (text, runs) => {
    expect(splitRuns(text).map((run) => run.text + (run.isHan ? '*' : ''))).toEqual(runs);
  });
});

describe('splitTerms', () => {
  it.each([
    ['退件没到', ['退件', '件没', '没到']],
    ['箱', ['箱']],
    ['my box is gone', ['my', 'box', 'is', 'gone']],
    ['Posta退件', ['posta', '退件']],
    ['退件，没到', ['退件', '没到']],
    ['没到没到', ['没到', '到没', '没到']],
    ['can’t log-in', ['cant', 'log', 'in']],
    ['RE-1101', ['re', '1101']],
    ['？！……', []],
    ['', []],
    ['𠮷野家', ['𠮷野', '野家']],
  ])('splits %o into %o', (text, terms) => {
    expect(splitTerms(text)).toEqual(terms);
  });

  it('splits 10,000 characters', () => {
    expect(splitTerms(`${'箱'.repeat(9_999)}了`).slice(-2)).toEqual(['箱箱', '箱了']);
  });
});

describe('hasHan', () => {
  it.each([
    ['退', true],
    ['late 退', true],
    ['𠮷', true],
    ['late', false],
    ['かな，。', true],
    ['ー，。', true],
    ['한국어，。', false],
    ['', false],
  ])('answers for %o: %o', (text, answer) => {
    expect(hasHan(text)).toBe(answer);
  });
});
