import { describe, expect, it } from 'vitest';
import {
  formatSummary,
  type CaseSubject,
} from '../../../../src/troubleshooter/case/format-summary.ts';

const subject: CaseSubject = {
  locale: 'en',
  title: 'Return hasn’t arrived yet',
  code: 'RE-1101',
  url: 'https://help.test/en/return-delayed/',
  evidence: ['tracking-number', 'weight', 'time', 'screenshot', 'postage-proof'],
};
const nothing = { values: {}, path: [], timeZone: '' };

describe('the text of a case', () => {
  it('has every fact on a line of its own', () => {
    const text = formatSummary(subject, {
      values: {
        'tracking-number': ' 20261123001 ',
        weight: '100.00',
        time: '20 November, 3 pm',
        screenshot: 'yes',
        'postage-proof': 'yes',
        'steps-tried': 'Signed out and in\r\nLooked at the record',
      },
      path: [{ question: 'What is missing?', answer: 'A return' }],
      timeZone: 'China Standard Time',
    });
    expect(text.split('\n')).toEqual([
      'Case summary',
      'Problem: Return hasn’t arrived yet (RE-1101)',
      'Tracking number: 20261123001',
      'Weight: 100.00',
      'Date and time it happened: 20 November, 3 pm (China Standard Time)',
      'What you have already tried:',
      'Signed out and in',
      'Looked at the record',
      'Ready to send: Screenshot of what you see, Proof of postage (the receipt from the counter)',
      'My answers in the help centre:',
      '1. What is missing? → A return',
      'Page: https://help.test/en/return-delayed/',
      'Language: English',
    ]);
  });

  it('is in the language of the page', () => {
    const text = formatSummary(
      { ...subject, locale: 'zh', title: '退件还没到', url: 'https://help.test/zh/x/' },
      { ...nothing, values: { weight: '100克', time: '20日' }, timeZone: '中国标准时间' },
    );
    expect(text.split('\n')).toEqual([
      '问题说明',
      '问题：退件还没到（RE-1101）',
      '重量：100克',
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
    expect(formatSummary({ ...plain, code: 'PA-1102' }, nothing)).toBe(
      `Case summary\nProblem: A guide (PA-1102)\n${rest}`,
    );
  });

  it('has no secrets, and keeps parcel numbers', () => {
    const text = formatSummary(
      { ...subject, evidence: ['tracking-number', 'delivery-method', 'recent-parcels'] },
      {
        ...nothing,
        values: {
          'tracking-number': '4111111111111111',
          'delivery-method': 'card 4111 1111 1111 1111',
          'recent-parcels': '4222222222222 yesterday',
          'what-happened': '密码：abc123\n验证码 123456',
        },
      },
    );
    expect(text).toContain('Tracking number: 4111111111111111\n');
    expect(text).toContain('card •••• 1111\n');
    expect(text).toContain('4222222222222 yesterday\n');
    expect(text).toContain('密码：••••\n验证码 ••••\n');
  });

  it('ignores fields that were not requested, unknown fields and invisible characters', () => {
    const values = {
      weight: '1\u202e0\u0000\ud83d',
      'error-message': 'not asked here',
      other: 'x',
    };
    const text = formatSummary(
      { ...subject, evidence: ['weight', 'constructor', 'weight'] },
      { ...nothing, values },
    );
    expect(text).toContain('\nWeight: 10\nPage');
    expect(text).not.toContain('not asked here');
  });
});
