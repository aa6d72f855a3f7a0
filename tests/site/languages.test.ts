import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../src/search/reader/open-index.ts';
import {
  searchEntryFile,
  searchIndexDirectory,
  type SearchEntry,
} from '../../src/search/source.ts';
import { localeIds, locales } from '../../src/i18n/locales.ts';
import { readBuiltSite, type BuiltPage } from '../support/built-site.ts';
import { testSites, type TestSiteName } from '../support/sites.ts';

const names = Object.keys(testSites) as TestSiteName[];

const getAttribute = ({ document }: BuiltPage, selector: string, name: string) =>
  document.querySelector(selector)?.getAttribute(name);

const listAlternates = ({ document }: BuiltPage): [string, string][] =>
  document
    .querySelectorAll('link[rel=alternate][hreflang]')
    .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']);

const isIndexable = (page: BuiltPage): boolean =>
  getAttribute(page, 'meta[name=robots]', 'content') !== 'noindex';

describe.each(names)('languages of the site %s', (name) => {
  const site = readBuiltSite(name);
  const indexable = site.pages.filter(isIndexable);

  it('are claimed only by pages that exist, and each claim is returned', () => {
    for (const page of site.pages) {
      const alternates = listAlternates(page);
      for (const [lang, url] of alternates) {
        const target = site.findPage(new URL(url).pathname);
        expect(target, `${page.href} claims ${url}`).toBeDefined();
        if (!target) continue;
        if (lang !== 'x-default') expect(getAttribute(target, 'html', 'lang')).toBe(lang);
        expect(listAlternates(target)).toEqual(alternates);
      }
    }
  });

  it('have one canonical address a page, their own', () => {
    for (const page of indexable) {
      const canonical = page.document.querySelectorAll('link[rel=canonical]');
      expect(
        canonical.map((link) => link.getAttribute('href')),
        page.href,
      ).toEqual([site.origin + page.href]);
    }
  });

  it('are those of the page’s text: html and main agree', () => {
    for (const page of site.pages) {
      const main = getAttribute(page, 'main', 'lang');
      if (main) expect(main, page.href).toBe(getAttribute(page, 'html', 'lang'));
    }
  });

  it('stand in the sitemap as on the pages', () => {
    const xml = site.read('sitemap.xml');
    const listed = [...xml.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)];
    const pages = indexable.filter(({ href }) => href !== site.base);
    expect(listed.map(([, url]) => url).toSorted()).toEqual(
      pages.map(({ href }) => site.origin + href).toSorted(),
    );
    for (const [, url = '', alternates = ''] of listed) {
      const page = site.findPage(new URL(url).pathname);
      const claimed = [...alternates.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
      expect(claimed.map(([, lang, href]) => [lang, href])).toEqual(page && listAlternates(page));
    }
  });

  it('are searched each in its own index', async () => {
    const entry = JSON.parse(
      site.read(`${searchIndexDirectory}/${searchEntryFile}`),
    ) as SearchEntry;
    const counts = await Promise.all(
      Object.entries(entry.locales).map(async ([locale, files]) => [
        locale,
        (
          await openIndex(
            (name) => readFile(join(site.directory, searchIndexDirectory, locale, name)),
            files,
          )
        ).pageCount,
      ]),
    );
    const articles = site.pages.filter(({ document }) =>
      document.querySelector('article[data-pagefind-body]'),
    );
    const expected = localeIds.map((locale) => [
      locale,
      articles.filter((page) => getAttribute(page, 'html', 'lang') === locales[locale].lang).length,
    ]);
    expect(counts).toEqual(expected.filter(([, count]) => count !== 0));
  });

  it('bring no sitemap of Starlight’s, which claims what does not exist', () => {
    expect(site.hasFile(`${site.base}sitemap-index.xml`)).toBe(false);
    expect(site.hasFile(`${site.base}sitemap-0.xml`)).toBe(false);
  });
});
