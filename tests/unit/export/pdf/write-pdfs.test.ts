import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { openSite } from '../../../../src/content-model/built-site/open-site.ts';
import { readSiteData, writeSiteData } from '../../../../src/content-model/built-site/site-data.ts';
import { planHandbooks } from '../../../../src/export/pdf/handbook/plan.ts';
import { planArticles } from '../../../../src/export/pdf/plan-articles.ts';
import { openSources } from '../../../../src/export/pdf/sources.ts';
import type { WriteFilesOptions } from '../../../../src/export/pdf/write-files.ts';
import { exportPdfs, writePdfs } from '../../../../src/export/pdf/write-pdfs.ts';
import { createArticle, createGuideInput, createProblemInput } from '../../../support/articles.ts';
import { readPdf } from '../../../support/pdf.ts';
import {
  createDirectory,
  createTinySite,
  toBody,
  type TinyArticle,
} from '../../../support/tiny-site.ts';

const worker = (name: string): URL =>
  new URL(`../../../fixtures/pdf-workers/${name}.ts`, import.meta.url);

const guide = (id: string, body = '<p>Text</p>', locale: 'zh' | 'en' = 'en'): TinyArticle => ({
  article: createArticle(locale, id, createGuideInput({ title: id })),
  body,
});

const problem: TinyArticle = {
  article: createArticle('zh', 'parcel-refused', createProblemInput({ title: '寄件被拒收' })),
  body: '<h2 id="check-first">先检查</h2><p>检查一下。</p>',
};

const few = [
  problem,
  guide('a'),
  guide('b'),
  guide('c', '<p>塌</p>', 'zh'),
  guide('d', '<p>牌</p>', 'zh'),
];

interface Run {
  readonly directory: string;
  readonly cache: string;
  readonly warnings: string[];
  readonly run: (options?: WriteFilesOptions) => ReturnType<typeof writePdfs>;
}

/** Returns a tiny site and a function that makes its PDFs with a separate cache. */
function prepare(articles: readonly TinyArticle[], base = '/'): Run {
  const directory = createTinySite(articles, base);
  const cache = createDirectory();
  const warnings: string[] = [];
  const run = (options: WriteFilesOptions = {}) => {
    const site = openSite(directory);
    return writePdfs(
      site,
      { articles: planArticles(openSources(site), site.catalogue.all) },
      {
        cache,
        warn: (message) => void warnings.push(message),
        ...options,
      },
    );
  };
  return { directory, cache, warnings, run };
}

const listPdfs = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => /pdf|part/.test(path))
    .sort();

describe('writePdfs', { timeout: 60_000 }, () => {
  it('writes the same bytes in any order, with one process or two', async () => {
    const runs = [];
    for (const [articles, processes] of [
      [few, 1],
      [few.toReversed(), 1],
      [few, 2],
    ] as const) {
      const directory = createTinySite(articles);
      const site = openSite(directory);
      const sources = openSources(site);
      const plans = {
        articles: planArticles(
          sources,
          articles.map(({ article }) => article),
        ),
        planHandbooks: () => planHandbooks(sources, ['zh', 'en']),
      };
      await writePdfs(site, plans, { cache: createDirectory(), processes });
      runs.push(
        listPdfs(directory).map((path) => [
          path,
          readFileSync(join(directory, path)).toString('base64'),
        ]),
      );
    }
    expect(runs[0]).toHaveLength(few.length + 2);
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[2]).toEqual(runs[0]);
  });

  it('typesets every known element', async () => {
    const body = readFileSync(
      new URL('../../../fixtures/pdf/everything.html', import.meta.url),
      'utf8',
    );
    const { directory, run } = prepare([guide('everything', body, 'zh')]);
    expect(await run()).toMatchObject({ findings: [] });
    const pdf = await readPdf(readFileSync(join(directory, 'zh/everything.pdf')));
    expect(pdf.text).toContain('重要：别再充一次，先等等，真的；旧的链接。');
    expect(pdf.text).toContain('1脚注的内容。');
    expect(pdf.text).toContain('1第一步');
    expect(pdf.otherLanguages).toEqual(['en']);
    expect(pdf.pages.flatMap(({ innerLinks }) => innerLinks)).not.toContain(false);
    expect(pdf.pages.flatMap(({ urls }) => urls)).toContain('https://other.test/a?b=1&c=2');
  });

  it('does not typeset unchanged articles again', async () => {
    const { directory, run } = prepare(few);
    const first = await run();
    expect(first.files.map(({ isNew }) => isNew)).toEqual(few.map(() => true));
    const data = readSiteData(directory);
    const bodies = { ...data.bodies, 'en/a': toBody('<p>Other text</p>') };
    writeSiteData(directory, { ...data, bodies });
    const second = await run({ worker: worker('dies-always') });
    expect(second.findings.map(({ page }) => page)).toEqual(['/en/a/']);
    const third = await run();
    expect(third.files.filter(({ isNew }) => isNew).map(({ href }) => href)).toEqual(['/en/a.pdf']);
  });

  it('makes a damaged cached file again', async () => {
    const { cache, run } = prepare([guide('a')]);
    await run();
    const [name = ''] = readdirSync(cache);
    writeFileSync(join(cache, name), '%PDF-1.7');
    const { files } = await run();
    expect(files).toMatchObject([{ isNew: true }]);
  });

  it('reports the problems of all articles, and leaves those out', async () => {
    const { directory, run } = prepare([
      guide('a', '<details>x</details>'),
      guide('c', '<img src="/card.png">'),
      guide('d', '<img src="/card.png" alt="card">'),
      guide('e', '<h3 id="x">Level left out</h3>'),
      guide('f'),
    ]);
    const { files, findings } = await run();
    expect(findings.map(({ page, rule }) => `${page} ${rule}`)).toEqual([
      '/en/a/ pdf-element',
      '/en/c/ pdf-image',
      '/en/d/ pdf-image',
      '/en/e/ pdf-heading',
    ]);
    expect(findings[0]?.missing).toBe('/en/a.pdf');
    expect([files.map(({ href }) => href), listPdfs(directory)]).toEqual([
      ['/en/f.pdf'],
      ['en/f.pdf'],
    ]);
  });

  it('retries a document once if its process crashes, with a warning', async () => {
    const { run, warnings } = prepare([guide('a'), guide('b')]);
    vi.stubEnv('PDF_WORKER_MARK', join(createDirectory(), 'died'));
    const { files, findings } = await run({ worker: worker('dies-once'), processes: 1 });
    expect([files.length, findings]).toEqual([2, []]);
    expect(warnings).toEqual([
      'A typesetting process ended unexpectedly; its document is retried once.',
    ]);
  });

  it.each(['dies-always', 'dies-at-start'])(
    'reports each document that crashes two processes: %s',
    async (name) => {
      const { run } = prepare([guide('a'), guide('b'), guide('c')]);
      const { findings } = await run({ worker: worker(name), processes: 2 });
      expect(findings.map(({ page }) => page)).toEqual(['/en/a/', '/en/b/', '/en/c/']);
      expect(findings[0]).toEqual({
        page: '/en/a/',
        rule: 'pdf-typesetting',
        message: 'The typesetting process ended twice on this document.',
        missing: '/en/a.pdf',
      });
    },
  );

  it('gives up a document that takes too long', async () => {
    vi.stubEnv('PDF_WORKER_MARK', join(createDirectory(), 'asked'));
    const { run } = prepare([guide('a')]);
    const { findings } = await run({ worker: worker('never-answers'), timeout: 2000 });
    expect(findings.map(({ message }) => message)).toEqual([
      'The typesetter did not finish in 2 seconds.',
    ]);
  });

  it('reports what could not be written, and leaves no partial file', async () => {
    const { directory, run } = prepare([guide('a'), guide('b')]);
    mkdirSync(join(directory, 'en/b.pdf'));
    await expect(run()).rejects.toThrow(/en\/b\.pdf could not be written: EISDIR/);
    expect(listPdfs(directory)).toEqual(['en/a.pdf', 'en/b.pdf']);
  });

  it('reports that the cache cannot be written', async () => {
    const { directory, cache, run } = prepare([guide('a')]);
    rmSync(cache, { recursive: true });
    writeFileSync(cache, 'a file where a directory is needed');
    await expect(run()).rejects.toThrow(/could not be written: (?:EEXIST|ENOTDIR)/);
    expect(listPdfs(directory)).toEqual([]);
  });

  it('ends at once when it is aborted, and changes nothing', async () => {
    const { directory, warnings, run } = prepare([guide('a')]);
    const controller = new AbortController();
    const folder = createDirectory();
    vi.stubEnv('PDF_WORKER_MARK', join(folder, 'asked'));
    const asked = watch(folder)[Symbol.asyncIterator]().next();
    const running = run({ worker: worker('never-answers'), signal: controller.signal });
    await asked;
    controller.abort(new Error('Stopped.'));
    await expect(running).rejects.toThrow('Stopped.');
    expect([listPdfs(directory), warnings]).toEqual([[], []]);
  });
});

describe('exportPdfs', { timeout: 60_000 }, () => {
  const exportWith = (articles: readonly TinyArticle[], name?: string) => {
    const directory = createTinySite(articles);
    const warnings: string[] = [];
    const done = exportPdfs(openSite(directory), {
      cache: createDirectory(),
      warn: (message) => void warnings.push(message),
      ...(name && { worker: worker(name) }),
    });
    return { directory, warnings, done };
  };

  it('rejects without an engine, and says how to build without PDFs', async () => {
    const { warnings, done } = exportWith([guide('a'), guide('b')], 'no-engine');
    await expect(done).rejects.toThrow(/has no binary for .*HELP_PDF=off/);
    expect(warnings).toEqual([]);
  });

  it('makes everything but a PDF that cannot be made, and removes its link', async () => {
    const link = (id: string) =>
      `<p class="quiet" data-pdf><a href="/en/${id}.pdf" download="x">PDF</a></p>`;
    const articles = [guide('a', '<details>x</details>'), guide('b', '<p>Text</p>')];
    const { directory, done } = exportWith(articles);
    for (const id of ['a', 'b']) {
      const page = join(directory, `en/${id}/index.html`);
      writeFileSync(page, readFileSync(page, 'utf8') + link(id));
    }
    const { files, findings } = await done;
    expect(findings.map(({ page, missing }) => [page, missing])).toEqual([['/en/a/', '/en/a.pdf']]);
    expect(files.map(({ href }) => href)).toEqual(['/en/b.pdf', '/en/handbook.pdf']);
    const hasLink = (id: string): boolean =>
      readFileSync(join(directory, `en/${id}/index.html`), 'utf8').includes(link(id));
    expect([hasLink('a'), hasLink('b')]).toEqual([false, true]);
    const { text } = await readPdf(readFileSync(join(directory, 'en/handbook.pdf')));
    expect(text).toContain(
      'Thetextofthisarticlecannotbeshownonpaper.Readitonline:https://help.test/go/a/',
    );
  });
});

describe('the process that typesets', { timeout: 60_000 }, () => {
  it('ends when its parent process has ended', async () => {
    const script = new URL('../../../fixtures/pdf-workers/start.ts', import.meta.url);
    const child = fork(fileURLToPath(script), { execArgv: [] });
    const [id] = (await once(child, 'message')) as [number];
    child.kill('SIGKILL');
    await vi.waitFor(() => expect(() => process.kill(id, 0)).toThrow('ESRCH'), 30_000);
  });

  it('may end while it starts, without an error at the limit of its document or when the work is aborted', async () => {
    const script = new URL('../../../fixtures/pdf-workers/outlive-limit.ts', import.meta.url);
    const child = fork(fileURLToPath(script), { execArgv: [] });
    const answer = once(child, 'message');
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
    const problem = { message: 'The typesetting process ended twice on this document.' };
    expect(await answer).toMatchObject([{ problems: [problem] }, undefined]);
  });
});
