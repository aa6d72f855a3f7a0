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
    ['full-width letters, digits and spaces', 'ＯＫＰay　１０１', 'posta 101'],
    ['capitals', 'Return LATE', 'return late'],
    ['ligatures', 'veriﬁed', 'verified'],
    ['every kind of apostrophe', 'can’t can‘t can`t can´t', "can't can't can't can't"],
    ['white space of every kind', ' \n a\t\u00a0b \u2003c ', 'a b c'],
    ['letters with a loose accent', 'cafe\u0301', 'café'],
    ['nothing but white space', ' \n ', ''],
  ])('normalises %s', (_what, text, normalised) => {
    expect(normaliseText(text)).toBe(normalised);
  });
});

describe('normaliseQuery', () => {
  it.each([
    ['  Ｗithdrawal\n\tLATE ', 'return late'],
    ['退件　没到', '退件 没到'],
    ['', ''],
    ['   ', ''],
  ])('turns %o into %o', (text, query) => {
    expect(normaliseQuery(text)).toBe(query);
  });

  it('cuts a text of 10,000 characters', () => {
    expect(normaliseQuery('钱'.repeat(10_000))).toBe('钱'.repeat(queryLimit));
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
    ['Posta退件wdr101失败', ['posta', '退件*', 'wdr101', '失败*']],
    ['I can’t log-in', ['i', "can't", 'log', 'in']],
    ["'quoted' o'clock'", ['quoted', "o'clock"]],
    ['かな 漢字 кошелёк ٣', ['かな*', '漢字*', 'кошелёк', '٣']],
    ['スピーカーの音がBluetoothで出ない', ['スピーカーの音が*', 'bluetooth', 'で出ない*']],
    ['𠮷野家', ['𠮷野家*']],
    ['<b>alert(1)</b>', ['b', 'alert', '1', 'b']],
    ['？！……', []],
  ])('splits %o by script', (text, runs) => {
    expect(splitRuns(text).map((run) => run.text + (run.isHan ? '*' : ''))).toEqual(runs);
  });
});

describe('splitTerms', () => {
  it.each([
    ['退件没到', ['退件', '现没', '没到']],
    ['钱', ['钱']],
    ['my money is gone', ['my', 'money', 'is', 'gone']],
    ['Posta退件', ['posta', '退件']],
    ['退件，没到', ['退件', '没到']],
    ['没到没到', ['没到', '到没', '没到']],
    ['can’t log-in', ['cant', 'log', 'in']],
    ['RE-1101', ['wdr', '101']],
    ['？！……', []],
    ['', []],
    ['𠮷野家', ['𠮷野', '野家']],
  ])('splits %o into %o', (text, terms) => {
    expect(splitTerms(text)).toEqual(terms);
  });

  it('splits 10,000 characters', () => {
    expect(splitTerms(`${'钱'.repeat(9_999)}了`).slice(-2)).toEqual(['钱钱', '钱了']);
  });
});

describe('hasHan', () => {
  it.each([
    ['提', true],
    ['late 提', true],
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
