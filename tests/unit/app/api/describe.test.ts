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
  'parcel-late',
  createProblemInput({
    title: '包裹没到',
    code: 'PA-1902',
    urgency: 'parcel-at-risk',
    timing: { contactAfter: { after: 'PT24H', unit: 'hours' } },
    related: ['self-check', 'parcel-refused'],
    aliases: ['parcel-slow'],
  }),
);
const failed = {
  zh: createArticle('zh', 'parcel-refused', createProblemInput({ title: '寄件被拒收' })),
  en: createArticle(
    'en',
    'parcel-refused',
    createProblemInput({ related: ['parcel-late', 'self-check'] }),
  ),
};
const guide = createArticle('zh', 'self-check', createGuideInput());
const question = createArticle('en', 'how-long', {
  ...createGuideInput({ related: ['parcel-refused'] }),
  kind: 'faq',
  answer: 'A day.',
});

const flow: Flow = {
  id: 'parcel-not-arrived',
  title: { zh: '包裹没到' },
  summary: { zh: '看钱扣了没有。' },
  category: 'parcels',
  articles: ['parcel-late', 'parcel-refused'],
  start: 'wait',
  aliases: [],
  retired: {},
  nodes: {
    wait: { kind: 'outcome', title: { zh: '等' }, steps: [{ zh: '等' }], timing: 'parcel-late' },
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
      id: 'parcel-late',
      code: 'PA-1902',
      kind: 'troubleshooting',
      category: 'parcels',
      categoryTitle: '寄件',
      title: '包裹没到',
      summary: 'Check, then try again.',
      symptoms: ['It says refused'],
      urgency: 'parcel-at-risk',
      timing: {
        contactAfter: { after: 'PT24H', unit: 'hours' },
        text: { contactAfter: '满24小时还没结果，就联系' },
      },
      contact: {
        when: [
          { id: 'paid-but-refused', text: '显示拒收，邮票却用掉了。这种情况不用等，马上联系。' },
        ],
        channels: [
          {
            id: 'chat',
            name: '在线聊天',
            bestFor: '简单的问题，能马上一问一答。',
            where: '在Posta官方网站上打开',
          },
        ],
        evidence: [{ id: 'weight', text: '重量' }],
      },
      flow: {
        id: 'parcel-not-arrived',
        title: '包裹没到',
        href: '/help/zh/solve/parcel-not-arrived/',
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
          id: 'parcel-refused',
          title: '寄件被拒收',
          href: '/help/zh/parcel-refused/',
          data: '/help/api/v1/zh/articles/parcel-refused.json',
        },
      ],
      aliases: ['parcel-slow'],
      locales: ['zh'],
      alternates: [],
      hrefs: {
        article: '/help/zh/parcel-late/',
        embed: '/help/zh/embed/parcel-late/',
        permanent: '/help/go/parcel-late/',
        data: '/help/api/v1/zh/articles/parcel-late.json',
        markdown: '/help/zh/parcel-late.md',
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
        href: '/help/zh/parcel-refused/',
        data: '/help/api/v1/zh/articles/parcel-refused.json',
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
    expect(Object.keys(codes)).toEqual(['PA-1901', 'PA-1902']);
    expect(codes['PA-1901']).toEqual({
      id: 'parcel-refused',
      category: 'parcels',
      urgency: 'calm',
      locales: ['zh', 'en'],
      title: { zh: '寄件被拒收', en: 'Parcel refused' },
      href: '/help/go/PA-1901/',
    });
    expect(codes['PA-1902']?.title).toEqual({ zh: '包裹没到' });
  });

  it('include retired ones, which keep their own address', () => {
    const retired = {
      'AB-1001': 'parcel-refused',
      'XY-1001': 'self-check',
      'PA-1902': 'self-check',
    };
    const { codes } = describeCodes(createSource(source.catalogue.all, retired));
    expect(Object.keys(codes)).toEqual(['AB-1001', 'PA-1901', 'PA-1902', 'XY-1001']);
    expect(codes['AB-1001']).toMatchObject({
      id: 'parcel-refused',
      retired: true,
      urgency: 'calm',
      href: '/help/go/AB-1001/',
    });
    expect(codes['XY-1001']).not.toHaveProperty('urgency');
    // A code in use is not retired, even if it is listed as such.
    expect(codes['PA-1902']).toMatchObject({ id: 'parcel-late' });
    expect(codes['PA-1902']).not.toHaveProperty('retired');
  });

  it('throw if a retired one has no article', () => {
    expect(() => describeCodes(createSource([guide], { 'AB-1001': 'gone' }))).toThrow(
      'The retired code AB-1001 leads to "gone", which is not an article; expected the id of an article.',
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
    expect(hrefs.parcels).toEqual({
      zh: '/help/zh/topics/parcels/',
      en: '/help/en/topics/parcels/',
    });
    expect(hrefs.returns).toEqual({});
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
