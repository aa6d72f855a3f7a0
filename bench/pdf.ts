import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createCommand } from '../src/cli/command.ts';
import { run } from '../src/cli/run.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { withWorkspace } from './build/workspace.ts';
import { writeHelpContent } from './corpus/write-corpus.ts';
import { formatVerdict, missesBar, pdfColumns, type PdfVerdict } from './pdf/bars.ts';
import {
  buildPages,
  getCost,
  makePdfs,
  removePdfs,
  type MeasuredPdfs,
  type PdfSite,
} from './pdf/make-pdfs.ts';
import { printBook, printPages, sampleArticles } from './pdf/print-pages.ts';
import { parseCount } from './support/parse-count.ts';
import { writeReport } from './support/report.ts';
import { formatTable } from './support/table.ts';

const content = resolve(import.meta.dirname, '../content');

const createSite = (home: string): PdfSite => ({ home, dist: join(home, 'dist') });

/** Writes a corpus and builds its pages. */
async function prepareCorpus(articles: number, workspace: string): Promise<PdfSite> {
  const home = join(workspace, `articles-${articles}`);
  writeHelpContent(join(home, 'content'), articles);
  const site = createSite(home);
  await buildPages(site, join(home, 'content'));
  return site;
}

interface Measured {
  readonly real: MeasuredPdfs;
  readonly small: MeasuredPdfs;
  readonly large: MeasuredPdfs;
  readonly smallBook: MeasuredPdfs;
  readonly books: MeasuredPdfs;
  readonly again: MeasuredPdfs;
  readonly rebuilt: MeasuredPdfs;
  /** Milliseconds per page. */
  readonly chromium: number;
  /** Seconds for the small handbook. */
  readonly chromiumBook: number;
}

async function measure(
  workspace: string,
  { articles, sample }: { articles: number; sample: number },
): Promise<Measured> {
  const home = join(workspace, 'site');
  mkdirSync(home);
  const site = createSite(home);
  await buildPages(site, content);
  const smallSite = await prepareCorpus(Math.ceil(articles / 4), workspace);
  const largeSite = await prepareCorpus(articles, workspace);
  const real = await makePdfs(site, 'this site');
  const quarter = Math.ceil(articles / 4);
  const small = await makePdfs(smallSite, `${quarter} × 2 articles`, ['--no-handbook']);
  const large = await makePdfs(largeSite, `${articles} × 2 articles`, ['--no-handbook']);
  const bookOf = (locale: Locale): string[] => ['--only', 'handbook', '--locale', locale];
  const smallBook = await makePdfs(smallSite, `handbook of ${quarter}`, bookOf('zh'));
  const chromiumBook = await printBook(smallSite.dist, 'zh');
  const books = await makePdfs(largeSite, `2 handbooks of ${articles}`, ['--only', 'handbook']);
  const again = await makePdfs(largeSite, 'unchanged, in place');
  removePdfs(largeSite);
  const rebuilt = await makePdfs(largeSite, 'unchanged, site without PDFs');
  const chromium = await printPages(largeSite.dist, sampleArticles(largeSite.dist, sample));
  return { real, small, large, smallBook, books, again, rebuilt, chromium, chromiumBook };
}

function judge(measured: Measured): PdfVerdict[] {
  const { real, small, large, smallBook, books, again, chromium, chromiumBook } = measured;
  return [
    { what: 'this site, cold', value: real.seconds, unit: ' s', bar: 5 },
    { what: 'this site, peak memory', value: real.peakMemory / 1e9, unit: ' GB', bar: 0.8 },
    { what: 'an article of many', value: getCost(large), unit: ' ms', bar: 20 },
    { what: 'to one of a quarter', value: getCost(large) / getCost(small), unit: ' ×', bar: 1.2 },
    { what: 'a handbook', value: getCost(books) / 1000, unit: ' s', bar: 30 },
    { what: 'all unchanged', value: again.seconds, unit: ' s', bar: 1 },
    {
      what: 'Chromium’s time for an article to ours',
      value: chromium / getCost(large),
      unit: ' ×',
      bar: 7,
      isLeast: true,
    },
    {
      what: 'Chromium’s time for a handbook to ours',
      value: chromiumBook / smallBook.seconds,
      unit: ' ×',
      bar: 3,
      isLeast: true,
    },
  ];
}

await run(
  createCommand({
    usage: `npm --prefix bench run pdf -- [--articles 1000] [--sample 40] [--json FILE]

Measures time and memory of PDFs: of this site, of a number of generated articles in each language, of a quarter of
them, of the handbooks of both, and of unchanged articles with and without existing PDFs. Chromium prints a sample
of the same pages and one handbook.
Exit codes: 0, 1 a limit is missed, 2 could not run.`,
    options: {
      articles: { type: 'string' },
      sample: { type: 'string' },
      json: { type: 'string' },
    },
    run: async (values) => {
      const articles = parseCount('--articles', values.articles) ?? 1000;
      const sample = parseCount('--sample', values.sample) ?? 40;
      const measured = await withWorkspace((workspace) => measure(workspace, { articles, sample }));
      const { chromium, chromiumBook, ...made } = measured;
      console.log(formatTable(pdfColumns, Object.values(made)));
      console.log(
        `Chromium prints a page in ${chromium.toFixed(0)} ms, the small handbook in ${chromiumBook.toFixed(1)} s.`,
      );
      const verdicts = judge(measured);
      for (const verdict of verdicts) console.log(formatVerdict(verdict));
      writeReport(values.json, { articles, ...measured, verdicts });
      return verdicts.some(missesBar) ? 1 : 0;
    },
  }),
);
