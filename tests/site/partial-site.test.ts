import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSiteData } from '../../src/content-model/built-site/site-data.ts';
import { localeIds, locales } from '../../src/i18n/locales.ts';
import type { PageCard } from '../../src/search/page-card.ts';
import type { SearchEntry } from '../../src/search/source.ts';
import { listFiles } from '../../src/content-model/list-files.ts';
import { getPage, readBuiltSite } from '../support/built-site.ts';

const site = readBuiltSite('partial');
const hrefs = site.pages.map(({ href }) => href);

describe('an article without a translation', () => {
  it('has a page in its own language and none in the other', () => {
    expect(hrefs).toContain('/help/zh/return-delayed/');
    expect(hrefs).not.toContain('/help/en/return-delayed/');
  });

  it('gives the other language no category of its own', () => {
    expect(hrefs).toContain('/help/zh/topics/returns/');
    expect(hrefs).not.toContain('/help/en/topics/returns/');
  });

  it('says so and links to the nearest page in the other language', () => {
    const { document } = getPage(site, 'zh/return-delayed/');
    expect(document.querySelector('.notice')?.text).toContain('本页还没有英文版。');
    expect(document.querySelector('.notice')?.text).toContain('帮助中心首页：');
    expect(document.querySelector('.notice a')?.getAttribute('href')).toBe('/help/en/');
    expect(document.querySelector('.header-tools [hreflang=en]')?.getAttribute('href')).toBe(
      '/help/en/',
    );
  });

  it('has a category that does the same', () => {
    const { document } = getPage(site, 'zh/topics/returns/');
    expect(document.querySelector('.notice a')?.getAttribute('href')).toBe('/help/en/');
  });

  it('is linked from the other language, with its language', () => {
    const { document } = getPage(site, 'en/parcel-refused/');
    const link = document.querySelector('.prose a[hreflang]');
    expect(link?.getAttribute('href')).toBe('/help/zh/return-delayed/#wait');
    expect(link?.text).toBe('late returns (in Chinese)');
  });

  it('is not listed as related in the other language', () => {
    expect(getPage(site, 'zh/parcel-refused/').document.querySelector('.related')).not.toBeNull();
    expect(getPage(site, 'en/parcel-refused/').document.querySelector('.related')).toBeNull();
  });
});

describe('a retired id', () => {
  it.each(localeIds)(
    'leads on in %s, keeps out of search engines, and needs no script',
    (locale) => {
      const { document, html } = getPage(site, `${locale}/parcel-declined/`);
      const target = `/help/${locale}/parcel-refused/`;
      expect(document.querySelector('html')?.getAttribute('data-target')).toBe(target);
      expect(html).toContain('location.replace(');
      expect(html).toContain(`content="0; url=${target}"`);
      expect(document.querySelector('main a')?.getAttribute('href')).toBe(target);
      expect(document.querySelector('html')?.getAttribute('lang')).toBe(locales[locale].lang);
      expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
        site.origin + target,
      );
    },
  );
});

describe('a retired heading', () => {
  const page = getPage(site, 'zh/parcel-refused/');

  it('keeps its id in the heading that replaced it', () => {
    const heading = page.document.getElementById('try-again')?.parentNode;
    expect(heading?.getAttribute('id')).toBe('steps');
    expect(heading?.text).toBe('步骤');
  });

  it('does so in an article in one language only', () => {
    const { document } = getPage(site, 'zh/return-delayed/');
    expect(document.getElementById('how-long')?.parentNode?.getAttribute('id')).toBe('wait');
  });

  it('is listed nowhere', () => {
    const listed = page.document
      .querySelectorAll('.on-this-page a')
      .map((link) => [link.getAttribute('href'), link.text.trim()]);
    expect(listed).toEqual([
      ['#waiting-times', '要等多久'],
      ['#check-first', '先检查'],
      ['#steps', '步骤'],
      ['#contact-support', '什么时候联系客服，怎么联系'],
    ]);
  });

  it('is not a section in the search', () => {
    const entry = JSON.parse(site.read('pagefind/entry.json')) as SearchEntry;
    const cards = listFiles(join(site.directory, 'pagefind/zh', entry.locales.zh?.cards ?? '')).map(
      (file) => JSON.parse(site.read(`pagefind/zh/${entry.locales.zh?.cards}/${file}`)) as PageCard,
    );
    const sections = cards.find(({ href }) => href === page.href)?.sections ?? [];
    expect(sections.map(({ id, title }) => [id, title])).toContainEqual(['steps', '步骤']);
    expect(sections.map(({ id }) => id)).not.toContain('try-again');
  });
});

describe('a retired code', () => {
  it('is in the site data with the article it leads to', () => {
    expect(readSiteData(site.directory).retiredCodes).toEqual({
      'PA-1900': 'parcel-refused',
      'RE-1900': 'return-delayed',
    });
  });
});

describe('the markup of authors', () => {
  const { document } = getPage(site, 'zh/parcel-refused/');

  it('keeps the size and the alternative text of a picture, to avoid layout shifts', () => {
    const picture = document.querySelector('.prose img');
    expect(picture?.getAttribute('alt')).toBe('一张收据的照片');
    expect(picture?.getAttribute('width')).toBe('64');
    expect(picture?.getAttribute('height')).toBe('48');
  });

  it('renders steps, checklist, callout and table', () => {
    for (const selector of [
      '.steps > ol > li',
      '.checklist label input',
      '.callout .callout-title',
      '.table-box table',
    ]) {
      expect(document.querySelector(selector), selector).not.toBeNull();
    }
  });

  it('never needs an inline style', () => {
    for (const { href, html } of site.pages) expect(html, href).not.toMatch(/ style="/);
  });
});

describe('a site with one language', () => {
  const chinese = readBuiltSite('chinese-only');

  it('has pages in that language only, and no switch', () => {
    expect(chinese.pages.filter(({ href }) => href.startsWith('/en/'))).toEqual([]);
    expect(getPage(chinese, 'zh/').document.querySelectorAll('[data-locale-choice]')).toEqual([]);
  });

  it('redirects from / to it', () => {
    const { document, html } = getPage(chinese, '');
    expect(document.querySelector('html')?.getAttribute('data-target')).toBe('/zh/');
    expect(html).toContain('0; url=/zh/');
  });
});
