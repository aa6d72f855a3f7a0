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
import { testSiteNames } from '../support/sites.ts';

/** Properties that the rules for built pages (check-site.test.ts) do not check. */

const getAttribute = ({ document }: BuiltPage, selector: string, name: string) =>
  document.querySelector(selector)?.getAttribute(name);

const listAlternates = ({ document }: BuiltPage): [string, string][] =>
  document
    .querySelectorAll('link[rel=alternate][hreflang]')
    .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']);

describe.each(testSiteNames)('pages of the site %s', (name) => {
  const site = readBuiltSite(name);

  it('have no unresolved link and no duplicate id', () => {
    for (const { href, html, document } of site.pages) {
      expect(html, href).not.toContain('href="article:');
      const ids = document.querySelectorAll('[id]').map((element) => element.id);
      expect(new Set(ids).size, `${href}: ${ids.join(' ')}`).toBe(ids.length);
    }
  });

  it('have the same language in html and main', () => {
    for (const page of site.pages) {
      const main = getAttribute(page, 'main', 'lang');
      if (main) expect(main, page.href).toBe(getAttribute(page, 'html', 'lang'));
    }
  });

  it('have the same alternates in the sitemap', () => {
    const xml = site.read('sitemap.xml');
    const listed = [...xml.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)];
    expect(listed.length).toBeGreaterThan(2);
    for (const [, url = '', alternates = ''] of listed) {
      const page = site.findPage(new URL(url).pathname);
      const claimed = [...alternates.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
      expect(claimed.map(([, lang, href]) => [lang, href])).toEqual(page && listAlternates(page));
    }
  });

  it('are in the search index of their language', async () => {
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
        ).articleCount,
      ]),
    );
    const articles = site.pages.filter(({ document }) => document.querySelector('.frame article'));
    const expected = localeIds.map((locale) => [
      locale,
      articles.filter((page) => getAttribute(page, 'html', 'lang') === locales[locale].lang).length,
    ]);
    expect(counts).toEqual(expected.filter(([, count]) => count !== 0));
  });

  it('do not have the sitemap of Starlight, which lists pages that do not exist', () => {
    expect(site.hasFile(`${site.base}sitemap-index.xml`)).toBe(false);
    expect(site.hasFile(`${site.base}sitemap-0.xml`)).toBe(false);
  });
});
