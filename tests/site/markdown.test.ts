import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, describe, expect, it } from 'vitest';
import type { ApiArticle } from '../../src/app/api/contract.ts';
import type { Article } from '../../src/content-model/articles/article.ts';
import { openSite } from '../../src/content-model/built-site/open-site.ts';
import { writeMarkdown } from '../../src/export/markdown/write-markdown.ts';
import { locales } from '../../src/i18n/locales.ts';
import { listFiles } from '../../src/content-model/list-files.ts';
import { getPage, readBuiltSite } from '../support/built-site.ts';
import { outline, renderMarkdown } from '../support/outline.ts';
import { getSiteDirectory, type TestSiteName } from '../support/sites.ts';
import { readSiteData, writeSiteData } from '../../src/content-model/built-site/site-data.ts';
import { copySite, toBody } from '../support/tiny-site.ts';

const real = openSite(getSiteDirectory('real'));
const pages = readBuiltSite('real');
const scratch = mkdtempSync(join(tmpdir(), 'markdown-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const isMarkdown = (path: string): boolean => /\.md$|llms/.test(path);

/** Returns the link targets in a Markdown text. */
const listLinks = (text: string): string[] =>
  parse(renderMarkdown(text))
    .querySelectorAll('a')
    .map((link) => link.getAttribute('href') ?? '');

/** Parts of a page that do not belong to the article, or that are facts in its Markdown. */
const besideArticle = [
  '.breadcrumb, .tags, .contents, .to-support, #language-missing, .guides',
  '.article-actions, .for-developers, .solved, [data-form], .article-end > .quiet',
].join(', ');

/** Returns the article of a page as an outline, with waiting times in the form of GFM. */
function outlinePage({ locale, id }: Article): string[] {
  const page = getPage(pages, `${locale}/${id}/`);
  const article = parse(page.html).querySelector('article');
  if (!article) throw new Error(`${page.href} has no article.`);
  for (const part of article.querySelectorAll(besideArticle)) part.remove();
  const times = article.querySelector('.waiting-times');
  const cells = (name: string, cell: 'th' | 'td'): string =>
    `<tr>${
      times
        ?.querySelectorAll(name)
        .map(({ innerText }) => `<${cell}>${innerText.trim()}</${cell}>`)
        .join('') ?? ''
    }</tr>`;
  times?.replaceWith(
    `<h2>${times.querySelector('h2')?.text ?? ''}</h2><table>${cells('dt', 'th')}${cells('dd', 'td')}</table>`,
  );
  return outline(article.toString(), `https://help.test${page.href}`);
}

/** Returns Markdown as an outline, without the facts after its lead and after its thematic break. */
function outlineTwin(text: string): string[] {
  const lines = outline(renderMarkdown(text), 'https://help.test/');
  const lead = lines.slice(0, 2);
  const rest = lines.slice(2);
  const start = rest.findIndex((line) => !/^(?:-$| )/.test(line));
  return [...lead, ...rest.slice(start, rest.lastIndexOf('rule'))];
}

describe('the Markdown of an article', () => {
  const cases = real.catalogue.all.map((article) => ({ article }));

  it.each(cases)('$article.locale/$article.id has the content of its page', ({ article }) => {
    const text = pages.read(`${article.locale}/${article.id}.md`);
    expect(outlineTwin(text)).toEqual(outlinePage(article));
  });

  it.each(cases)('$article.locale/$article.id has the address of its page', ({ article }) => {
    const { locale, id, reviewed } = article;
    const text = pages.read(`${locale}/${id}.md`);
    const addresses = listLinks(text);
    expect(addresses).toContain(`https://help.test/${locale}/${id}/`);
    expect(text).toContain(locales[locale].lang);
    expect(text).toContain(String(Number(reviewed.slice(-2))));
    for (const address of addresses.filter((one) => one.startsWith('https://help.test/'))) {
      expect(pages.hasFile(new URL(address).pathname), address).toBe(true);
    }
  });

  it('contains the code of a problem', () => {
    const text = pages.read('en/return-delayed.md');
    expect(text).toMatch(
      /^# Return .+\n\n.+\n\n- Problem code: RE-1101\n- Urgency: Parcel at risk\n/,
    );
    expect(listLinks(text)).toContain('https://help.test/go/RE-1101/');
  });

  it('is linked by its page and by the content API', () => {
    for (const { locale, id } of real.catalogue.all) {
      const { document } = getPage(pages, `${locale}/${id}/`);
      const link = document.querySelector('link[type="text/markdown"]');
      expect(link?.getAttribute('rel')).toBe('alternate');
      expect(link?.getAttribute('href')).toBe(`https://help.test/${locale}/${id}.md`);
      const data = JSON.parse(pages.read(`api/v1/${locale}/articles/${id}.json`)) as ApiArticle;
      expect(data.hrefs.markdown).toBe(`/${locale}/${id}.md`);
    }
    expect(getPage(pages, 'en/').html).not.toContain('text/markdown');
  });

  it('exists for existing translations, and at retired ids', () => {
    const files = listFiles(getSiteDirectory('partial')).filter((path) => path.endsWith('.md'));
    expect(files).toEqual([
      'en/every-component.md',
      'en/parcel-declined.md',
      'en/parcel-refused.md',
      'zh/every-component.md',
      'zh/keep-safe.md',
      'zh/parcel-declined.md',
      'zh/parcel-refused.md',
      'zh/return-delayed.md',
    ]);
    const partial = readBuiltSite('partial');
    expect(partial.read('en/parcel-declined.md')).toBe(partial.read('en/parcel-refused.md'));
    expect(partial.read('zh/keep-safe.md')).not.toContain('English');
  });

  it('is the same after a rebuild', () => {
    for (const name of ['real', 'partial'] as const) {
      const [before, after] = [getSiteDirectory(name), join(scratch, name)];
      copySite(before, after);
      const files = listFiles(before).filter(isMarkdown);
      for (const file of files) rmSync(join(after, file));
      const { findings, articles } = writeMarkdown(openSite(after));
      expect([findings, articles > 0]).toEqual([[], true]);
      expect(listFiles(after)).toEqual(listFiles(before));
      for (const file of files) {
        expect(readFileSync(join(after, file), 'utf8')).toBe(
          readFileSync(join(before, file), 'utf8'),
        );
      }
    }
  });

  it('reports an unknown element, and keeps what is in it', () => {
    const directory = join(scratch, 'unknown');
    copySite(getSiteDirectory('chinese-only'), directory);
    const site = openSite(directory);
    const [article] = site.catalogue.all;
    if (!article) throw new Error('The test site has no article.');
    const href = site.links.article(article.locale, article.id);
    const data = readSiteData(directory);
    const chart = toBody('<p>a</p><canvas>words</canvas>');
    writeSiteData(directory, {
      ...data,
      bodies: { ...data.bodies, [`${article.locale}/${article.id}`]: chart },
    });
    const { findings } = writeMarkdown(openSite(directory));
    expect(findings).toMatchObject([{ rule: 'markdown-element', page: href }]);
    const file = join(directory, `${article.locale}/${article.id}.md`);
    expect(readFileSync(file, 'utf8')).toContain('words');
  });
});

describe('llms.txt', () => {
  it.each([
    ['real', 'llms.txt'],
    ['real', 'en/llms.txt'],
    ['partial', 'zh/llms.txt'],
    ['chinese-only', 'llms.txt'],
  ] as const)(
    'of the site %s, %s, has what Lighthouse asks for: a title, links, 50 characters',
    (name, path) => {
      const text = readBuiltSite(name).read(path);
      expect(text).toMatch(/^# .+/);
      expect(text).toMatch(/\[.+\]\(.+\)/);
      expect(text.length).toBeGreaterThanOrEqual(50);
    },
  );

  it.each(['real', 'partial', 'chinese-only'] as const)(
    'of the site %s leads to every language that has articles and to no other',
    (name) => {
      const { catalogue, links } = openSite(getSiteDirectory(name));
      expect(listLinks(readBuiltSite(name).read('llms.txt'))).toEqual(
        catalogue.locales.flatMap((locale) =>
          [links.llms(locale), links.llmsFull(locale)].map(links.url),
        ),
      );
    },
  );

  it.each([
    ['real', 'zh'],
    ['real', 'en'],
    ['partial', 'zh'],
    ['partial', 'en'],
    ['chinese-only', 'zh'],
  ] as const)('of the site %s in %s lists every article there and no other', (name, locale) => {
    const { catalogue, links } = openSite(getSiteDirectory(name));
    const site = readBuiltSite(name);
    const text = site.read(`${locale}/llms.txt`);
    const listed = listLinks(text).filter((address) => address.endsWith('.md'));
    const own = catalogue.all.filter((article) => article.locale === locale);
    expect(listed.toSorted()).toEqual(
      own.map(({ id }) => links.url(links.markdown(locale, id))).toSorted(),
    );
    for (const address of listLinks(text)) {
      expect(site.hasFile(new URL(address).pathname), address).toBe(true);
    }
    expect(text).toMatch(/^# .+\n\n> .+\n/);
  });

  const isEmpty = (name: TestSiteName, path: string) =>
    !listFiles(getSiteDirectory(name)).includes(path);

  it('does not exist for a language without articles', () => {
    expect(isEmpty('chinese-only', 'en/llms.txt')).toBe(true);
    expect(isEmpty('chinese-only', 'en/llms-full.txt')).toBe(true);
  });
});

describe('llms-full.txt', () => {
  it.each(['zh', 'en'] as const)('in %s contains every article below one title', (locale) => {
    const text = pages.read(`${locale}/llms-full.txt`);
    const headings = parse(renderMarkdown(text)).querySelectorAll('h1, h2');
    const own = real.catalogue.all.filter((article) => article.locale === locale);
    expect(headings.filter(({ tagName }) => tagName === 'H1')).toHaveLength(1);
    expect(headings.slice(1).map((heading) => heading.text)).toEqual(own.map(({ title }) => title));
    expect(text).not.toContain('\0');
  });
});
