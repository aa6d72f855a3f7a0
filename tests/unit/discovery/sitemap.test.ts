import { expect, it } from 'vitest';
import { formatRobots } from '../../../src/discovery/robots.ts';
import { formatSitemap } from '../../../src/discovery/sitemap.ts';

const zh = { lang: 'zh-CN', url: 'https://help.test/zh/a/' };
const en = { lang: 'en', url: 'https://help.test/en/a/' };

it('links the languages of a page to each other', () => {
  const xml = formatSitemap([{ url: zh.url, alternates: [zh, en] }]);
  expect(xml).toContain(
    '<url><loc>https://help.test/zh/a/</loc>' +
      '<xhtml:link rel="alternate" hreflang="zh-CN" href="https://help.test/zh/a/"/>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://help.test/en/a/"/></url>',
  );
});

it('claims no other language for a page that has one', () => {
  expect(formatSitemap([{ url: zh.url, alternates: [zh] }])).not.toContain('hreflang');
});

it('escapes what XML would misread', () => {
  const url = `https://help.test/?a=1&b="<'>"`;
  expect(formatSitemap([{ url, alternates: [] }])).toContain(
    '<loc>https://help.test/?a=1&amp;b=&quot;&lt;&apos;&gt;&quot;</loc>',
  );
});

it('names the sitemap in robots.txt', () => {
  expect(formatRobots('https://help.test/sitemap.xml')).toContain(
    'Sitemap: https://help.test/sitemap.xml\n',
  );
});
