import { describe, expect, it } from 'vitest';
import { compareLedgers, type Ledger } from '../../../../src/content-model/dates/dates.ts';
import { createPlan, type PlanOptions } from '../../../../src/export/push/plan.ts';
import {
  emptyState,
  formatState,
  parseState,
  record,
  takeBack,
  type PushState,
} from '../../../../src/export/push/state.ts';
import { createLinks } from '../../../../src/urls/hrefs.ts';

const time = '2026-11-23T08:00:00Z';
const ledger = (signs: Readonly<Record<string, string>>): Ledger =>
  new Map(
    Object.entries(signs).map(([key, sign]) => [
      key,
      { hash: sign.repeat(16), published: time, modified: time },
    ]),
  );

const before = ledger({
  'zh/old': '1',
  'en/old': '1',
  'zh/text': '1',
  'en/text': '1',
  'zh/same': '1',
});
const after = ledger({ 'zh/text': '2', 'en/text': '2', 'zh/same': '1', 'zh/new': '1' });
const site = 'https://okpay.test/help';
const [hash1, hash2] = ['1'.repeat(16), '2'.repeat(16)];

function plan(state: PushState = emptyState, options: PlanOptions = {}) {
  const links = createLinks({ base: '/help', origin: 'https://okpay.test' });
  const changes = compareLedgers(before, after);
  const [indexnow, baidu] = createPlan({ ledger: after, changes, links, state }, options);
  return { indexnow, baidu };
}

const baiduHas = (url: string, hash: string, outcome: 'accepted' | 'unknown'): PushState =>
  record(emptyState, 'baidu', [{ url, hash }], outcome);

describe('createPlan', () => {
  it('tells IndexNow of everything in its final address, what is new first', () => {
    expect(plan().indexnow).toEqual({
      service: 'indexnow',
      submissions: [
        { kind: 'added', url: `${site}/zh/new/`, hash: hash1 },
        { kind: 'changed', url: `${site}/en/text/`, hash: hash2 },
        { kind: 'changed', url: `${site}/zh/text/`, hash: hash2 },
        { kind: 'removed', url: `${site}/en/old/`, hash: 'removed' },
        { kind: 'removed', url: `${site}/zh/old/`, hash: 'removed' },
      ],
      alreadySent: 0,
      held: [],
      beyondLimit: 0,
    });
  });

  it('tells Baidu of Chinese pages that exist', () => {
    expect(plan().baidu?.submissions.map(({ url }) => url)).toEqual([
      `${site}/zh/new/`,
      `${site}/zh/text/`,
    ]);
  });

  it('leaves out what a service has in this version, and sends it in the next', () => {
    const now = plan(baiduHas(`${site}/zh/text/`, hash2, 'accepted'));
    expect(now.baidu).toMatchObject({ alreadySent: 1, submissions: [{ url: `${site}/zh/new/` }] });
    expect(now.indexnow).toMatchObject({ alreadySent: 0 });
    const older = plan(baiduHas(`${site}/zh/text/`, hash1, 'accepted'));
    expect(older.baidu).toMatchObject({ alreadySent: 0 });
    expect(older.baidu?.submissions).toHaveLength(2);
  });

  it('holds back what may have arrived, until it is asked to send it', () => {
    const state = baiduHas(`${site}/zh/text/`, hash2, 'unknown');
    const { baidu } = plan(state);
    expect(baidu?.held).toEqual([`${site}/zh/text/`]);
    expect(baidu?.submissions).toHaveLength(1);
    const again = plan(state, { retryUnknown: true }).baidu;
    expect(again?.held).toEqual([]);
    expect(again?.submissions).toHaveLength(2);
    const newer = plan(baiduHas(`${site}/zh/text/`, hash1, 'unknown')).baidu;
    expect(newer?.held).toEqual([]);
    expect(newer?.submissions).toHaveLength(2);
  });

  it('keeps to a limit for each service and counts what is beyond it', () => {
    const { indexnow, baidu } = plan(emptyState, { limit: 1 });
    expect(indexnow).toMatchObject({ beyondLimit: 4, submissions: [{ kind: 'added' }] });
    expect(baidu).toMatchObject({ beyondLimit: 1, submissions: [{ kind: 'added' }] });
    expect(plan(emptyState, { limit: 100 }).indexnow?.beyondLimit).toBe(0);
  });
});

describe('the state', () => {
  const one = { url: 'https://okpay.test/zh/a/', hash: hash1 };
  const two = { url: 'https://okpay.test/zh/b/', hash: hash2 };

  it('is the same after being written and read', () => {
    const state = record(
      record(emptyState, 'baidu', [two], 'unknown'),
      'indexnow',
      [one],
      'accepted',
    );
    expect(parseState(formatState(state))).toEqual(state);
    expect(parseState(formatState(emptyState))).toEqual(emptyState);
  });

  it('is written sorted, whatever was sent first', () => {
    const first = record(emptyState, 'baidu', [one, two], 'accepted');
    const last = record(emptyState, 'baidu', [two, one], 'accepted');
    expect(formatState(first)).toBe(formatState(last));
  });

  it('takes a record back to what it was before', () => {
    const earlier = record(emptyState, 'baidu', [one], 'accepted');
    const under = record(earlier, 'baidu', [{ ...one, hash: hash2 }, two], 'unknown');
    expect(takeBack(under, 'baidu', [one, two], earlier)).toEqual(earlier);
    expect(earlier.baidu.get(one.url)?.hash).toBe(hash1);
  });

  it.each([
    ['', 'JSON'],
    ['[]', 'The text is not an object'],
    ['{"version":2}', 'version is 2; expected 1'],
    ['{"version":1}', 'services is not an object'],
    ['{"version":1,"services":{"indexnow":{}}}', 'baidu is not an object'],
    [
      '{"version":1,"services":{"indexnow":{},"baidu":{"https://a/":{"hash":"1","outcome":"sent"}}}}',
      'https://a/ has no hash and outcome (accepted or unknown)',
    ],
  ])('is not read from %o', (text, message) => {
    expect(() => parseState(text)).toThrow(message);
  });
});
