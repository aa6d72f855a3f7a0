import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { planHandbooks } from './handbook/plan.ts';
import { planArticles } from './plan-articles.ts';
import { openSources } from './sources.ts';
import type { FileSummary, PlannedFile, WriteFilesOptions } from './planned-file.ts';
import { assertComplete, writeFiles } from './write-files.ts';

/** The PDFs to make. */
export interface PdfPlans {
  readonly articles: Iterable<PlannedFile>;
  readonly handbooks?: Iterable<PlannedFile>;
}

const kind = {
  extension: 'pdf',
  cache: '.cache/pdf',
  worker: new URL('./worker.ts', import.meta.url),
} as const;

/**
 * Puts PDFs into a built site, all of them or none (`writeFiles`). Handbooks are made after all articles, one at
 * a time: each takes all processors and much memory, and what is wrong with an article is wrong with the book.
 */
export const writePdfs = (
  site: BuiltSite,
  { articles, handbooks = [] }: PdfPlans,
  options?: WriteFilesOptions,
): Promise<FileSummary> =>
  writeFiles(site, kind, [{ plans: articles }, { plans: handbooks, processes: 1 }], options);

/** Makes every PDF of a built site, as part of a build; rejects with all findings where there are any. */
export async function exportPdfs(site: BuiltSite, options?: WriteFilesOptions): Promise<void> {
  const sources = openSources(site);
  const articles = planArticles(sources, site.catalogue.all);
  const handbooks = planHandbooks(sources, site.catalogue.locales);
  assertComplete(await writePdfs(site, { articles, handbooks }, options));
}
