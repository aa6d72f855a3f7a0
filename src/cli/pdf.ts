import { resolve } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { openSite } from '../content-model/built-site/open-site.ts';
import { rememberPages } from '../content-model/built-site/remember-pages.ts';
import { formatPdfFindings } from '../export/pdf/findings.ts';
import { linkPdfs } from '../export/pdf/link-pdfs.ts';
import { planHandbooks } from '../export/pdf/handbook/plan.ts';
import { planArticles } from '../export/pdf/plan-articles.ts';
import { openSources } from '../export/pdf/sources.ts';
import { writePdfs, type PdfSummary } from '../export/pdf/write-pdfs.ts';
import type { Locale } from '../i18n/locales.ts';
import { chooseArticles } from './choose-articles.ts';
import { createCommand } from './command.ts';

/** Names the handbooks where articles are named; no article can have this id. */
const handbookName = 'handbook';

/** Shows how far the work is, on one line that is written over; only where a person watches. */
function createProgress(total: number): (done: number) => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => undefined;
  return (done) => void stderr.write(done === total ? '\r\u001b[K' : `\rPDF ${done} of ${total}`);
}

/** Returns a signal that is given when the command is told to end. */
function listenForEnd(): AbortSignal {
  const controller = new AbortController();
  const end = (name: string) =>
    controller.abort(new Error(`Stopped by ${name}; no PDF was changed.`));
  process.once('SIGTERM', end).once('SIGINT', end);
  return controller.signal;
}

function formatSummary({ files }: PdfSummary, out: string): string {
  const made = files.filter(({ isNew }) => isNew).length;
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  return `${files.length} PDFs in ${out}/, ${size.toFixed(1)} MB; ${made} new, ${files.length - made} unchanged.`;
}

/** Returns the languages whose handbook is to be made: asked for some articles, nobody waits for a book. */
function chooseBooks(
  all: readonly Locale[],
  { only, locale, handbook }: { only: readonly string[]; locale?: string; handbook: boolean },
): Locale[] {
  if (!handbook || (only.length > 0 && !only.includes(handbookName))) return [];
  return all.filter((id) => locale === undefined || id === locale);
}

/** Makes the PDFs of a built site again. */
export const makePdfs = createCommand({
  usage: `npm run make -- pdf [--only ID] [--locale LOCALE] [--no-handbook] [--json]

Makes the PDFs of a built site again.

  --only ID         one article, as often as needed; "handbook" for the handbooks alone
  --locale LOCALE   one language
  --no-handbook     articles alone
  --json            prints a summary as data
Exit codes: 0 made, 1 findings, 2 could not run.`,
  options: {
    only: { type: 'string', multiple: true },
    locale: { type: 'string' },
    handbook: { type: 'boolean', default: true },
    json: { type: 'boolean', default: false },
  },
  run: async ({ only = [], locale, json, handbook }) => {
    const { out } = readBuildSettings();
    const site = rememberPages(openSite(resolve(out)));
    const named = only.filter((id) => id !== handbookName);
    const chosen = chooseArticles(site.catalogue.all, named, locale);
    const articles = named.length === 0 && only.length > 0 ? [] : chosen;
    const books = chooseBooks(site.catalogue.locales, {
      only,
      handbook,
      ...(locale && { locale }),
    });
    const sources = openSources(site);
    const plans = {
      articles: planArticles(sources, articles),
      handbooks: planHandbooks(sources, books),
    };
    const summary = await writePdfs(site, plans, {
      signal: listenForEnd(),
      onProgress: createProgress(articles.length + books.length),
    });
    // Pages and the content API say which PDFs there are; most often that has not changed, and then the
    // API's schemas need not be loaded, which takes a tenth of a second.
    if (linkPdfs(site) > 0) {
      const { writeContentApi } = await import('../app/api/export/write-content-api.ts');
      writeContentApi(site);
    }
    if (json) console.log(JSON.stringify(summary, undefined, 2));
    else if (summary.findings.length > 0) console.error(formatPdfFindings(summary.findings));
    else console.log(formatSummary(summary, out));
    return summary.findings.length > 0 ? 1 : 0;
  },
});
