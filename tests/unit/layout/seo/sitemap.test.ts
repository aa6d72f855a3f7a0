import { describe, expect, it } from 'vitest';
import {
  formatFlatSitemaps,
  formatRobots,
  formatSitemaps,
  type SitemapLimits,
  type SitemapPage,
} from '../../../../src/layout/seo/sitemap.ts';

const zh = { lang: 'zh-CN', url: 'https://help.test/zh/a/' };
const en = { lang: 'en', url: 'https://help.test/en/a/' };
const toUrl = (name: string): string => `https://help.test/${name}`;

const format = (page: SitemapPage): string => formatSitemaps([page], toUrl)[0]?.content ?? '';

const createPages = (count: number): SitemapPage[] =>
  Array.from({ length: count }, (_, number) => ({
    url: `https://help.test/zh/article-${number}/`,
    alternates: [],
  }));

const listUrls = (text: string): string[] =>
  [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);

describe('a sitemap', () => {
  it('links the languages of a page to each other, with x-default', () => {
    expect(format({ url: zh.url, alternates: [zh, en], defaultUrl: en.url })).toContain(
      '<url><loc>https://help.test/zh/a/</loc>' +
        '<xhtml:link rel="alternate" hreflang="zh-CN" href="https://help.test/zh/a/"/>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://help.test/en/a/"/>' +
        '<xhtml:link rel="alternate" hreflang="x-default" href="https://help.test/en/a/"/></url>',
    );
  });

  it('has no alternates for a page in one language', () => {
    const page = { url: zh.url, alternates: [zh], defaultUrl: zh.url };
    expect(format(page)).not.toContain('hreflang');
  });

  it('contains the date of the last change, if known', () => {
    const page = { url: zh.url, alternates: [] };
    expect(format({ ...page, modified: '2026-11-23T08:00:00Z' })).toContain(
      '</loc><lastmod>2026-11-23T08:00:00Z</lastmod></url>',
    );
    expect(format(page)).not.toContain('lastmod');
  });

  it('escapes special characters', () => {
    const url = `https://help.test/?a=1&b="<'>"`;
    expect(format({ url, alternates: [] })).toContain(
      '<loc>https://help.test/?a=1&amp;b=&quot;&lt;&apos;&gt;&quot;</loc>',
    );
  });

  it.each<[string, SitemapLimits]>([
    ['addresses', { pages: 2, bytes: 10_000 }],
    ['bytes', { pages: 50_000, bytes: 640 }],
  ])('is cut where it has too many %s, and an index names the parts', (_what, limits) => {
    const [index, ...parts] = formatSitemaps(createPages(5), toUrl, limits);
    expect(index?.name).toBe('sitemap.xml');
    expect(parts.map(({ name }) => name)).toEqual([1, 2, 3].map((part) => `sitemap-${part}.xml`));
    expect(listUrls(index?.content ?? '')).toEqual(parts.map(({ name }) => toUrl(name)));
    expect(parts.flatMap(({ content }) => listUrls(content))).toEqual(
      createPages(5).map(({ url }) => url),
    );
    expect(parts.every(({ content }) => content.length <= limits.bytes)).toBe(true);
  });

  it('contains at most 50,000 addresses', () => {
    expect(formatSitemaps(createPages(50_000), toUrl)).toHaveLength(1);
    expect(formatSitemaps(createPages(50_001), toUrl)).toHaveLength(3);
  });
});

describe('a flat sitemap', () => {
  const pages = [{ url: zh.url, alternates: [zh, en], modified: '2026-11-23T08:00:00Z' }];

  it('has one namespace, and a text file with the same addresses', () => {
    const [map, list] = formatFlatSitemaps(pages, 'zh');
    expect(map).toEqual({
      name: 'sitemap-zh.xml',
      content:
        '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
        '<url><loc>https://help.test/zh/a/</loc><lastmod>2026-11-23T08:00:00Z</lastmod></url>\n' +
        '</urlset>\n',
    });
    expect(list).toEqual({ name: 'urls-zh.txt', content: 'https://help.test/zh/a/\n' });
  });

  it('is split into several files without an index', () => {
    const files = formatFlatSitemaps(createPages(5), 'zh', { pages: 2, bytes: 10_000 });
    expect(files.map(({ name }) => name)).toEqual([
      ...['sitemap-zh.xml', 'sitemap-zh-2.xml', 'sitemap-zh-3.xml'],
      ...['urls-zh.txt', 'urls-zh-2.txt', 'urls-zh-3.txt'],
    ]);
    expect(files.map(({ content }) => content).join('')).not.toContain('sitemapindex');
  });
});

it('lists every sitemap in robots.txt', () => {
  expect(formatRobots([toUrl('sitemap.xml'), toUrl('sitemap-zh.xml')])).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://help.test/sitemap.xml\nSitemap: https://help.test/sitemap-zh.xml\n',
  );
});
