import { toLocal } from '../../src/i18n/local-text.ts';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiArticle, ApiIndex } from '../../src/app/api/contract.ts';
import { describeUrgency } from '../../src/content-model/articles/describe-problem.ts';
import { isTroubleshooting, type Article } from '../../src/content-model/articles/article.ts';
import { openSite } from '../../src/content-model/built-site/open-site.ts';
import { pdfLink } from '../../src/export/pdf/write-pdfs.ts';
import { locales } from '../../src/i18n/locales.ts';
import { articleActionMessages, pdfMessages } from '../../src/i18n/messages.ts';
import { getItem } from '../../src/product/get-item.ts';
import { evidence } from '../../src/site/support.ts';
import { getPage, readBuiltSite } from '../support/built-site.ts';
import { findFirstMissing, getLetters, getPrintedText } from '../support/letters.ts';
import { readPdf, type ReadPdf } from '../support/pdf.ts';
import { getSiteDirectory, testSiteNames, testSites, type TestSiteName } from '../support/sites.ts';

/** Maximum size of an article in bytes. */
const heaviest = 150_000;

const real = openSite(getSiteDirectory('real'));
const pages = readBuiltSite('real');
const pdfs = new Map<Article, ReadPdf>();

const fileOf = (site: TestSiteName, { locale, id }: Article): string =>
  join(getSiteDirectory(site), locale, `${id}.pdf`);

/** Returns an article's PDF; all are read before the first test. */
function getPdf(article: Article): ReadPdf {
  const pdf = pdfs.get(article);
  if (pdf) return pdf;
  throw new Error(`${article.locale}/${article.id}.pdf was not read.`);
}

const getArticle = (article: Article): HTMLElement => {
  const page = getPage(pages, `${article.locale}/${article.id}/`);
  const element = page.document.querySelector('article');
  if (element) return element;
  throw new Error(`${page.href} has no article.`);
};

/** Returns the articles that fail a condition, to report all of them at once. */
const listWhere = (isWrong: (pdf: ReadPdf, article: Article) => boolean): string[] =>
  [...pdfs]
    .filter(([article, pdf]) => isWrong(pdf, article))
    .map(([{ locale, id }]) => `${locale}/${id}`);

beforeAll(async () => {
  for (const article of real.catalogue.all) {
    pdfs.set(article, await readPdf(readFileSync(fileOf('real', article))));
  }
});

describe('the PDFs of all real articles', () => {
  it('exist', () => {
    expect(pdfs.size).toBe(real.catalogue.all.length);
    expect(pdfs.size).toBeGreaterThan(40);
  });

  it('declare PDF/UA-1 and are tagged', () => {
    expect(listWhere((pdf) => pdf.universalAccess !== '1' || !pdf.isTagged)).toEqual([]);
  });

  it('have the article’s title and language', () => {
    expect(
      listWhere(
        ({ title, language }, article) =>
          title !== article.title || language !== locales[article.locale].lang,
      ),
    ).toEqual([]);
  });

  it('have the day of the review as their only date', () => {
    const toPdfDate = (iso: string): string => `D:${iso.replaceAll('-', '')}000000Z`;
    expect(
      listWhere(({ dates }, { reviewed }) => dates.some((date) => date !== toPdfDate(reviewed))),
    ).toEqual([]);
  });

  it('embed every font', () => {
    expect(listWhere(({ fonts }) => fonts.some(({ isEmbedded }) => !isEmbedded))).toEqual([]);
    expect(listWhere(({ fonts }) => fonts.length === 0)).toEqual([]);
  });

  it('number their pages', () => {
    expect(
      listWhere(
        ({ pageLabels, pages: all }) =>
          pageLabels?.join() !== all.map((_, index) => String(index + 1)).join(),
      ),
    ).toEqual([]);
  });

  it('have their headings with pages in the outline', () => {
    expect(listWhere(({ outline }) => outline.some(({ leadsOn }) => !leadsOn))).toEqual([]);
    const listHeadings = (article: Article): string[] =>
      getArticle(article)
        .querySelectorAll('h1, .prose h2, .prose h3')
        .map(({ text }) => text.trim());
    expect(
      listWhere(({ outline }, article) => {
        const titles = outline.map(({ title }) => title);
        return listHeadings(article).some((heading) => !titles.includes(heading));
      }),
    ).toEqual([]);
  });

  it('link to permanent addresses only', () => {
    const permanent = real.links.url(real.links.permanent('x')).replace('x/', '');
    const isOutside = (url: string): boolean => !url.startsWith(permanent);
    expect(listWhere((pdf) => pdf.pages.flatMap(({ urls }) => urls).some(isOutside))).toEqual([]);
    expect(listWhere((pdf) => pdf.pages.flatMap(({ urls }) => urls).length === 0)).toEqual([]);
  });

  it('have no broken internal link', () => {
    expect(
      listWhere((pdf) => pdf.pages.flatMap(({ innerLinks }) => innerLinks).includes(false)),
    ).toEqual([]);
  });

  it('contain every letter of their page, in order', () => {
    const missing = [...pdfs].flatMap(([article, { text }]) => {
      const parts = getArticle(article).querySelectorAll('h1, .lead, .symptoms, .prose');
      const words = findFirstMissing(getLetters(parts.map(getPrintedText).join(' ')), text);
      return words === '' ? [] : [`${article.locale}/${article.id}: ${words}`];
    });
    expect(missing).toEqual([]);
  });

  it('show the address and its QR code', () => {
    expect(
      listWhere((pdf, article) => {
        const key = (isTroubleshooting(article) ? article.code : undefined) ?? article.id;
        const url = real.links.url(real.links.permanent(key));
        const alternatives = pdf.pages.flatMap((page) => page.alternatives);
        return !pdf.text.includes(url) || !alternatives.some((text) => text.includes(url));
      }),
    ).toEqual([]);
  });

  it('show the code, the urgency and space for all evidence', () => {
    expect(
      listWhere(({ text }, article) => {
        if (!isTroubleshooting(article)) return false;
        const { locale, code = '', escalate } = article;
        const said = [
          code,
          describeUrgency(article)?.text ?? '',
          ...escalate.evidence.map((id) => toLocal(getItem(evidence, id).name, locale)),
        ];
        return said.some((words) => !text.includes(words.replace(/\s/g, '')));
      }),
    ).toEqual([]);
  });

  it('are within the size limit', () => {
    expect(
      real.catalogue.all.filter((article) => statSync(fileOf('real', article)).size > heaviest),
    ).toEqual([]);
  });
});

describe('pages and the content API', () => {
  it.each(testSiteNames.filter((name) => testSites[name].pdf))(
    'name every PDF of the site, and no other: %s',
    (name) => {
      const { catalogue, links, base, directory } = openSite(getSiteDirectory(name));
      const built = readBuiltSite(name);
      const wrong = catalogue.all.filter((article) => {
        const { locale, id } = article;
        const href = links.pdf(locale, id);
        const page = getPage(built, `${locale}/${id}/`);
        const found = page.document.querySelectorAll('a[href$=".pdf"]');
        const api = JSON.parse(
          readFileSync(join(directory, links.api.article(locale, id).slice(base.length)), 'utf8'),
        ) as ApiArticle;
        return (
          found.map((link) => link.getAttribute('href')).join() !== href ||
          !found[0]?.text.includes(articleActionMessages[locale].save) ||
          api.hrefs.pdf !== href
        );
      });
      expect(wrong.map(({ locale, id }) => `${locale}/${id}`)).toEqual([]);
    },
  );

  it('link to the handbook, in the API with its size', () => {
    const index = JSON.parse(pages.read('api/v1/index.json')) as ApiIndex;
    for (const { locale, handbook } of index.locales) {
      const href = real.links.handbook(locale);
      expect(handbook).toEqual({ href, bytes: real.findSize(href) });
      const links = getPage(pages, `${locale}/`).document.querySelectorAll(`a[href="${href}"]`);
      expect(links.map(({ text }) => text.trim())).toEqual([pdfMessages[locale].downloadHandbook]);
    }
  });
});

describe('a PDF', () => {
  const read = (locale: 'zh' | 'en', id: string): ReadPdf => {
    const article = real.catalogue.find(locale, id);
    if (article) return getPdf(article);
    throw new Error(`There is no article ${locale}/${id}.`);
  };

  it('has one title, tables with headers, lists and links for screen readers', () => {
    const roles = read('en', 'return-delayed').pages.flatMap((page) => page.roles);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles).toEqual(
      expect.arrayContaining(['H2', 'H3', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Link', 'Figure']),
    );
  });

  it('marks text in the other language', () => {
    expect(read('en', 'change-profile').otherLanguages).toContain('zh-CN');
    expect(read('en', 'self-check').otherLanguages).toEqual([]);
  });

  it('numbers its pages in its language', () => {
    const last = (pdf: ReadPdf): string => pdf.pages.at(-1)?.text ?? '';
    expect(last(read('en', 'self-check'))).toMatch(/Page (\d) of \1/);
    expect(last(read('zh', 'self-check'))).toMatch(/第\s?(\d)\s?页，共\s?\1\s?页/);
  });
});

describe('another site', () => {
  const partial = openSite(getSiteDirectory('partial'));

  it.each(['partial', 'chinese-only'] as const)(
    'has PDFs of what it has articles of: %s',
    (name) => {
      const { catalogue } = openSite(getSiteDirectory(name));
      expect(catalogue.all.filter((article) => !existsSync(fileOf(name, article)))).toEqual([]);
      const missing = catalogue.all.filter(({ id }) => !catalogue.find('en', id));
      expect(missing.length).toBeGreaterThan(0);
      expect(
        missing.filter(({ id }) => existsSync(join(getSiteDirectory(name), 'en', `${id}.pdf`))),
      ).toEqual([]);
    },
  );

  it('has its base path in links, and its pictures', async () => {
    const article = partial.catalogue.find('zh', 'parcel-refused');
    if (!article) throw new Error('The site "partial" has no article zh/parcel-refused.');
    const pdf = await readPdf(readFileSync(fileOf('partial', article)));
    const urls = pdf.pages.flatMap((page) => page.urls);
    const start = `${testSites.partial.origin}/help/go/`;
    expect(urls.filter((url) => !url.startsWith(start))).toEqual([]);
    expect(pdf.pages.flatMap(({ alternatives }) => alternatives)).toContain('一张收据的照片');
  });
});

describe('the link to a PDF', () => {
  it('is what is taken out of the page where the PDF cannot be made', () => {
    for (const { locale, id } of real.catalogue.all) {
      const html = real.readPage(real.links.article(locale, id));
      expect(pdfLink.exec(html)?.[0]).toContain(`href="${real.links.pdf(locale, id)}"`);
    }
    for (const locale of real.catalogue.locales) {
      const html = real.readPage(real.links.home(locale));
      expect(pdfLink.exec(html)?.[0]).toContain(`href="${real.links.handbook(locale)}"`);
    }
  });
});
