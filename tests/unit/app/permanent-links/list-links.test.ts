import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/content-model/articles/article.ts';
import { createCatalogue } from '../../../../src/content-model/articles/catalogue.ts';
import {
  listPermanentKeys,
  listPermanentLinks,
  type PermanentTarget,
} from '../../../../src/app/permanent-links/list-links.ts';
import type { Flow, RetiredStep } from '../../../../src/content-model/flows/flow.ts';
import { createLinks } from '../../../../src/urls/hrefs.ts';
import { createArticle, createGuideInput, createProblemInput } from '../../../support/articles.ts';
import { readFlows } from '../../../support/flows.ts';

const listLinks = (
  articles: readonly Article[],
  {
    base = '/',
    retiredCodes = {},
    flows = [],
    retiredSteps = [],
  }: {
    base?: string;
    retiredCodes?: Record<string, string>;
    flows?: readonly Flow[];
    retiredSteps?: readonly RetiredStep[];
  } = {},
): ReadonlyMap<string, readonly PermanentTarget[]> =>
  new Map(
    listPermanentLinks({
      catalogue: createCatalogue(articles),
      retiredCodes,
      flows,
      retiredSteps,
      links: createLinks({ base, origin: 'https://okpay.test' }),
    }),
  );

const problem = (id: string, overrides: Parameters<typeof createProblemInput>[0] = {}) =>
  (['zh', 'en'] as const).map((locale) => createArticle(locale, id, createProblemInput(overrides)));

describe('permanent links', () => {
  it('exist for ids, retired ids, codes and retired codes, codes in both cases', () => {
    const articles = problem('deposit-failed', { aliases: ['deposit-declined'] });
    const pages = listLinks(articles, {
      base: '/help',
      retiredCodes: { 'DEP-900': 'deposit-failed', 'DEP-899': 'deposit-declined' },
    });
    expect([...pages.keys()].toSorted()).toEqual([
      'DEP-899',
      'DEP-900',
      'DEP-901',
      'dep-899',
      'dep-900',
      'dep-901',
      'deposit-declined',
      'deposit-failed',
    ]);
    for (const targets of pages.values()) expect(targets).toEqual(pages.get('deposit-failed'));
  });

  it('include a retired id of a single language', () => {
    const articles = [
      createArticle('zh', 'self-check', createGuideInput({ aliases: ['check-yourself'] })),
      createArticle('en', 'self-check', createGuideInput()),
    ];
    expect(listLinks(articles).get('check-yourself')).toHaveLength(2);
  });

  it('are empty without articles', () => {
    expect(listLinks([]).size).toBe(0);
  });

  it('reject a code that is the id of another article', () => {
    const articles = [...problem('deposit-failed'), ...problem('dep-901', { code: 'DEP-902' })];
    expect(() => listPermanentKeys(articles, {})).toThrow(
      /The permanent link dep-901 belongs to .* expected one article/,
    );
  });

  it('reject a retired code without an article', () => {
    expect(() => listPermanentKeys(problem('deposit-failed'), { 'DEP-900': 'gone' })).toThrow(
      'The retired code DEP-900 leads to gone, which does not exist; expected the id of an article.',
    );
  });
});

describe('permanent links of the troubleshooter', () => {
  const flows = readFlows(resolve(import.meta.dirname, '../../../fixtures/partial'));
  const pages = listLinks(problem('deposit-failed'), {
    base: '/help',
    flows,
    retiredSteps: [
      { flow: 'deposit', node: 'which-bank', replacement: 'deposit', target: 'check' },
      { flow: 'top-up', node: 'how-much', replacement: 'deposit', target: 'taken' },
    ],
  });
  const listTargets = (key: string) => pages.get(key)?.map(({ href, title }) => [href, title]);

  it.each([
    ['', '', ['一步步找到办法', 'Find out what to do, step by step']],
    ['deposit/', 'deposit/', ['充值没到账', 'The deposit is missing']],
    ['deposit/taken/', 'deposit/taken/', ['钱扣了吗？', 'Was the money taken?']],
    ['deposit/support/', 'deposit/support/', ['联系客服', 'Contact support']],
    ['deposit/which-bank/', 'deposit/check/', ['再试一次', 'Try again']],
    ['top-up/', 'deposit/', ['充值没到账', 'The deposit is missing']],
    ['top-up/how-much/', 'deposit/', ['充值没到账', 'The deposit is missing']],
  ])('lead from /go/solve/%s to %s in each language', (from, to, [zh, en]) => {
    expect(listTargets(`solve/${from}`.replace(/\/$/, ''))).toEqual([
      [`/help/zh/solve/${to}`, zh],
      [`/help/en/solve/${to}`, en],
    ]);
  });

  it('are empty without flows', () => {
    expect([...pages.keys()].filter((key) => key.startsWith('solve'))).toHaveLength(9);
    expect([...listLinks(problem('deposit-failed')).keys()].join()).not.toContain('solve');
  });
});
