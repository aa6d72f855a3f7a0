import { describe, expect, it } from 'vitest';
import {
  formatSummary,
  type CaseSubject,
} from '../../../../src/troubleshooter/case/format-summary.ts';

const subject: CaseSubject = {
  locale: 'en',
  title: 'Withdrawal hasn’t arrived yet',
  code: 'WDR-101',
  url: 'https://help.test/en/withdrawal-delayed/',
  evidence: ['transaction-number', 'amount', 'time', 'screenshot', 'payment-proof'],
};
const nothing = { values: {}, path: [], timeZone: '' };

describe('the text of a case', () => {
  it('has every fact on a line of its own', () => {
    const text = formatSummary(subject, {
      values: {
        'transaction-number': ' 20261123001 ',
        amount: '100.00',
        time: '20 November, 3 pm',
        screenshot: 'yes',
        'payment-proof': 'yes',
        'steps-tried': 'Signed out and in\r\nLooked at the record',
      },
      path: [{ question: 'What is missing?', answer: 'A withdrawal' }],
      timeZone: 'China Standard Time',
    });
    expect(text.split('\n')).toEqual([
      'Case summary',
      'Problem: Withdrawal hasn’t arrived yet (WDR-101)',
      'Transaction number: 20261123001',
      'Amount: 100.00',
      'Date and time it happened: 20 November, 3 pm (China Standard Time)',
      'What you have already tried:',
      'Signed out and in',
      'Looked at the record',
      'Ready to send: Screenshot of what you see, Proof of payment (the record from your bank or payment method)',
      'My answers in the help centre:',
      '1. What is missing? → A withdrawal',
      'Page: https://help.test/en/withdrawal-delayed/',
      'Language: English',
    ]);
  });

  it('is in the language of the page', () => {
    const text = formatSummary(
      { ...subject, locale: 'zh', title: '提现还没到', url: 'https://help.test/zh/x/' },
      { ...nothing, values: { amount: '100元', time: '20日' }, timeZone: '中国标准时间' },
    );
    expect(text.split('\n')).toEqual([
      '问题说明',
      '问题：提现还没到（WDR-101）',
      '金额：100元',
      '发生的日期和时间：20日（中国标准时间）',
      '对照的页面：https://help.test/zh/x/',
      '语言：中文',
    ]);
  });

  it('names its subject if nothing is filled in, with or without a code', () => {
    const rest = 'Page: https://help.test/a/\nLanguage: English';
    const plain = {
      locale: 'en',
      title: 'A guide',
      url: 'https://help.test/a/',
      evidence: [],
    } as const;
    expect(formatSummary(plain, nothing)).toBe(`Case summary\nProblem: A guide\n${rest}`);
    expect(formatSummary({ ...plain, code: 'DEP-102' }, nothing)).toBe(
      `Case summary\nProblem: A guide (DEP-102)\n${rest}`,
    );
  });

  it('has no secrets, and keeps transaction numbers', () => {
    const text = formatSummary(
      { ...subject, evidence: ['transaction-number', 'payment-method', 'recent-transactions'] },
      {
        ...nothing,
        values: {
          'transaction-number': '4111111111111111',
          'payment-method': 'card 4111 1111 1111 1111',
          'recent-transactions': '4222222222222 yesterday',
          'what-happened': '密码：abc123\n验证码 123456',
        },
      },
    );
    expect(text).toContain('Transaction number: 4111111111111111\n');
    expect(text).toContain('card •••• 1111\n');
    expect(text).toContain('4222222222222 yesterday\n');
    expect(text).toContain('密码：••••\n验证码 ••••\n');
  });

  it('ignores fields that were not requested, unknown fields and invisible characters', () => {
    const values = {
      amount: '1\u202e0\u0000\ud83d',
      'error-message': 'not asked here',
      other: 'x',
    };
    const text = formatSummary(
      { ...subject, evidence: ['amount', 'constructor', 'amount'] },
      { ...nothing, values },
    );
    expect(text).toContain('\nAmount: 10\nPage');
    expect(text).not.toContain('not asked here');
  });
});
