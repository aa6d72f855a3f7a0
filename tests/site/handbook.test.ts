import { toLocal } from '../../src/i18n/local-text.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isTroubleshooting, type Article } from '../../src/content-model/articles/article.ts';
import { openSite } from '../../src/content-model/built-site/open-site.ts';
import { describeDecisionList } from '../../src/content-model/flows/decision-list.ts';
import { getItem } from '../../src/product/get-item.ts';
import { categories } from '../../src/site/categories.ts';
import { site as siteConfig } from '../../src/site/config.ts';
import { handbookMessages, troubleshooterMessages } from '../../src/i18n/messages.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { getPage, readBuiltSite } from '../support/built-site.ts';
import { findFirstMissing, getLetters, getPrintedText } from '../support/letters.ts';
import { readPdf, type ReadPdf } from '../support/pdf.ts';
import { getSiteDirectory, type TestSiteName } from '../support/sites.ts';

/** Maximum size of a handbook in bytes. */
const heaviest = 1_500_000;

const real = openSite(getSiteDirectory('real'));
const pages = readBuiltSite('real');

const fileOf = (site: TestSiteName, locale: Locale): string =>
  join(getSiteDirectory(site), locale, 'handbook.pdf');

const squeeze = (text: string): string => text.replace(/\s/g, '');

/** Returns the number of the first page of an article. */
function findFirstPage(book: ReadPdf, { category, locale, title }: Article): number {
  const head = squeeze(toLocal(getItem(categories, category).title, locale) + title);
  return book.pages.findIndex(({ text }) => squeeze(text).includes(head)) + 1;
}

describe.each(['zh', 'en'] as const)('the handbook in %s', (locale) => {
  const articles = real.catalogue.all.filter((article) => article.locale === locale);
  const text = handbookMessages[locale];
  let book: ReadPdf;
  beforeAll(async () => {
    book = await readPdf(readFileSync(fileOf('real', locale)));
  });

  /** Returns the text of the pages from one heading of the book to the next of the same level. */
  const readPart = (title: string): string => {
    const heads = book.pages.map((page) => squeeze(page.text).includes(squeeze(title)));
    return book.pages
      .filter((_, index) => heads[index] && index > 2)
      .map((page) => squeeze(page.text))
      .join('');
  };

  it('declares PDF/UA-1, is tagged, has its title and language, and embeds its fonts', () => {
    expect(book).toMatchObject({
      universalAccess: '1',
      isTagged: true,
      title: `${siteConfig.product} ${text.title}`,
      language: locales[locale].lang,
    });
    expect(book.fonts.length).toBeGreaterThan(1);
    expect(book.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  });

  it('has the newest review of its articles as its only date', () => {
    const newest = articles.map(({ reviewed }) => reviewed.replaceAll('-', '')).sort();
    expect(new Set(book.dates)).toEqual(new Set([`D:${newest.at(-1)}000000Z`]));
  });

  it('lists chapters, articles and sections with their pages in the outline', () => {
    expect(book.outline.filter(({ leadsOn }) => !leadsOn)).toEqual([]);
    const titlesAt = (level: number): string[] =>
      book.outline.filter((item) => item.level === level).map(({ title }) => title);
    expect(titlesAt(1)).toEqual([
      text.useTitle,
      text.contentsTitle,
      troubleshooterMessages[locale].title,
      ...real.catalogue
        .categoriesOf(locale)
        .map((category) => toLocal(getItem(categories, category).title, locale)),
      text.symptomsTitle,
      text.codesTitle,
    ]);
    const sorted = articles.map(({ title }) => title).sort();
    expect(
      titlesAt(2)
        .filter((title) => sorted.includes(title))
        .sort(),
    ).toEqual(sorted);
    expect(titlesAt(3).length).toBeGreaterThan(articles.length);
  });

  it('contains every letter of every article, in order', () => {
    const missing = articles.flatMap(({ id }) => {
      const { document } = getPage(pages, `${locale}/${id}/`);
      const parts = document
        .querySelectorAll('article h1, article .lead, article .symptoms, article .prose > *')
        .map(getPrintedText);
      // Page breaks add headers and footers between paragraphs, and footnotes are at the end of a page.
      const words = parts.map((part) => findFirstMissing(getLetters(part), book.text));
      return words.filter((word) => word !== '').map((word) => `${id}: ${word}`);
    });
    expect(missing).toEqual([]);
  });

  it('has the right page number of every article in its contents', () => {
    const contents = squeeze(book.pages[2]?.text ?? '');
    const wrong = articles.filter((article) => {
      const page = findFirstPage(book, article);
      return (
        page < 4 ||
        !new RegExp(`${RegExp.escape(squeeze(article.title))}\\.+${page}(?!\\d)`).test(contents)
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has internal links with page numbers', () => {
    const inner = book.pages.flatMap(({ innerLinks }) => innerLinks);
    expect(inner.length).toBeGreaterThan(articles.length * 3);
    expect(inner.filter((leadsOn) => !leadsOn)).toEqual([]);
    const reference = new RegExp(
      text.onPage.trim().replace(/[()]/g, '\\$&').replace('{page}', '\\s?(\\d+)\\s?'),
      'g',
    );
    const named = [
      ...book.pages
        .map((page) => page.text)
        .join(' ')
        .matchAll(reference),
    ];
    expect(named.length).toBeGreaterThan(articles.length);
    expect(
      named.map(([, page]) => Number(page)).filter((page) => page < 4 || page > book.pages.length),
    ).toEqual([]);
  });

  it('has external links only to the latest version of an article or of the handbook', () => {
    const urls = new Set(book.pages.flatMap((page) => page.urls));
    const latest = articles.map((article) =>
      real.links.url(
        real.links.permanent((isTroubleshooting(article) ? article.code : undefined) ?? article.id),
      ),
    );
    expect([...urls].sort()).toEqual([...latest, real.links.url(real.links.home(locale))].sort());
  });

  it('has every code and every symptom in its indexes, with the page', () => {
    const codes = readPart(text.codesTitle);
    const symptoms = readPart(text.symptomsTitle);
    const wrong = articles.filter(isTroubleshooting).flatMap((article) => {
      const page = findFirstPage(book, article);
      const isThere = (line: string, all: string): boolean =>
        new RegExp(`${RegExp.escape(line)}\\.*${page}(?!\\d)`).test(all);
      const lines = [
        ...article.symptoms.filter((symptom) => !isThere(squeeze(symptom), symptoms)),
        ...(isThere(squeeze(`${article.code ?? ''}${article.title}`), codes)
          ? []
          : [article.code ?? article.title]),
      ];
      return lines.map((line) => `${article.id}: ${line}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has every flow, with answers that refer to existing numbers', () => {
    const lists = real.flows.map((flow) => describeDecisionList(flow, locale));
    expect(lists.length).toBeGreaterThan(4);
    const said = squeeze(book.text);
    const items = lists.flatMap((list) => list.items);
    expect(items.filter(({ title }) => !said.includes(squeeze(title)))).toEqual([]);
    const choices = items.flatMap((item) => item.choices);
    const lost = choices.filter(
      ({ text: words, goToText }) => !said.includes(squeeze(`${words}→${goToText}`)),
    );
    expect(lost).toEqual([]);
  });

  it('is within the size limit', () => {
    expect(real.findSize(real.links.handbook(locale))).toBeLessThan(heaviest);
  });
});

describe('the handbook of another site', () => {
  it('has the articles of the language, and external links to the others', async () => {
    const site = openSite(getSiteDirectory('partial'));
    const book = await readPdf(readFileSync(fileOf('partial', 'en')));
    const english = site.catalogue.all.filter(({ locale }) => locale === 'en');
    const missing = site.catalogue.all.filter(({ id }) => !site.catalogue.find('en', id));
    expect(missing.length).toBeGreaterThan(0);
    expect(english.filter(({ title }) => !book.text.includes(squeeze(title)))).toEqual([]);
    expect(missing.filter(({ title }) => book.text.includes(squeeze(title)))).toEqual([]);
    const urls = book.pages.flatMap((page) => page.urls);
    expect(urls.filter((url) => !url.startsWith(`${site.origin}${site.base}`))).toEqual([]);
  });

  it('does not exist for a language without articles', () => {
    const site = openSite(getSiteDirectory('chinese-only'));
    expect(site.findSize(site.links.handbook('zh'))).toBeGreaterThan(10_000);
    expect(site.findSize(site.links.handbook('en'))).toBeUndefined();
  });
});
