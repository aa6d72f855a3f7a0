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
      links: createLinks({ base, origin: 'https://posta.test' }),
    }),
  );

const problem = (id: string, overrides: Parameters<typeof createProblemInput>[0] = {}) =>
  (['zh', 'en'] as const).map((locale) => createArticle(locale, id, createProblemInput(overrides)));

describe('permanent links', () => {
  it('exist for ids, retired ids, codes and retired codes, codes in both cases', () => {
    const articles = problem('parcel-refused', { aliases: ['parcel-declined'] });
    const pages = listLinks(articles, {
      base: '/help',
      retiredCodes: { 'PA-1900': 'parcel-refused', 'PA-1899': 'parcel-declined' },
    });
    expect([...pages.keys()].toSorted()).toEqual([
      'PA-1899',
      'PA-1900',
      'PA-1901',
      'pa-1899',
      'pa-1900',
      'pa-1901',
      'parcel-declined',
      'parcel-refused',
    ]);
    for (const targets of pages.values()) expect(targets).toEqual(pages.get('parcel-refused'));
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
    const articles = [...problem('parcel-refused'), ...problem('pa-1901', { code: 'PA-1902' })];
    expect(() => listPermanentKeys(articles, {})).toThrow(
      /The permanent link pa-1901 belongs to .* expected one article/,
    );
  });

  it('reject a retired code without an article', () => {
    expect(() => listPermanentKeys(problem('parcel-refused'), { 'PA-1900': 'gone' })).toThrow(
      'The retired code PA-1900 leads to gone, which does not exist; expected the id of an article.',
    );
  });
});

describe('permanent links of the troubleshooter', () => {
  const flows = readFlows(resolve(import.meta.dirname, '../../../fixtures/partial'));
  const pages = listLinks(problem('parcel-refused'), {
    base: '/help',
    flows,
    retiredSteps: [
      { flow: 'parcel', node: 'which-depot', replacement: 'parcel', target: 'check' },
      { flow: 'send-it', node: 'how-much', replacement: 'parcel', target: 'taken' },
    ],
  });
  const listTargets = (key: string) => pages.get(key)?.map(({ href, title }) => [href, title]);

  it.each([
    ['', '', ['一步步找到办法', 'Find out what to do, step by step']],
    ['parcel/', 'parcel/', ['包裹没到', 'The parcel is missing']],
    ['parcel/taken/', 'parcel/taken/', ['邮票用了吗？', 'Were stamps used?']],
    ['parcel/support/', 'parcel/support/', ['联系客服', 'Contact support']],
    ['parcel/which-depot/', 'parcel/check/', ['再试一次', 'Try again']],
    ['send-it/', 'parcel/', ['包裹没到', 'The parcel is missing']],
    ['send-it/how-much/', 'parcel/', ['包裹没到', 'The parcel is missing']],
  ])('lead from /go/solve/%s to %s in each language', (from, to, [zh, en]) => {
    expect(listTargets(`solve/${from}`.replace(/\/$/, ''))).toEqual([
      [`/help/zh/solve/${to}`, zh],
      [`/help/en/solve/${to}`, en],
    ]);
  });

  it('are empty without flows', () => {
    expect([...pages.keys()].filter((key) => key.startsWith('solve'))).toHaveLength(9);
    expect([...listLinks(problem('parcel-refused')).keys()].join()).not.toContain('solve');
  });
});
