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
});
