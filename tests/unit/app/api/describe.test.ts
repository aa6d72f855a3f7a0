import { describe, expect, it } from 'vitest';
import { describeArticle, describeSummary } from '../../../../src/app/api/describe-article.ts';
import { describeCodes } from '../../../../src/app/api/describe-codes.ts';
import type { ApiSource } from '../../../../src/app/api/describe-file.ts';
import { describeIndex } from '../../../../src/app/api/describe-index.ts';
import type { Flow } from '../../../../src/content-model/flows/flow.ts';
import type { Article } from '../../../../src/content-model/articles/article.ts';
import { describeChannel } from '../../../../src/content-model/articles/describe-problem.ts';
import { createCatalogue } from '../../../../src/content-model/articles/catalogue.ts';
import { createLinks } from '../../../../src/urls/hrefs.ts';
import { categoryIds } from '../../../../src/urls/category-ids.ts';
import { createArticle, createGuideInput, createProblemInput } from '../../../support/articles.ts';

const late = createArticle(
  'zh',
  'deposit-late',
  createProblemInput({
    title: '充值没到',
    code: 'DEP-902',
    urgency: 'money-at-risk',
    timing: { contactAfter: { after: 'PT24H', unit: 'hours' } },
    related: ['self-check', 'deposit-failed'],
    aliases: ['deposit-slow'],
  }),
);
const failed = {
  zh: createArticle('zh', 'deposit-failed', createProblemInput({ title: '充值失败' })),
  en: createArticle(
    'en',
    'deposit-failed',
    createProblemInput({ related: ['deposit-late', 'self-check'] }),
  ),
};
const guide = createArticle('zh', 'self-check', createGuideInput());
const question = createArticle('en', 'how-long', {
  ...createGuideInput({ related: ['deposit-failed'] }),
  kind: 'faq',
  answer: 'A day.',
});

const flow: Flow = {
  id: 'deposit-not-arrived',
  title: { zh: '充值没到' },
  summary: { zh: '看钱扣了没有。' },
  category: 'deposits',
  articles: ['deposit-late', 'deposit-failed'],
  start: 'wait',
  aliases: [],
  retired: {},
  nodes: {
    wait: { kind: 'outcome', title: { zh: '等' }, steps: [{ zh: '等' }], timing: 'deposit-late' },
  },
};

const createSource = (
  articles: readonly Article[],
  retiredCodes: ApiSource['retiredCodes'] = {},
): ApiSource => ({
  catalogue: createCatalogue(articles),
  links: createLinks({ base: '/help', origin: 'https://help.test' }),
  origin: 'https://help.test',
  dates: {},
  flows: [flow],
  retiredCodes,
  findSize: () => undefined,
});

const source = createSource([late, failed.zh, failed.en, guide, question]);

describe('an article', () => {
  it('contains what a reader with this problem needs, in their language', () => {
    expect(describeArticle(source, late, [])).toEqual({
      version: 1,
      schema: 'https://help.test/help/api/v1/schema/article.json',
      origin: 'https://help.test',
      locale: 'zh',
      lang: 'zh-CN',
      id: 'deposit-late',
      code: 'DEP-902',
      kind: 'troubleshooting',
      category: 'deposits',
      categoryTitle: '充值',
      title: '充值没到',
      summary: 'Check, then try again.',
      symptoms: ['It says failed'],
      urgency: 'money-at-risk',
      timing: {
        contactAfter: { after: 'PT24H', unit: 'hours' },
        text: { contactAfter: '满24小时还没结果，就联系' },
      },
      contact: {
        when: [
          { id: 'charged-but-failed', text: '显示失败，钱却扣了。这种情况不用等，马上联系。' },
        ],
        channels: [
          {
            id: 'chat',
            name: '在线聊天',
            bestFor: '简单的问题，一问一答。',
            where: '在你平时登录的OKPay网站上打开',
          },
        ],
        evidence: [{ id: 'amount', text: '金额' }],
      },
      flow: {
        id: 'deposit-not-arrived',
        title: '充值没到',
        href: '/help/zh/solve/deposit-not-arrived/',
      },
      sections: [],
      related: [
        {
          id: 'self-check',
          title: 'Self-check',
          href: '/help/zh/self-check/',
          data: '/help/api/v1/zh/articles/self-check.json',
        },
        {
          id: 'deposit-failed',
          title: '充值失败',
          href: '/help/zh/deposit-failed/',
          data: '/help/api/v1/zh/articles/deposit-failed.json',
        },
      ],
      aliases: ['deposit-slow'],
      locales: ['zh'],
      alternates: [],
      hrefs: {
        article: '/help/zh/deposit-late/',
        embed: '/help/zh/embed/deposit-late/',
        permanent: '/help/go/deposit-late/',
        data: '/help/api/v1/zh/articles/deposit-late.json',
        markdown: '/help/zh/deposit-late.md',
      },
      reviewed: '2026-11-01',
    });
  });

  it('refers to nothing that does not exist in its language', () => {
    expect(describeArticle(source, failed.en, []).related).toEqual([]);
    expect(describeArticle(source, failed.en, [])).not.toHaveProperty('flow');
  });

  it('has no flow that is offered for other articles', () => {
    expect(describeArticle(source, guide, [])).not.toHaveProperty('flow');
  });

  it('lists the other languages it exists in', () => {
    expect(describeArticle(source, failed.en, []).alternates).toEqual([
      {
        locale: 'zh',
        lang: 'zh-CN',
        href: '/help/zh/deposit-failed/',
        data: '/help/api/v1/zh/articles/deposit-failed.json',
      },
    ]);
  });

  it('has the fields of its kind and no other', () => {
    const ofProblems = ['code', 'urgency', 'symptoms', 'timing', 'contact', 'answer'];
    const listOwn = (article: Article) =>
      Object.keys(describeArticle(source, article, [])).filter((field) =>
        ofProblems.includes(field),
      );
    expect(listOwn(guide)).toEqual([]);
    expect(listOwn(question)).toEqual(['answer']);
    expect(listOwn(failed.zh)).toEqual(['code', 'symptoms', 'urgency', 'contact']);
  });

  it('is in the list without its text', () => {
    const summary = describeSummary({
      ...describeArticle(source, late, []),
      hash: '0123456789abcdef',
    });
    expect(Object.keys(summary)).toEqual([
      'id',
      'code',
      'kind',
      'category',
      'title',
      'summary',
      'urgency',
      'timing',
      'flow',
      'aliases',
      'locales',
      'hrefs',
      'hash',
    ]);
    expect(summary.timing).toEqual({ contactAfter: { after: 'PT24H', unit: 'hours' } });
  });
});

describe('a channel', () => {
  const chat = {
    name: { zh: '聊天', en: 'Chat' },
    bestFor: { zh: '一', en: 'a' },
    where: { zh: '二', en: 'b' },
  };

  it('has an address only if one is published, and always a text', () => {
    const described = { id: 'chat', name: 'Chat', bestFor: 'a', where: 'b' };
    expect(describeChannel('chat', chat, 'en')).toEqual(described);
    expect(describeChannel('chat', { ...chat, href: 'tel:+1', label: '1' }, 'en')).toEqual({
      ...described,
      href: 'tel:+1',
      label: '1',
    });
    expect(describeChannel('chat', { ...chat, href: 'tel:+1' }, 'en').label).toBe('tel:+1');
  });
});

describe('the codes', () => {
  it('are sorted, with the languages they have', () => {
    const { codes } = describeCodes(source);
    expect(Object.keys(codes)).toEqual(['DEP-901', 'DEP-902']);
    expect(codes['DEP-901']).toEqual({
      id: 'deposit-failed',
      category: 'deposits',
      urgency: 'routine',
      locales: ['zh', 'en'],
      title: { zh: '充值失败', en: 'Deposit failed' },
      href: '/help/go/DEP-901/',
    });
    expect(codes['DEP-902']?.title).toEqual({ zh: '充值没到' });
  });

  it('include retired ones, which keep their own address', () => {
    const retired = {
      'ABC-001': 'deposit-failed',
      'XYZ-001': 'self-check',
      'DEP-902': 'self-check',
    };
    const { codes } = describeCodes(createSource(source.catalogue.all, retired));
    expect(Object.keys(codes)).toEqual(['ABC-001', 'DEP-901', 'DEP-902', 'XYZ-001']);
    expect(codes['ABC-001']).toMatchObject({
      id: 'deposit-failed',
      retired: true,
      urgency: 'routine',
      href: '/help/go/ABC-001/',
    });
    expect(codes['XYZ-001']).not.toHaveProperty('urgency');
    // A code in use is not retired, even if it is listed as such.
    expect(codes['DEP-902']).toMatchObject({ id: 'deposit-late' });
    expect(codes['DEP-902']).not.toHaveProperty('retired');
  });

  it('throw if a retired one has no article', () => {
    expect(() => describeCodes(createSource([guide], { 'ABC-001': 'gone' }))).toThrow(
      'The retired code ABC-001 leads to "gone", which is not an article; expected the id of an article.',
    );
  });

  it('may be empty', () => {
    expect(describeCodes(createSource([guide])).codes).toEqual({});
  });
});

describe('the index', () => {
  const index = describeIndex(source, { codes: 'c', articles: new Map([['zh', 'a']]) });

  it('has every category, with pages only for languages that have articles in it', () => {
    expect(index.categories.map(({ category }) => category)).toEqual(categoryIds);
    const hrefs = Object.fromEntries(index.categories.map((one) => [one.category, one.hrefs]));
    expect(hrefs.deposits).toEqual({
      zh: '/help/zh/topics/deposits/',
      en: '/help/en/topics/deposits/',
    });
    expect(hrefs.withdrawals).toEqual({});
  });

  it('has each list with its hash, and the start and contact articles only if they exist', () => {
    expect(index.codes).toEqual({ href: '/help/api/v1/codes.json', hash: 'c' });
    expect(index.locales).toMatchObject([
      {
        locale: 'zh',
        articleCount: 3,
        articles: { href: '/help/api/v1/zh/articles.json', hash: 'a' },
      },
    ]);
    expect(index.startArticle).toBe('self-check');
    expect(index).not.toHaveProperty('contactArticle');
  });

  it('has flows only if there are any', () => {
    expect(index.locales[0]).not.toHaveProperty('flows');
    const flows = new Map([['zh', 'f']] as const);
    const named = describeIndex(source, { codes: 'c', articles: new Map([['zh', 'a']]), flows });
    expect(named.locales[0]?.flows).toEqual({ href: '/help/api/v1/zh/flows.json', hash: 'f' });
  });
});
