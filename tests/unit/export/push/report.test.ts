import { describe, expect, it } from 'vitest';
import type { ServicePlan } from '../../../../src/export/push/plan.ts';
import { formatReport, isComplete } from '../../../../src/export/push/report.ts';
import type { SendResult } from '../../../../src/export/push/send.ts';

const urls = Array.from({ length: 2_001 }, (_, index) => `https://okpay.test/zh/a${index}/`);

const plan: ServicePlan = {
  service: 'baidu',
  submissions: urls.map((url) => ({ url, kind: 'added', hash: '1' })),
  alreadySent: 0,
  held: [],
  beyondLimit: 0,
};

const result: SendResult = {
  accepted: urls,
  refused: [],
  unknown: [],
  unsent: [],
  requests: 2,
  notes: [],
};

describe('formatReport', () => {
  it('shows the first few of many URLs', () => {
    expect(formatReport([{ plan, isSetUp: true }], false)).toBe(
      [
        'Baidu: 2001 to send in 2 requests (2001 added)',
        ...urls.slice(0, 5).map((url) => `  ${url}`),
        '  and 1996 more',
        '',
        'Nothing was sent. To send: --send',
      ].join('\n'),
    );
  });

  it('names every URL that was refused, with the reason, and what to do where it stopped', () => {
    const report = {
      plan,
      isSetUp: true,
      result: {
        ...result,
        accepted: urls.slice(2),
        refused: [{ url: 'https://okpay.test/zh/a0/', reason: 'is not a valid address to Baidu' }],
        unsent: ['https://okpay.test/zh/a1/'],
        remaining: 0,
        stop: { message: 'Baidu takes no more URLs today.', fix: 'Tomorrow, run it again.' },
      },
    };
    expect(formatReport([report], true).split('\n').slice(1)).toEqual([
      '  1999 accepted, 1 refused, 1 not sent.',
      '  0 more today.',
      '  https://okpay.test/zh/a0/ is not a valid address to Baidu',
      '  Baidu takes no more URLs today.',
      '  → Tomorrow, run it again.',
      '',
      'Not everything is sent.',
    ]);
  });
});

describe('isComplete', () => {
  it.each([
    ['everything was accepted', { plan, isSetUp: true, result }, true],
    ['the service is not set up', { plan, isSetUp: false }, true],
    [
      'a URL was refused',
      { plan, isSetUp: true, result: { ...result, refused: [{ url: 'a', reason: 'b' }] } },
      false,
    ],
    ['a URL was not sent', { plan, isSetUp: true, result: { ...result, unsent: ['a'] } }, false],
    [
      'a URL may have arrived',
      { plan, isSetUp: true, result: { ...result, unknown: ['a'] } },
      false,
    ],
    [
      'one may have arrived before',
      { plan: { ...plan, held: ['a'] }, isSetUp: true, result },
      false,
    ],
    [
      'one is beyond the limit',
      { plan: { ...plan, beyondLimit: 1 }, isSetUp: true, result },
      false,
    ],
  ])('knows whether all is sent where %s', (_, report, expected) => {
    expect(isComplete(report)).toBe(expected);
  });
});
