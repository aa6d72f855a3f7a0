import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSite } from '../../../../src/content-model/built-site/open-site.ts';
import { hashSources, listSources } from '../../../../src/export/pdf/fingerprint.ts';
import { planArticles } from '../../../../src/export/pdf/plan-articles.ts';
import { openSources } from '../../../../src/export/pdf/sources.ts';
import { writePdfs } from '../../../../src/export/pdf/write-pdfs.ts';
import { listImported } from '../../../support/imported.ts';
import { createArticle, createGuideInput } from '../../../support/articles.ts';
import { createDirectory, createTinySite, type TinyArticle } from '../../../support/tiny-site.ts';

const guide = (id: string, body: string, title = id): TinyArticle => ({
  article: createArticle('en', id, createGuideInput({ title, related: ['b'] })),
  body,
});

const body = '<p>Text <a href="/en/c/">c</a></p>';
const articles = [guide('a', body), guide('b', '<p>b</p>')];

/** Returns the key of the first article of a site. */
function getKey(some: readonly TinyArticle[], base = '/', codeHash?: string): string {
  const site = openSite(createTinySite(some, base));
  const [plan] = planArticles(openSources(site, codeHash), site.catalogue.all.slice(0, 1));
  return plan?.key ?? '';
}

describe('the key of a PDF', () => {
  it('is the same for the same page', () => {
    expect(getKey(articles)).toMatch(/^[0-9a-f]{64}$/);
    expect(getKey(articles)).toBe(getKey(articles));
  });

  it('is the same if the body of another article changes', () => {
    expect(getKey([guide('a', body), guide('b', '<p>other</p>')])).toBe(getKey(articles));
  });

  const [, other] = articles;
  const others = other ? [other] : [];
  it.each([
    ['the text', [guide('a', body.replace('Text', 'Texts')), ...others]],
    ['the title', [guide('a', body, 'A'), ...others]],
    ['the title of a related article', [guide('a', body), guide('b', '<p>b</p>', 'B')]],
    ['the article that a link leads to', [...articles, guide('c', '<p>c</p>')]],
    ['the list of articles', articles.slice(0, 1)],
  ])('differs if this changes: %s', (_what, changed) => {
    expect(getKey(changed)).not.toBe(getKey(articles));
  });

  it('differs for another base path', () => {
    expect(getKey(articles, '/help/')).not.toBe(getKey(articles));
  });

  it('differs for other code', () => {
    expect(getKey(articles, '/', 'other')).not.toBe(getKey(articles));
  });

  it.each([
    'package-lock.json',
    'src/export/pdf/help.typ',
    'src/export/pdf/elements.ts',
    'src/i18n/messages.ts',
    'src/site/config.ts',
  ])('depends on %s', (name) => {
    const files = listSources();
    const changed = join(createDirectory(), 'changed');
    const file = files.find((path) => path.endsWith(`/${name}`)) ?? '';
    writeFileSync(changed, `${readFileSync(file, 'utf8')} `);
    const others = files.map((path) => (path === file ? changed : path));
    expect(hashSources(others)).not.toBe(hashSources(files));
  });
});

describe('the modules that make PDFs', () => {
  it('are all part of the hash', () => {
    const source = resolve(import.meta.dirname, '../../../../src');
    const counted = listSources().map((file) => relative(source, file));
    const imported = [
      'pdf/plan-articles.ts',
      'pdf/handbook/plan.ts',
      'pdf/worker.ts',
      'pictures/write-pictures.ts',
      'pictures/worker.ts',
    ]
      .flatMap((name) => [...listImported(join(source, 'export', name))])
      .map((file) => relative(source, file));
    expect(imported.length).toBeGreaterThan(30);
    expect(imported.filter((file) => !counted.includes(file))).toEqual([]);
    expect(counted).toContain('export/pdf/help.typ');
    expect(counted).toContain('export/pdf/handbook/handbook.typ');
  });
});

describe('an article with a PDF in the cache', { timeout: 60_000 }, () => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

  function prepare(some: readonly TinyArticle[]) {
    const directory = createTinySite(some);
    const cache = createDirectory();
    writeFileSync(join(directory, 'card.svg'), picture);
    const run = async () => {
      const site = openSite(directory);
      const composed: string[] = [];
      const plans = planArticles(openSources(site), site.catalogue.all).map((plan) => ({
        ...plan,
        compose: () => {
          composed.push(plan.href);
          return plan.compose();
        },
      }));
      const { files, findings } = await writePdfs(
        site,
        { articles: plans },
        { cache, processes: 1 },
      );
      return { composed, files, findings };
    };
    return { directory, cache, run };
  }

  it('is not composed again', async () => {
    const { run } = prepare(articles);
    expect((await run()).composed).toEqual(['/en/a.pdf', '/en/b.pdf']);
    const { composed, files } = await run();
    expect(composed).toEqual([]);
    expect(files.map(({ href, isNew }) => `${href} ${isNew}`)).toEqual([
      '/en/a.pdf false',
      '/en/b.pdf false',
    ]);
  });

  it('is composed again if the cached PDF was removed', async () => {
    const { cache, run } = prepare([guide('a', '<p>Text</p>')]);
    await run();
    rmSync(join(cache, readdirSync(cache)[0] ?? ''));
    expect((await run()).composed).toEqual(['/en/a.pdf']);
    expect((await run()).composed).toEqual([]);
  });

  it('is composed again if an image has changed', async () => {
    const { directory, run } = prepare([guide('a', '<p><img src="/card.svg" alt="card"></p>')]);
    await run();
    expect((await run()).composed).toEqual([]);
    writeFileSync(join(directory, 'card.svg'), picture.replaceAll('9', '8'));
    expect((await run()).composed).toEqual(['/en/a.pdf']);
    rmSync(join(directory, 'card.svg'));
    expect((await run()).findings.map(({ rule }) => rule)).toEqual(['pdf-image']);
  });

  it('is composed again if it has findings', async () => {
    const { run } = prepare([guide('a', '<details>x</details>'), guide('b', '<h3 id="x">x</h3>')]);
    const first = await run();
    expect(first.findings.map(({ rule }) => rule)).toEqual(['pdf-element', 'pdf-heading']);
    expect((await run()).findings).toEqual(first.findings);
  });
});
