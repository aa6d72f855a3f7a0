import { resolve } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/content-model/articles/article.ts';
import { createCatalogue } from '../../../src/content-model/articles/catalogue.ts';
import { listPermanentKeys } from '../../../src/app/permanent-links/list-keys.ts';
import { pageLimit } from '../../../src/app/permanent-links/render-page.ts';
import { createPermanentPages } from '../../../src/app/permanent-links/export-permanent-links.ts';
import type { Flow, RetiredStep } from '../../../src/content-model/flows/flow.ts';
import { createLinks } from '../../../src/urls/hrefs.ts';
import { createArticle, createGuideInput, createProblemInput } from '../../support/articles.ts';
import { readFlows } from '../../support/flows.ts';

const createPages = (
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
): ReadonlyMap<string, string> =>
  createPermanentPages({
    catalogue: createCatalogue(articles),
    retiredCodes,
    flows,
    retiredSteps,
    links: createLinks({ base, origin: 'https://okpay.test' }),
  });

const problem = (id: string, overrides: Parameters<typeof createProblemInput>[0] = {}) =>
  (['zh', 'en'] as const).map((locale) => createArticle(locale, id, createProblemInput(overrides)));

describe('permanent links', () => {
  it('stand at id, retired ids, codes and retired codes, codes in either case', () => {
    const articles = problem('deposit-failed', { aliases: ['deposit-declined'] });
    const pages = createPages(articles, {
      base: '/help',
      retiredCodes: { 'DEP-900': 'deposit-failed', 'DEP-899': 'deposit-declined' },
    });
    expect([...pages.keys()].toSorted()).toEqual([
      '/help/go/DEP-899/',
      '/help/go/DEP-900/',
      '/help/go/DEP-901/',
      '/help/go/dep-899/',
      '/help/go/dep-900/',
      '/help/go/dep-901/',
      '/help/go/deposit-declined/',
      '/help/go/deposit-failed/',
    ]);
    expect(new Set(pages.values()).size).toBe(1);
  });

  it('have a retired id that only one language knows', () => {
    const articles = [
      createArticle('zh', 'self-check', createGuideInput({ aliases: ['check-yourself'] })),
      createArticle('en', 'self-check', createGuideInput()),
    ];
    const page = createPages(articles).get('/go/check-yourself/') ?? '';
    expect(parse(page).querySelectorAll('#go a')).toHaveLength(2);
  });

  it('are none where there are no articles', () => {
    expect(createPages([]).size).toBe(0);
  });

  it('refuse a code that another article has as its id', () => {
    const articles = [...problem('deposit-failed'), ...problem('dep-901', { code: 'DEP-902' })];
    expect(() => listPermanentKeys(articles, {})).toThrow(
      /The permanent link dep-901 belongs to .* expected one article/,
    );
  });

  it('refuse a retired code that leads nowhere', () => {
    expect(() => listPermanentKeys(problem('deposit-failed'), { 'DEP-900': 'gone' })).toThrow(
      'The retired code DEP-900 leads to gone, which does not exist; expected the id of an article.',
    );
  });
});

describe('permanent links of guided troubleshooting', () => {
  const flows = readFlows(resolve(import.meta.dirname, '../../fixtures/partial'));
  const pages = createPages(problem('deposit-failed'), {
    base: '/help',
    flows,
    retiredSteps: [
      { flow: 'deposit', node: 'which-bank', replacement: 'deposit', target: 'check' },
      { flow: 'top-up', node: 'how-much', replacement: 'deposit', target: 'taken' },
    ],
  });
  const listTargets = (href: string) =>
    parse(pages.get(href) ?? '')
      .querySelectorAll('#go a')
      .map((link) => [link.getAttribute('href'), link.text]);

  it.each([
    ['', '', ['一步步找到办法', 'Find out what to do, step by step']],
    ['deposit/', 'deposit/', ['充值没到账', 'The deposit is missing']],
    ['deposit/taken/', 'deposit/taken/', ['钱扣了吗？', 'Was the money taken?']],
    ['deposit/support/', 'deposit/support/', ['联系客服', 'Contact support']],
    ['deposit/which-bank/', 'deposit/check/', ['再试一次', 'Try again']],
    ['top-up/', 'deposit/', ['充值没到账', 'The deposit is missing']],
    ['top-up/how-much/', 'deposit/', ['充值没到账', 'The deposit is missing']],
  ])('lead from /go/solve/%s to %s in each language', (from, to, [zh, en]) => {
    expect(listTargets(`/help/go/solve/${from}`)).toEqual([
      [`/help/zh/solve/${to}`, zh],
      [`/help/en/solve/${to}`, en],
    ]);
  });

  it('are small, too, and none where there are no flows', () => {
    const own = [...pages].filter(([href]) => href.includes('/solve/'));
    expect(own).toHaveLength(9);
    for (const [href, page] of own)
      expect(Buffer.byteLength(page), href).toBeLessThanOrEqual(pageLimit);
    expect([...createPages(problem('deposit-failed')).keys()].join()).not.toContain('solve');
  });
});

describe('the page of a permanent link', () => {
  it.each([
    ['Chinese', '钱'.repeat(60), '/'],
    ['Chinese below a base path', '钱'.repeat(60), '/support/help-centre'],
    ['markup', '<&"'.repeat(20), '/'],
    ['characters outside the basic plane', '𠮷'.repeat(30), '/'],
  ])('shortens a long title: %s', (_what, title, base) => {
    for (const [href, page] of createPages(problem('a-rather-long-id-for-an-article', { title }), {
      base,
    })) {
      expect(Buffer.byteLength(page), href).toBeLessThanOrEqual(pageLimit);
      const [link] = parse(page).querySelectorAll('#go a');
      expect(link?.textContent, href).toMatch(/^.+…$/u);
      expect(title.startsWith(link?.textContent.slice(0, -1) ?? '-')).toBe(true);
    }
  });

  it('keeps a title that has room', () => {
    const page = createPages(problem('deposit-failed')).get('/go/DEP-901/') ?? '';
    expect(parse(page).querySelector('title')?.text).toBe('Deposit failed');
  });

  it('names the languages where an id leaves no room for titles', () => {
    const id = `a${'b'.repeat(119)}`;
    const page = createPages(problem(id, { title: '钱'.repeat(60) }), {
      base: '/help-centre/okpay',
    });
    const html = page.get('/help-centre/okpay/go/DEP-901/') ?? '';
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(pageLimit);
    expect(
      parse(html)
        .querySelectorAll('#go a')
        .map(({ text }) => text),
    ).toEqual(['中文', 'English']);
  });

  it('lets nothing a title says become markup', () => {
    const title = '</title><script>alert(1)</script>';
    const html = createPages(problem('deposit-failed', { title })).get('/go/DEP-901/') ?? '';
    expect(parse(html).querySelectorAll('script')).toHaveLength(1);
    expect(parse(html).querySelector('title')?.textContent).toBe(title);
  });
});
