import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSite } from '../../../../src/content-model/built-site/open-site.ts';
import { linkPdfs, toDownloadName } from '../../../../src/export/pdf/link-pdfs.ts';
import { formatSize } from '../../../../src/i18n/format-size.ts';
import { createArticle, createGuideInput } from '../../../support/articles.ts';
import { createTinySite } from '../../../support/tiny-site.ts';

const place = '<p class="quiet" data-pdf hidden></p>';

const link = (href: string, name: string, text: string): string =>
  `<p class="quiet" data-pdf><a href="${href}" type="application/pdf" download="${name}">${text}</a></p>`;

/** Returns a site of an article in each language with places for links, and its home pages. */
function prepare(base = '/') {
  const articles = (['zh', 'en'] as const).map((locale) => ({
    article: createArticle(locale, 'fees', createGuideInput()),
    body: '<p>Text</p>',
  }));
  const directory = createTinySite(articles, base);
  const pages = ['zh/index.html', 'en/index.html', 'zh/fees/index.html', 'en/fees/index.html'];
  for (const page of pages) writeFileSync(join(directory, page), `<p>a</p>${place}<p>b</p>`);
  const read = (page: string): string => readFileSync(join(directory, page), 'utf8');
  const write = (path: string, bytes: number) =>
    writeFileSync(join(directory, path), Buffer.alloc(bytes));
  const run = () => linkPdfs(openSite(directory));
  return { directory, read, write, run };
}

describe('linkPdfs', () => {
  it('puts a link with the size where there is a PDF, and none elsewhere', () => {
    const { read, write, run } = prepare('/help/');
    write('zh/fees.pdf', 85_201);
    write('en/handbook.pdf', 1_234_567);
    expect(run()).toBe(2);
    expect(read('zh/fees/index.html')).toBe(
      `<p>a</p>${link('/help/zh/fees.pdf', 'OKPay-fees-zh.pdf', '这一页的PDF，86 KB')}<p>b</p>`,
    );
    expect(read('en/index.html')).toContain(
      link('/help/en/handbook.pdf', 'OKPay-handbook-en.pdf', 'All articles in one PDF, 1.3 MB'),
    );
    expect(read('en/fees/index.html')).toBe(`<p>a</p>${place}<p>b</p>`);
    expect(read('zh/index.html')).toBe(`<p>a</p>${place}<p>b</p>`);
  });

  it('changes a page only where something is different', () => {
    const { directory, read, write, run } = prepare();
    write('en/fees.pdf', 2000);
    expect([run(), run()]).toEqual([1, 0]);
    write('en/fees.pdf', 3000);
    expect(run()).toBe(1);
    expect(read('en/fees/index.html')).toContain('This page as a PDF, 3 KB');
    rmSync(join(directory, 'en/fees.pdf'));
    expect(run()).toBe(1);
    expect(read('en/fees/index.html')).toBe(`<p>a</p>${place}<p>b</p>`);
  });

  it('leaves pages alone that have no place or are not there', () => {
    const { directory, read, write, run } = prepare();
    write('en/fees.pdf', 2000);
    writeFileSync(join(directory, 'en/fees/index.html'), '<p>a</p>');
    rmSync(join(directory, 'en/index.html'));
    expect([run(), read('en/fees/index.html')]).toEqual([0, '<p>a</p>']);
  });
});

describe('what a PDF is called', () => {
  it('says whose it is, what it is and in which language, in ASCII', () => {
    expect(toDownloadName('deposit-failed', 'zh')).toBe('OKPay-deposit-failed-zh.pdf');
  });

  it.each([
    [1, '1 KB'],
    [1000, '1 KB'],
    [1001, '2 KB'],
    [85_201, '86 KB'],
    [999_000, '999 KB'],
    [999_001, '1.0 MB'],
    [1_234_567, '1.3 MB'],
  ])('is told with its size: %i bytes are %s', (bytes, text) => {
    expect(formatSize(bytes)).toBe(text);
  });
});
