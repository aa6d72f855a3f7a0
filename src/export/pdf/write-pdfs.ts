import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import type { ExportFinding } from '../findings.ts';
import { planHandbooks } from './handbook/plan.ts';
import { planArticles } from './plan-articles.ts';
import { openSources } from './sources.ts';
import {
  writeFiles,
  type FileSummary,
  type PlannedFile,
  type WriteFilesOptions,
} from './write-files.ts';

/** The PDFs to make. */
export interface PdfPlans {
  readonly articles: Iterable<PlannedFile>;
  /** Returns the handbooks without the bodies of the articles at some pages, which cannot be typeset. */
  readonly planHandbooks?: (leftOut: ReadonlySet<string>) => Iterable<PlannedFile>;
}

const kind = {
  extension: 'pdf',
  cache: '.cache/pdf',
  worker: new URL('./worker.ts', import.meta.url),
} as const;

const minute = 60_000;

/** An article takes a tenth of a second, a handbook of 1,000 articles half a minute. */
const timeouts = { article: 2 * minute, handbook: 30 * minute } as const;

/**
 * Writes PDFs into a built site (`writeFiles`) and removes the links to those that cannot be made. Handbooks are made
 * after all articles, one at a time: each uses all processors and much memory, and would repeat the findings of its
 * articles.
 */
export async function writePdfs(
  site: BuiltSite,
  { articles, planHandbooks = () => [] }: PdfPlans,
  options?: WriteFilesOptions,
): Promise<FileSummary> {
  const batches = [
    { plan: () => articles, timeout: timeouts.article },
    { plan: planHandbooks, processes: 1, timeout: timeouts.handbook },
  ];
  const summary = await writeFiles(site, kind, batches, options);
  removePdfLinks(site, summary.findings);
  return summary;
}

/** Makes every PDF of a built site, as part of a build. */
export function exportPdfs(site: BuiltSite, options?: WriteFilesOptions): Promise<FileSummary> {
  const sources = openSources(site);
  const plans: PdfPlans = {
    articles: planArticles(sources, site.catalogue.all),
    planHandbooks: (leftOut) => planHandbooks(sources, site.catalogue.locales, leftOut),
  };
  return writePdfs(site, plans, options);
}

/** The link to a PDF as src/layout/PdfLink.astro writes it. */
export const pdfLink = /<p\b[^>]*\sdata-pdf\b[^>]*>\s*<a\b[^>]*>[^<]*<\/a>\s*<\/p>/;

/**
 * Removes the links to PDFs that cannot be made from their pages. Pages are rendered before the PDFs are made; nothing
 * that is made later, such as the content API, names a PDF that is not there.
 */
function removePdfLinks({ readPage, write }: BuiltSite, findings: readonly ExportFinding[]): void {
  for (const { page, missing } of findings) {
    if (missing === undefined) continue;
    const html = readPage(page);
    const changed = html.replace(pdfLink, '');
    if (changed !== html) write(page, changed);
  }
}
