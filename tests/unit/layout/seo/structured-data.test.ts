import { describe, expect, it } from 'vitest';
import {
  describeGraph,
  formatGraph,
  type ArticlePageFacts,
  type PageFacts,
} from '../../../../src/layout/seo/structured-data.ts';

const article: ArticlePageFacts = {
  about: 'Parcels',
  reviewed: '2026-11-01',
  dates: { published: '2026-10-01T08:00:00Z', modified: '2026-11-02T08:00:00Z' },
  translationUrls: [],
};

const page = (facts: Partial<PageFacts> = {}): PageFacts => ({
  url: 'https://help.test/en/a/',
  lang: 'en',
  title: 'A',
  description: 'What to do',
  product: 'Posta',
  siteName: 'Posta Help Centre',
  rootUrl: 'https://help.test/',
  homeUrl: 'https://help.test/en/',
  crumbs: [{ name: 'Home', url: 'https://help.test/en/' }],
  isCollection: false,
  ...facts,
});

type Node = Readonly<Record<string, unknown>>;

const listNodes = (facts: PageFacts): readonly Node[] =>
  describeGraph(facts)['@graph'] as unknown as readonly Node[];

const findNode = (type: string, facts: PageFacts): Node | undefined =>
  listNodes(facts).find((node) => node['@type'] === type);

describe('structured data', () => {
  it('describes a home page, without a breadcrumb', () => {
    const types = listNodes(page({ crumbs: [] })).map((node) => node['@type']);
    expect(types).toEqual(['Organization', 'WebSite', 'WebPage']);
  });

  it('contains the dates of the last change and the last review of an article', () => {
    const facts = page({ article });
    expect(findNode('TechArticle', facts)).toMatchObject({
      datePublished: '2026-10-01T08:00:00Z',
      dateModified: '2026-11-02T08:00:00Z',
      about: { name: 'Parcels' },
    });
    expect(findNode('WebPage', facts)).toMatchObject({ lastReviewed: '2026-11-01' });
  });

  it('omits unknown dates', () => {
    const { about, reviewed, translationUrls } = article;
    const undated = { about, reviewed, translationUrls };
    expect(JSON.stringify(describeGraph(page({ article: undated })))).not.toMatch(/date(Pub|Mod)/);
  });

  it('links a translation to its source, and a source to its translations', () => {
    const url = 'https://help.test/zh/a/';
    expect(
      findNode('TechArticle', page({ article: { ...article, sourceUrl: url } })),
    ).toMatchObject({
      translationOfWork: { '@id': `${url}#article` },
    });
    const source = findNode(
      'TechArticle',
      page({ article: { ...article, translationUrls: [url] } }),
    );
    expect(source).toMatchObject({ workTranslation: [{ '@id': `${url}#article` }] });
    expect(source).not.toHaveProperty('translationOfWork');
  });

  it('describes an article with an answer as an FAQ page', () => {
    const facts = page({ article: { ...article, answer: 'A day.' } });
    expect(findNode('FAQPage', facts)).toMatchObject({
      mainEntity: { '@type': 'Question', name: 'A', acceptedAnswer: { text: 'A day.' } },
    });
    expect(findNode('TechArticle', facts)).toBeUndefined();
    expect(findNode('FAQPage', page({ article }))).toBeUndefined();
  });

  it('escapes the end tag of the script', () => {
    const text = formatGraph(describeGraph(page({ title: '</script><b>' })));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual(describeGraph(page({ title: '</script><b>' })));
  });
});
