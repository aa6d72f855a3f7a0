import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSite } from '../../../../src/content-model/built-site/open-site.ts';
import { bookLabels } from '../../../../src/export/pdf/handbook/book.ts';
import { createComparison } from '../../../../src/export/pdf/handbook/indexes.ts';
import { createBookLinkResolver } from '../../../../src/export/pdf/handbook/links.ts';
import { planHandbooks } from '../../../../src/export/pdf/handbook/plan.ts';
import { planArticles } from '../../../../src/export/pdf/plan-articles.ts';
import { openSources } from '../../../../src/export/pdf/sources.ts';
import { writePdfs } from '../../../../src/export/pdf/write-pdfs.ts';
import type { LinkTarget } from '../../../../src/export/pdf/writer.ts';
import { handbookMessages } from '../../../../src/i18n/messages.ts';
import { createArticle, createGuideInput, createProblemInput } from '../../../support/articles.ts';
import { readPdf } from '../../../support/pdf.ts';
import { createDirectory, createTinySite, type TinyArticle } from '../../../support/tiny-site.ts';

const guide = (id: string, body = '<p>Text</p>', locale: 'zh' | 'en' = 'en'): TinyArticle => ({
  article: createArticle(
    locale,
    id,
    createGuideInput({ title: `About ${id}`, related: ['self-check'] }),
  ),
  body,
});

const problem = (id: string, code: string, symptoms: string[]): TinyArticle => ({
  article: createArticle(
    'en',
    id,
    createProblemInput({ title: `Problem ${id}`, code, symptoms, related: ['self-check'] }),
  ),
  body: '<p>Text</p>',
});

/** Writes the PDFs of a tiny site and returns the result. */
async function write(articles: readonly TinyArticle[], cache = createDirectory()) {
  const directory = createTinySite(articles, '/help/');
  const site = openSite(directory);
  const sources = openSources(site);
  const composed: string[] = [];
  const plans = {
    articles: planArticles(sources, site.catalogue.all),
    planHandbooks: (leftOut: ReadonlySet<string>) =>
      planHandbooks(sources, site.catalogue.locales, leftOut).map((plan) => ({
        ...plan,
        compose: () => {
          composed.push(plan.href);
          return plan.compose();
        },
      })),
  };
  const summary = await writePdfs(site, plans, { cache, processes: 1 });
  const read = (locale: string) => readPdf(readFileSync(join(directory, locale, 'handbook.pdf')));
  return { ...summary, directory, composed, read };
}

describe('a link in the book', () => {
  const resolve = (href: string): LinkTarget => {
    const site = openSite(
      createTinySite(
        [guide('a', '<h2 id="here">x</h2>'), guide('b'), guide('only', '', 'zh')],
        '/help/',
      ),
    );
    const lead = createBookLinkResolver(
      site,
      { locale: 'en', id: 'a' },
      {
        sections: new Map([
          ['a', new Set(['here'])],
          ['b', new Set(['there'])],
        ]),
        chapters: new Map([['/help/en/topics/parcels/', 'parcels']]),
      },
    );
    return lead(href);
  };

  it.each([
    ['#here', { label: 'a/here' }],
    ['/help/en/a/#here', { label: 'a/here' }],
    ['/help/en/a/', { label: 'a/:title' }],
    ['/help/en/b/', { label: 'b/:title', isElsewhere: true }],
    ['/help/en/b/#there', { label: 'b/there', isElsewhere: true }],
    ['/help/en/b/#gone', { label: 'b/:title', isElsewhere: true }],
    ['/help/en/topics/parcels/', { label: bookLabels.chapter('parcels'), isElsewhere: true }],
    ['/help/zh/only/', { url: 'https://help.test/help/go/only/?lang=zh-CN' }],
    ['/help/en/search/', { url: 'https://help.test/help/en/search/' }],
    ['https://depot.test/', { url: 'https://depot.test/' }],
  ])('%s leads to %o', (href, target) => {
    expect(resolve(href)).toEqual(target);
  });
});

describe('the order of sentences', () => {
  it('is that of pinyin in Chinese', () => {
    const sorted = ['面单被扣款', '邮票没有变化', '寄件显示失败', '订单不见了', '页面空白'].sort(
      createComparison('zh'),
    );
    // By code points 邮票 would be first; its pinyin is yú é.
    expect(sorted).toEqual([
      '寄件显示失败',
      '订单不见了',
      '页面空白',
      '面单被扣款',
      '邮票没有变化',
    ]);
  });

  it('ignores an article at the start in English', () => {
    const sorted = ['The stamps is wrong', 'A message says no', 'Card refused'].sort(
      createComparison('en'),
    );
    expect(sorted).toEqual(['The stamps is wrong', 'Card refused', 'A message says no']);
  });
});

describe('a handbook', { timeout: 60_000 }, () => {
  const text = handbookMessages.en;

  it('has no index and does not mention one if no article has a code', async () => {
    const { findings, read } = await write([guide('a'), guide('b')]);
    expect(findings).toEqual([]);
    const book = await read('en');
    const titles = book.outline.filter(({ level }) => level === 1).map(({ title }) => title);
    expect(titles).not.toContain(text.codesTitle);
    expect(titles).not.toContain(text.symptomsTitle);
    expect(book.text).not.toContain(text.useCodes.slice(0, 20).replace(/\s/g, ''));
  });

  it('distinguishes headings and notes with the same id in two articles', async () => {
    const body = (word: string): string =>
      `<h2 id="steps">Steps ${word}</h2><p>See <a href="#steps">above</a><sup><a href="#fn-1" data-footnote-ref>1</a></sup></p>` +
      `<section class="footnotes" data-footnotes><ol><li id="fn-1"><p>Note ${word}</p></li></ol></section>`;
    const { findings, read } = await write([guide('a', body('one')), guide('b', body('two'))]);
    expect(findings).toEqual([]);
    const book = await read('en');
    expect(book.text).toContain('Noteone');
    expect(book.text).toContain('Notetwo');
    expect(book.pages.flatMap(({ innerLinks }) => innerLinks)).not.toContain(false);
  });

  it('contains all of many articles, with contents that list only chapters', () => {
    const many = Array.from({ length: 401 }, (_, number) => guide(`article-${number}`));
    const site = openSite(createTinySite(many));
    const [plan] = planHandbooks(openSources(site), ['en']);
    const { source } = plan?.compose().document ?? { source: '' };
    expect(source).toContain('contents(1)');
    expect(source.match(/article-end\(/g)).toHaveLength(401);
  });

  it('is made again only if an article has changed', async () => {
    const cache = createDirectory();
    const articles = [guide('a'), problem('b', 'AB-1101', ['It is gone'])];
    expect((await write(articles, cache)).composed).toEqual(['/help/en/handbook.pdf']);
    expect((await write(articles, cache)).composed).toEqual([]);
    const changed = [guide('a', '<p>Other</p>'), ...articles.slice(1)];
    expect((await write(changed, cache)).composed).toEqual(['/help/en/handbook.pdf']);
  });

  it('says where to read an article that cannot be typeset, which is reported once', async () => {
    const body = '<h2 id="fees">Fees</h2><details>x</details>';
    const link = '<p><a href="/help/en/a/#fees">a</a></p>';
    const { findings, read } = await write([guide('a', body), guide('b', link)]);
    expect(findings.map(({ page, rule }) => [page, rule])).toEqual([
      ['/help/en/a/', 'pdf-element'],
    ]);
    expect((await read('en')).text).toContain('Readitonline:https://help.test/help/go/a/');
  });

  it('lists symptoms by category, and codes in alphabetical order', async () => {
    const { read } = await write([
      problem('a', 'XY-1101', ['The zip is broken', 'An apple is missing']),
      problem('b', 'AB-1101', ['Mail is late']),
    ]);
    const { text: said } = await read('en');
    const positions = ['Anapple', 'Mailislate', 'Thezip'].map((words) => said.lastIndexOf(words));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(said.lastIndexOf('AB-1101')).toBeLessThan(said.lastIndexOf('XY-1101'));
  });
});
