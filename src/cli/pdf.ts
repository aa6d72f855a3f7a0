import { resolve } from 'node:path';
import type { Article } from '../content-model/articles/article.ts';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { openSite, type BuiltSite } from '../content-model/built-site/open-site.ts';
import { planHandbooks } from '../export/pdf/handbook/plan.ts';
import { planArticles } from '../export/pdf/plan-articles.ts';
import { openSources } from '../export/pdf/sources.ts';
import { writePdfs } from '../export/pdf/write-pdfs.ts';
import type { Locale } from '../i18n/locales.ts';
import { chooseArticles } from './choose-articles.ts';
import { createCommand } from './command.ts';
import { reportFiles } from './report-files.ts';

/** The value of `--only` for the handbooks; no article can have this id. */
const handbookName = 'handbook';

/** Shows the progress on one line; does nothing if stderr is not a terminal. */
function createProgress(total: number): (done: number) => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => undefined;
  return (done) => void stderr.write(done === total ? '\r\u001b[K' : `\rPDF ${done} of ${total}`);
}

/** Returns a signal that aborts on SIGTERM or SIGINT. */
function createAbortSignal(): AbortSignal {
  const controller = new AbortController();
  const end = (name: string) =>
    controller.abort(new Error(`Stopped by ${name}; no PDF was changed.`));
  process.once('SIGTERM', end).once('SIGINT', end);
  return controller.signal;
}

/** Returns the languages whose handbook is made: none if only articles were named. */
function chooseBooks(
  all: readonly Locale[],
  { only, locale, handbook }: { only: readonly string[]; locale?: string; handbook: boolean },
): Locale[] {
  if (!handbook || (only.length > 0 && !only.includes(handbookName))) return [];
  return all.filter((id) => locale === undefined || id === locale);
}

/** Returns what the content API contains about PDFs: which articles have one, and the size of each handbook. */
const describePdfs = ({ catalogue, links, findSize }: BuiltSite): string =>
  JSON.stringify([
    catalogue.all.map(({ locale, id }) => findSize(links.pdf(locale, id)) !== undefined),
    catalogue.locales.map((locale) => findSize(links.handbook(locale))),
  ]);

/**
 * Returns the pages of the articles that the build has left out and that are not made now; none if it has made no PDFs.
 */
function listUnprinted({ catalogue, links, findSize }: BuiltSite, made: readonly Article[]) {
  const missing = catalogue.all.filter(
    ({ locale, id }) => findSize(links.pdf(locale, id)) === undefined,
  );
  if (missing.length === catalogue.all.length) return [];
  return missing
    .filter((article) => !made.includes(article))
    .map(({ locale, id }) => links.article(locale, id));
}

/** Rebuilds the PDFs of a built site. */
export const command = createCommand({
  usage: `npm run make -- pdf [--only ID] [--locale LOCALE] [--no-handbook] [--json]

Rebuilds the PDFs of a built site.

  --only ID         only this article, can be repeated; "handbook" for the handbooks
  --locale LOCALE   only this language
  --no-handbook     only articles
  --json            prints a summary as JSON
Exit codes: 0 made, 1 findings, 2 could not run.`,
  options: {
    only: { type: 'string', multiple: true },
    locale: { type: 'string' },
    handbook: { type: 'boolean', default: true },
    json: { type: 'boolean', default: false },
  },
  run: async ({ only = [], locale, json, handbook }) => {
    const { out } = readBuildSettings();
    const site = openSite(resolve(out));
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
      planHandbooks: (leftOut: ReadonlySet<string>) =>
        planHandbooks(sources, books, new Set([...leftOut, ...listUnprinted(site, articles)])),
    };
    const before = describePdfs(site);
    const summary = await writePdfs(site, plans, {
      signal: createAbortSignal(),
      onProgress: createProgress(articles.length + books.length),
    });
    // Usually nothing has changed; loading the schemas of the API takes 0.1 s.
    const hasApi = site.findSize(site.links.api.index()) !== undefined;
    if (hasApi && describePdfs(site) !== before) {
      const { writeContentApi } = await import('../app/api/export/write-content-api.ts');
      writeContentApi(site);
    }
    return reportFiles(site, summary, { what: 'PDFs', out, json });
  },
});
