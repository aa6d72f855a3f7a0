import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { openSite } from '../../src/content-model/built-site/open-site.ts';
import { isTroubleshooting } from '../../src/content-model/articles/article.ts';
import { locales } from '../../src/i18n/locales.ts';
import { site as settings } from '../../src/site/config.ts';
import { getAttributes, getPage, readBuiltSite, type BuiltPage } from '../support/built-site.ts';
import { getSiteDirectory, testSites, type TestSiteName } from '../support/sites.ts';

const names = Object.keys(testSites) as TestSiteName[];

/** Maximum transfer size of an embedded page with all resources, in bytes. */
const weightLimit = 10_000;

/** What styles and script of rare components may add to the pages that have them. */
const componentsLimit = 2_000;

const isEmbed = ({ href }: BuiltPage): boolean =>
  /\/embed\/[^/]+\/$/.test(href) && !href.endsWith('/embed/solve/');

describe.each(names)('embedded articles of the site %s', (name) => {
  const site = readBuiltSite(name);
  const { catalogue, links, readPage } = openSite(getSiteDirectory(name));
  const cases = catalogue.all.map((article) => ({ ...article, article }));
  const getEmbed = (href: string) => getPage(site, href.slice(site.base.length));

  it('exist for every article and retired id, and for nothing else', () => {
    const expected = catalogue.all.flatMap(({ locale, id, aliases }) =>
      [id, ...aliases].map((key) => links.embed(locale, key)),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(
      site.pages
        .filter(isEmbed)
        .map(({ href }) => href)
        .toSorted(),
    ).toEqual(expected.toSorted());
  });

  it.each(cases)('$locale/$id is not indexed', ({ article: { locale, id } }) => {
    const page = getEmbed(links.embed(locale, id));
    expect(getAttributes(page, 'meta[name=robots]', 'content')).toEqual(['noindex']);
    expect(getAttributes(page, 'link[rel=canonical]', 'href')).toEqual([
      links.url(links.article(locale, id)),
    ]);
    expect(page.document.querySelectorAll('[rel=alternate]')).toEqual([]);
    expect(site.read('sitemap.xml')).not.toContain('/embed/');
  });

  it.each(cases)('$locale/$id contains the article without the site around it', ({ article }) => {
    const { locale, id } = article;
    const problem = isTroubleshooting(article) ? article : undefined;
    const document = parse(getEmbed(links.embed(locale, id)).html);
    expect(document.querySelector('html')?.getAttribute('lang')).toBe(locales[locale].lang);
    expect(document.querySelector('title')?.text).toBe(article.title);
    expect(document.querySelectorAll('h1').map(({ text }) => text)).toEqual([article.title]);
    expect(
      document.querySelectorAll(
        'nav:not(.contents), .site-header, .site-footer, .skip-link, .search-open, #language-missing, .help-form-box, [style]',
      ),
    ).toEqual([]);
    const page = parse(getPage(site, `${locale}/${id}/`).html);
    // Most WebViews cannot open files.
    for (const file of page.querySelectorAll('.article-actions, .for-developers')) file.remove();
    // The embed has its own question.
    const offer = document.querySelector('.solved a')?.getAttribute('href');
    expect(offer?.replace('/embed/', '/')).toBe(
      problem && page.querySelector('.solved a:not([href^="#"])')?.getAttribute('href'),
    );
    for (const part of [
      ...page.querySelectorAll('.solved'),
      ...document.querySelectorAll('.solved'),
    ])
      part.remove();
    // The forms need the scripts of the site.
    for (const part of page.querySelectorAll('[data-form]')) part.remove();
    for (const part of [
      '.lead',
      '.symptoms',
      '.waiting-times',
      '.prose',
      '.escalation',
      '.article-end',
    ])
      expect(document.querySelector(part)?.text, part).toBe(page.querySelector(part)?.text);
    expect(document.querySelector('.tag')?.text).toBe(page.querySelector('.tag')?.text);
  });

  it.each(cases)('$locale/$id has links to embedded pages or to new tabs', ({ article }) => {
    const { locale, id } = article;
    const { document } = getEmbed(links.embed(locale, id));
    for (const link of document.querySelectorAll('a')) {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#')) {
        expect(document.querySelector(href), href).not.toBeNull();
      } else if (href.startsWith('/')) {
        const [path = '', section] = href.split('#');
        expect(path.slice(site.base.length), link.outerHTML).toMatch(/^(?:zh|en)\/embed\//);
        const target = getEmbed(path);
        expect(target.document.querySelector('main[data-kind]'), href).not.toBeNull();
        if (section) expect(target.document.getElementById(section), href).not.toBeNull();
      } else {
        expect([link.getAttribute('target'), link.getAttribute('rel')], href).toEqual([
          '_blank',
          'noopener',
        ]);
      }
    }
  });

  it.each(cases)('$locale/$id contains the data for a host', ({ article }) => {
    const { locale, id } = article;
    const main = getEmbed(links.embed(locale, id)).document.querySelector('main');
    const problem = isTroubleshooting(article) ? article : undefined;
    const contact = catalogue.find(locale, settings.contactArticle);
    const support = problem ? '#contact-support' : contact && links.embed(locale, contact.id);
    expect(main?.attributes).toEqual({
      'data-kind': 'article',
      'data-locale': locale,
      'data-id': id,
      'data-href': links.article(locale, id),
      ...(problem && {
        'data-code': problem.code,
        'data-channels': problem.escalate.channels.join(' '),
        'data-evidence': problem.escalate.evidence.join(' '),
      }),
      ...(support !== undefined && { 'data-support': support }),
    });
  });

  it.each(cases)(
    '$locale/$id links to the existing translations',
    ({ article: { locale, id } }) => {
      const { document } = getEmbed(links.embed(locale, id));
      const others = catalogue.localesOf(id).filter((other) => other !== locale);
      expect(
        document
          .querySelectorAll('.translation a')
          .map((link) => [link.getAttribute('href'), link.getAttribute('lang')]),
      ).toEqual(others.map((other) => [links.embed(other, id), locales[other].lang]));
    },
  );

  it.each(cases)('$locale/$id is within the size limit', ({ article: { locale, id } }) => {
    const page = getEmbed(links.embed(locale, id));
    const files = [
      ...getAttributes(page, 'link[rel=stylesheet]', 'href'),
      ...getAttributes(page, 'script[src]', 'src'),
    ].map((href = '') => readFileSync(join(site.directory, href.slice(site.base.length))));
    // Notices and rare components have stylesheets of their own.
    const hasNotices = page.html.includes('data-notice=');
    const hasComponents = id === 'every-component';
    expect(files).toHaveLength(2 + Number(hasNotices) + Number(hasComponents));
    const weight = [Buffer.from(page.html), ...files]
      .map((bytes) => gzipSync(bytes).length)
      .reduce((sum, bytes) => sum + bytes, 0);
    expect(weight).toBeLessThanOrEqual(weightLimit + (hasComponents ? componentsLimit : 0));
  });

  it('have only the scripts in their policy', () => {
    for (const page of site.pages.filter(isEmbed)) {
      const [policy = ''] = getAttributes(
        page,
        'meta[http-equiv=Content-Security-Policy]',
        'content',
      );
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      const inline = page.document.querySelectorAll('script:not([src])');
      const hasTabs = page.html.includes('class="tabs"');
      expect(inline).toHaveLength(1 + Number(page.html.includes('data-notice=')) + Number(hasTabs));
      for (const { rawText } of inline)
        expect(policy).toContain(createHash('sha256').update(rawText).digest('base64'));
    }
  });

  it('do not change the pages of articles', () => {
    for (const { locale, id } of catalogue.all)
      expect(readPage(links.article(locale, id))).not.toContain('/embed/');
  });
});

describe.each(['real', 'partial', 'chinese-only'] as const)(
  'the start page of the site %s',
  (name) => {
    const site = readBuiltSite(name);
    const { catalogue, links } = openSite(getSiteDirectory(name));

    it.each(catalogue.locales)('in %s suggests articles and links to embedded pages', (locale) => {
      const page = getPage(site, `${links.home(locale)}embed/`.slice(site.base.length));
      const { document } = page;
      expect(document.querySelector('main')?.getAttribute('data-kind')).toBe('start');
      expect(getAttributes(page, 'meta[name=robots]', 'content')).toEqual(['noindex']);
      expect(document.querySelectorAll('[data-suggestions] li').length).toBeGreaterThan(0);
      for (const link of document.querySelectorAll('a:not([target=_blank])'))
        expect(site.hasFile(link.getAttribute('href') ?? ''), link.outerHTML).toBe(true);
      const out = document.querySelectorAll('a[target=_blank]');
      expect(out.map((link) => link.getAttribute('href'))).toEqual([links.home(locale)]);
    });

    it.each(catalogue.locales)(
      'in %s is within the size limit and has only the scripts in its policy',
      (locale) => {
        const page = getPage(site, `${links.home(locale)}embed/`.slice(site.base.length));
        const loaded = new Set<string>();
        const load = (href: string): void => {
          if (loaded.has(href)) return;
          loaded.add(href);
          for (const [, name] of read(href).matchAll(/\bfrom ?["']\.\/([^"']+)["']/g))
            load(`${href.replace(/[^/]*$/, '')}${name ?? ''}`);
        };
        const read = (href: string): string => site.read(href.slice(site.base.length));
        const hrefs = [
          ...getAttributes(page, 'link[rel=stylesheet]', 'href'),
          // Scripts in templates are not loaded.
          ...getAttributes(page, ':not(template) > script[src]', 'src'),
        ];
        for (const href of hrefs) load(href ?? '');
        const weight = [page.html, ...[...loaded].map(read)]
          .map((text) => gzipSync(text).length)
          .reduce((sum, bytes) => sum + bytes, 0);
        expect(weight).toBeLessThanOrEqual(weightLimit);
        const [policy = ''] = getAttributes(
          page,
          'meta[http-equiv=Content-Security-Policy]',
          'content',
        );
        for (const { rawText } of page.document.querySelectorAll('script:not([src])'))
          expect(policy).toContain(createHash('sha256').update(rawText).digest('base64'));
      },
    );
  },
);

describe('the article that lacks a translation', () => {
  const site = readBuiltSite('partial');

  it('is linked in its language, as an embedded page', () => {
    const { document } = getPage(site, 'en/embed/parcel-refused/');
    const link = document.querySelector('a[href*=return-delayed]');
    expect(link?.attributes).toEqual({
      href: '/help/zh/embed/return-delayed/#wait',
      hreflang: 'zh-CN',
    });
  });
});

describe('a retired id', () => {
  it('redirects without scripts, too', () => {
    const page = getPage(readBuiltSite('partial'), 'zh/embed/parcel-declined/');
    expect(getAttributes(page, 'link[rel=canonical]', 'href')).toEqual([
      'https://posta.test/help/zh/parcel-refused/',
    ]);
    expect(getAttributes(page, 'meta[name=robots]', 'content')).toEqual(['noindex']);
    expect(page.html).toContain(
      '<noscript><meta http-equiv="refresh" content="0; url=/help/zh/embed/parcel-refused/"></noscript>',
    );
  });
});
