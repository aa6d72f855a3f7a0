import { describe, expect, it } from 'vitest';
import { normaliseQuery, queryLimit, splitTerms } from '../../../src/search/query/terms.ts';

describe('normaliseQuery', () => {
  it.each([
    ['  Ｗithdrawal\n\tLATE ', 'withdrawal late'],
    ['提现　没到', '提现 没到'],
    ['', ''],
    ['   ', ''],
  ])('turns %o into %o', (text, query) => {
    expect(normaliseQuery(text)).toBe(query);
  });

  it('cuts a pasted letter short', () => {
    expect(normaliseQuery('钱'.repeat(10_000))).toHaveLength(queryLimit);
  });

  it('cuts no character in half', () => {
    expect(normaliseQuery('𠮷'.repeat(300))).toBe('𠮷'.repeat(queryLimit));
  });
});

describe('splitTerms', () => {
  it.each([
    ['提现没到', ['提现', '现没', '没到']],
    ['钱', ['钱']],
    ['my money is gone', ['my', 'money', 'is', 'gone']],
    ['OKPay提现', ['okpay', '提现']],
    ['can’t log-in', ['can’t', 'log-in']],
    ['没到没到', ['没到', '到没']],
    ['<script>alert(1)</script>', ['script', 'alert', '1']],
    ['？！……', []],
    ['𠮷野家', ['𠮷野', '野家']],
  ])('cuts %o into %o', (text, terms) => {
    expect(splitTerms(text)).toEqual(terms);
  });

  it('reads a long text to its end', () => {
    const phrases = Array.from({ length: 30 }, (_, index) => `the money left my account ${index}`);
    expect(splitTerms([...phrases, '钱去哪了'].join('\n')).slice(-4)).toEqual([
      '29',
      '钱去',
      '去哪',
      '哪了',
    ]);
  });
});
