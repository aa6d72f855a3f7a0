import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageLimit } from '../../src/app/permanent-links/fit-titles.ts';
import { localeIds, locales } from '../../src/i18n/locales.ts';
import { getPage, readBuiltSite, type BuiltPage, type BuiltSite } from '../support/built-site.ts';
import { testSites, type TestSiteName } from '../support/sites.ts';

const names = Object.keys(testSites) as TestSiteName[];

const listPermanentPages = (site: BuiltSite): BuiltPage[] =>
  site.pages.filter(({ href }) => /^go\/.+/.test(href.slice(site.base.length)));

const listLinks = ({ document }: BuiltPage) =>
  document.querySelectorAll('a').map((link) => ({
    href: link.getAttribute('href') ?? '',
    lang: link.getAttribute('lang'),
    hreflang: link.getAttribute('hreflang'),
    text: link.text,
  }));

const getMeta = ({ document }: BuiltPage, selector: string): string | undefined =>
  document.querySelector(`meta[${selector}]`)?.getAttribute('content');

describe.each(names)('every page below /go/ of the site %s', (name) => {
  const site = readBuiltSite(name);
  const pages = listPermanentPages(site);

  it('exists for every article of the site, in any language', () => {
    const articles = site.pages.filter(({ document }) => document.querySelector('article.article'));
    const ids = new Set(articles.map(({ href }) => href.split('/').at(-2)));
    for (const id of ids) expect(pages.map(({ href }) => href)).toContain(`${site.base}go/${id}/`);
    for (const { document } of articles) {
      const code = document.querySelector('.quote-code')?.text.match(/[A-Z]{3}-\d{3}/)?.[0];
      for (const key of code ? [code, code.toLowerCase()] : [])
        expect(pages.map(({ href }) => href)).toContain(`${site.base}go/${key}/`);
    }
    expect(ids.size).toBeGreaterThan(0);
  });

  it('is small, is not indexed and follows the colour scheme', () => {
    for (const page of pages) {
      expect(Buffer.byteLength(page.html), page.href).toBeLessThanOrEqual(pageLimit);
      expect(getMeta(page, 'name=robots'), page.href).toBe('noindex');
      expect(getMeta(page, 'name=color-scheme'), page.href).toBe('light dark');
    }
  });

  it('allows its own script only', () => {
    for (const page of pages) {
      const scripts = page.document.querySelectorAll('script');
      expect(scripts, page.href).toHaveLength(1);
      const hash = createHash('sha256')
        .update(scripts[0]?.textContent ?? '')
        .digest('base64');
      expect(getMeta(page, 'http-equiv=Content-Security-Policy'), page.href).toBe(
        `default-src 'none';script-src 'sha256-${hash}';img-src 'self';base-uri 'none';form-action 'none'`,
      );
    }
  });

  it('links to the page in each existing language, and is in the language of the first', () => {
    for (const page of pages) {
      const links = listLinks(page);
      const [first] = links;
      const path = first?.href.slice(`${site.base}zh/`.length) ?? '';
      const existing = localeIds.filter((locale) => site.findPage(site.base + locale + '/' + path));
      // A flow has a name beside the heading of its first step.
      const name = /^solve\/[^/]+\/$/.test(path) ? '.step-flow' : 'h1';
      expect(links, page.href).toEqual(
        existing.map((locale) => ({
          href: `${site.base}${locale}/${path}`,
          lang: locales[locale].lang,
          hreflang: locales[locale].lang,
          text: getPage(site, `${locale}/${path}`).document.querySelector(name)?.text,
        })),
      );
      expect(page.document.querySelector('html')?.getAttribute('lang')).toBe(first?.lang);
      expect(page.document.querySelector('title')?.text).toBe(first?.text);
    }
  });
});

describe('a site that lacks translations', () => {
  const site = readBuiltSite('partial');

  it('has its ids, retired ids and codes below the base path', () => {
    expect(
      listPermanentPages(site)
        .map(({ href }) => href)
        .toSorted(),
    ).toEqual([
      '/help/go/PA-1900/',
      '/help/go/PA-1901/',
      '/help/go/RE-1900/',
      '/help/go/every-component/',
      '/help/go/keep-safe/',
      '/help/go/pa-1900/',
      '/help/go/pa-1901/',
      '/help/go/parcel-declined/',
      '/help/go/parcel-refused/',
      '/help/go/re-1900/',
      '/help/go/return-delayed/',
      '/help/go/solve/',
      '/help/go/solve/parcel/',
      '/help/go/solve/parcel/check/',
      '/help/go/solve/parcel/support/',
      '/help/go/solve/parcel/taken/',
      '/help/go/solve/parcel/wait/',
      '/help/go/solve/parcel/which-depot/',
      '/help/go/solve/send-it/',
      '/help/go/solve/send-it/how-much/',
    ]);
  });

  it('offers only existing pages on the 404 page', () => {
    const { document } = getPage(site, 'go/');
    const topics = (locale: string) =>
      document.querySelectorAll(`section#${locale} .topics a`).map((a) => a.getAttribute('href'));
    expect(topics('zh')).toEqual([
      '/help/zh/topics/parcels/',
      '/help/zh/topics/returns/',
      '/help/zh/topics/safety/',
    ]);
    expect(topics('en')).toEqual(['/help/en/topics/parcels/']);
    const ways = document.querySelectorAll('.not-found-ways a');
    expect(ways.map((link) => link.getAttribute('href'))).toEqual(['/help/zh/', '/help/en/']);
  });
});

describe.each(['404.html', 'go/'])('%s', (path) => {
  it.each(localeIds)('asks for the kind of problem in %s, without scripts', (locale) => {
    const section = getPage(readBuiltSite('real'), path).document.querySelector(
      `section#${locale}`,
    );
    expect(section?.getAttribute('lang')).toBe(locales[locale].lang);
    expect(section?.querySelectorAll('.topics a')).toHaveLength(7);
    expect(section?.querySelector('form[role=search]')).not.toBeNull();
    expect(
      section?.querySelectorAll('.not-found-ways a').map((link) => link.getAttribute('href')),
    ).toEqual([`/${locale}/contact-support/`, `/${locale}/`]);
    expect(
      section
        ?.querySelectorAll('h1')
        .filter(({ parentNode }) => !parentNode?.hasAttribute('hidden')),
    ).toHaveLength(1);
  });

  it('is not indexed', () => {
    expect(getMeta(getPage(readBuiltSite('real'), path), 'name=robots')).toBe('noindex');
  });
});
