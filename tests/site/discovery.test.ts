import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { openSite } from '../../src/content-model/built-site/open-site.ts';
import { toEntryKey } from '../../src/content-model/dates/dates.ts';
import { getPage, readBuiltSite, type BuiltPage } from '../support/built-site.ts';
import { project } from '../support/project.ts';
import { getSiteDirectory, testSites, type TestSiteName } from '../support/sites.ts';

const names = Object.keys(testSites) as TestSiteName[];
const real = openSite(getSiteDirectory('real'));

type Node = Readonly<Record<string, unknown>>;

/** Returns the nodes of a page's structured data; empty without such data. */
function listNodes({ document }: BuiltPage): readonly Node[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return scripts.flatMap(
    (script) => (JSON.parse(script.text) as { '@graph': readonly Node[] })['@graph'],
  );
}

/** Returns all objects in a value, including itself. */
const listTables = (value: unknown): Node[] =>
  typeof value !== 'object' || value === null
    ? []
    : Array.isArray(value)
      ? value.flatMap(listTables)
      : [value as Node, ...Object.values(value).flatMap(listTables)];

const isIndexable = ({ document }: BuiltPage): boolean =>
  document.querySelector('meta[name=robots]')?.getAttribute('content') !== 'noindex';

const getMeta = ({ document }: BuiltPage, name: string): string | undefined =>
  document
    .querySelector(`meta[name="${name}"], meta[property="${name}"], meta[http-equiv="${name}"]`)
    ?.getAttribute('content');

/** Returns a node with placeholder texts and without duplicate items, because types do not depend on them. */
function toShape(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return key === '@type' ? value : 'text';
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return listShapes(value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toShape(one, name)]));
}

const listShapes = (values: readonly unknown[]): unknown[] =>
  [...new Set(values.map((value) => JSON.stringify(toShape(value))))].map(
    (text) => JSON.parse(text) as unknown,
  );

/** Returns the type errors of nodes by the types of schema.org. */
function findVocabularyErrors(nodes: readonly unknown[]): string[] {
  const file = join(project, '.cache/structured-data.ts');
  const lines = listShapes(nodes).map((node, index) => {
    const graph = { '@context': 'https://schema.org', '@graph': [node] };
    return `export const graph${index}: Graph = ${JSON.stringify(graph)};`;
  });
  writeFileSync(file, ["import type { Graph } from 'schema-dts';", ...lines].join('\n'));
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 300));
}

describe('schema.org’s vocabulary', { timeout: 120_000 }, () => {
  it('has every type and property of every page, on that type', () => {
    const nodes = names.flatMap((name) => readBuiltSite(name).pages.flatMap(listNodes));
    expect(nodes.length).toBeGreaterThan(200);
    expect(findVocabularyErrors(nodes)).toEqual([]);
  });

  it('is checked: a property of another type and an unknown property are found', () => {
    const page = { '@type': 'WebPage', '@id': 'https://help.test/#webpage' };
    const wrong = [page, { ...page, acceptedAnswer: 'x' }, { ...page, lastSeen: 'x' }];
    expect(findVocabularyErrors(wrong)).toHaveLength(2);
  });
});

describe.each(names)('the structured data of the site %s', (name) => {
  const site = readBuiltSite(name);
  const help = site.pages.filter((page) => isIndexable(page) && page.href !== site.base);

  it('is in every indexed page, and in no other', () => {
    expect(help.filter((page) => listNodes(page).length === 0).map(({ href }) => href)).toEqual([]);
    const others = site.pages.filter((page) => !isIndexable(page));
    expect(others.filter((page) => listNodes(page).length > 0).map(({ href }) => href)).toEqual([]);
  });

  it('references existing nodes, of this page or of another', () => {
    const known = new Set(help.flatMap((page) => listNodes(page).map((node) => node['@id'])));
    const named = help.flatMap((page) => listTables(listNodes(page)).map((node) => node['@id']));
    expect(named.filter((id) => id !== undefined && !known.has(id))).toEqual([]);
  });

  it('contains only what the page shows', () => {
    const wrong = help.flatMap((page) => {
      const said =
        `${page.document.querySelector('body')?.text ?? ''} ${getMeta(page, 'description') ?? ''}`.replace(
          /\s+/g,
          ' ',
        );
      const texts = listTables(listNodes(page)).flatMap((node) =>
        ['name', 'headline', 'description', 'text'].flatMap((key) => {
          const text = node[key];
          return typeof text === 'string' && !said.includes(text) ? [`${page.href} ${text}`] : [];
        }),
      );
      return texts;
    });
    expect(wrong).toEqual([]);
  });

  it('has the page’s breadcrumb', () => {
    const wrong = help.filter((page) => {
      const shown = page.document.querySelectorAll('.breadcrumb a').map(({ text }) => text.trim());
      const list = listNodes(page).find((node) => node['@type'] === 'BreadcrumbList');
      const items = (list?.itemListElement ?? []) as readonly { name: string }[];
      return (
        items
          .slice(0, -1)
          .map((item) => item.name)
          .join(' > ') !== shown.join(' > ')
      );
    });
    expect(wrong.map(({ href }) => href)).toEqual([]);
  });
});

describe('dates', () => {
  const pages = readBuiltSite('real');
  const file = JSON.parse(readFileSync(join(project, 'content/dates.json'), 'utf8')) as {
    entries: Record<string, { published: string; modified: string }>;
  };

  it('come from the dates file, on the page, in the sitemap, the API and the feeds', () => {
    const sitemap = pages.read('sitemap.xml');
    const wrong = real.catalogue.all.filter((article) => {
      const { locale, id } = article;
      const dates = file.entries[toEntryKey(article)];
      const page = getPage(pages, `${locale}/${id}/`);
      const api = JSON.parse(pages.read(`api/v1/${locale}/articles/${id}.json`)) as Node;
      const shown = page.document
        .querySelectorAll('.article-end time')
        .map((time) => time.getAttribute('datetime'));
      return !(
        dates &&
        getMeta(page, 'article:modified_time') === dates.modified &&
        getMeta(page, 'article:published_time') === dates.published &&
        sitemap.includes(`${page.href}</loc><lastmod>${dates.modified}</lastmod>`) &&
        api.modified === dates.modified &&
        pages.read(`${locale}/feed.xml`).includes(`<updated>${dates.modified}</updated>`) &&
        shown.includes(dates.modified)
      );
    });
    expect(wrong.map(toEntryKey)).toEqual([]);
  });

  it('of a list page are the newest of its articles', () => {
    const { links, catalogue } = real;
    for (const locale of catalogue.locales) {
      const newest = catalogue.all
        .filter((article) => article.locale === locale)
        .map((article) => file.entries[toEntryKey(article)]?.modified ?? '')
        .sort()
        .at(-1);
      expect(pages.read('sitemap.xml')).toContain(
        `<loc>${links.url(links.home(locale))}</loc><lastmod>${newest}</lastmod>`,
      );
    }
  });
});

describe.each(names)('feeds of the site %s', (name) => {
  const { catalogue, links } = openSite(getSiteDirectory(name));
  const site = readBuiltSite(name);

  it('exist where pages link to them, with the articles of the page', () => {
    const named = site.pages.flatMap(({ document }) =>
      document
        .querySelectorAll('link[type="application/atom+xml"]')
        .map((link) => link.getAttribute('href') ?? ''),
    );
    expect(new Set(named).size).toBeGreaterThan(catalogue.locales.length);
    expect(named.filter((href) => !site.hasFile(href))).toEqual([]);
    for (const locale of catalogue.locales) {
      const feed = site.read(links.feed(locale).slice(site.base.length));
      const own = catalogue.all.filter((article) => article.locale === locale);
      expect(feed.match(/<entry>/g)).toHaveLength(Math.min(50, own.length));
    }
  });
});

describe.each(names)('what Baidu and Bing read of the site %s', (name) => {
  const site = readBuiltSite(name);

  it('is a flat list of the Chinese pages, as XML and as text', () => {
    const flat = site.read('sitemap-zh.xml');
    expect(flat).not.toMatch(/xhtml|sitemapindex/);
    const urls = [...flat.matchAll(/<loc>([^<]+)</g)].map(([, url]) => url);
    expect(`${urls.join('\n')}\n`).toBe(site.read('urls-zh.txt'));
    const chinese = site.pages.filter(
      (page) => isIndexable(page) && page.href.startsWith(`${site.base}zh/`),
    );
    expect(new Set(urls)).toEqual(new Set(chinese.map(({ href }) => site.origin + href)));
  });

  it('is the language of a page', () => {
    const wrong = site.pages.filter((page) => {
      const lang = page.document.querySelector('html')?.getAttribute('lang');
      const said = getMeta(page, 'content-language');
      return said !== undefined && said !== lang;
    });
    expect(wrong.map(({ href }) => href)).toEqual([]);
  });

  it('is listed in robots.txt', () => {
    const files = [...site.read('robots.txt').matchAll(/^Sitemap: (.+)$/gm)].map(
      ([, url = '']) => new URL(url).pathname,
    );
    expect(files).toHaveLength(3);
    expect(files.filter((href) => !site.hasFile(href))).toEqual([]);
  });
});

describe('x-default', () => {
  it.each([
    ['real', 'zh/', 'https://help.test/'],
    ['real', 'zh/parcel-refused/', 'https://help.test/en/parcel-refused/'],
    ['real', 'en/topics/parcels/', 'https://help.test/en/topics/parcels/'],
    ['chinese-only', 'zh/', undefined],
  ] as const)('of %s %s is %s', (name, path, url) => {
    const { document } = getPage(readBuiltSite(name), path);
    const link = document.querySelector('link[hreflang=x-default]');
    expect(link?.getAttribute('href')).toBe(url);
  });
});
