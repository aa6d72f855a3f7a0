import { describe, expect, it } from 'vitest';
import { describeArticle } from '../../../../../src/app/api/describe-article.ts';
import { createCatalogue } from '../../../../../src/content-model/articles/catalogue.ts';
import type { ArticleInput } from '../../../../../src/content-model/articles/schema.ts';
import { hashContent } from '../../../../../src/app/api/export/hash-content.ts';
import { fromHtml } from 'hast-util-from-html';
import { listSections } from '../../../../../src/app/api/export/list-sections.ts';
import { createAddressResolver } from '../../../../../src/urls/resolve-address.ts';
import { createLinks } from '../../../../../src/urls/hrefs.ts';
import {
  createArticle,
  createGuideInput,
  createProblemInput,
} from '../../../../support/articles.ts';

interface Situation {
  readonly base?: string;
  readonly origin?: string;
  readonly body?: string;
  readonly input?: Partial<ArticleInput>;
  /** Title of the other article, which this one relates to. */
  readonly otherTitle?: string;
  /** The article also exists in English. */
  readonly isTranslated?: boolean;
}

/** The hash of an article of a site. */
function hashArticle(situation: Situation = {}): string {
  const { base = '/', origin = 'https://help.test', body = 'Wait.', input = {} } = situation;
  const links = createLinks({ base, origin });
  const article = createArticle('zh', 'parcel-refused', {
    ...createProblemInput(),
    ...input,
  } as ArticleInput);
  const articles = [
    article,
    createArticle('zh', 'self-check', createGuideInput({ title: situation.otherTitle ?? 'Check' })),
    ...(situation.isTranslated ? [{ ...article, locale: 'en' as const }] : []),
  ];
  const source = {
    catalogue: createCatalogue(articles),
    links,
    origin,
    dates: {},
    flows: [],
    retiredCodes: {},
    findSize: () => undefined,
  };
  const href = links.article('zh', 'parcel-refused');
  const html =
    `<p>${body} <a href="${links.article('zh', 'self-check')}">a</a>` +
    `<img src="${links.file('_astro/a.png')}" alt=""></p>`;
  const resolve = createAddressResolver({ links, origin, articles });
  const sections = listSections(fromHtml(html, { fragment: true }), (address) =>
    resolve(address, href),
  );
  return hashContent(describeArticle(source, article, sections), {
    origin,
    base: links.languageChoice(),
  });
}

const usual = hashArticle();

describe('the hash of an article', () => {
  it('has sixteen hexadecimal digits', () => {
    expect(usual).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each<[string, Situation]>([
    ['nothing changes', {}],
    ['the site moves to another host', { origin: 'https://posta.test' }],
    ['the site moves below another path', { base: '/help' }],
    ['both happen', { origin: 'https://posta.test:8443', base: '/a/b' }],
    ['what is searched and never shown changes', { input: { phrases: ['where is my money'] } }],
  ])('is the same if %s', (_what, situation) => {
    expect(hashArticle(situation)).toBe(usual);
  });

  it.each<[string, Situation]>([
    ['a word of the text', { body: 'Wait!' }],
    ['the title', { input: { title: 'Parcel lost' } }],
    ['the day of the review', { input: { reviewed: '2026-11-02' } }],
    ['a retired id', { input: { aliases: ['parcel-lost'] } }],
    [
      'the evidence',
      { input: { escalate: { when: ['not-you'], channels: ['chat'], evidence: ['time'] } } },
    ],
    ['the title of a related article', { otherTitle: 'Check this' }],
    ['a translation that has come', { isTranslated: true }],
  ])('changes with %s', (_what, situation) => {
    expect(hashArticle(situation)).not.toBe(usual);
  });

  it('does not depend on the order of fields, nor on fields that describe the file', () => {
    const place = { origin: 'https://help.test', base: '/' };
    const hash = hashContent({ a: 1, b: { c: 2, d: [3] } }, place);
    expect(hashContent({ b: { d: [3], c: 2 }, a: 1, hash: 'x', schema: 'y' }, place)).toBe(hash);
    expect(hashContent({ a: 1, b: { c: 2, d: [3], hash: 'x' } }, place)).not.toBe(hash);
  });
});
