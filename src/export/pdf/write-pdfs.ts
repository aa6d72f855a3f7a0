import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { assertComplete } from '../findings.ts';
import { planHandbooks } from './handbook/plan.ts';
import { planArticles } from './plan-articles.ts';
import { openSources } from './sources.ts';
import {
  writeFiles,
  type FileSummary,
  type PlannedFile,
  type WriteFilesOptions,
  type WrittenFile,
} from './write-files.ts';

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
 * Writes PDFs into a built site, all or none (`writeFiles`). Handbooks are made after all articles, one at a time:
 * each uses all processors and much memory, and would repeat the findings of its articles.
 */
export const writePdfs = (
  site: BuiltSite,
  { articles, handbooks = [] }: PdfPlans,
  options?: WriteFilesOptions,
): Promise<FileSummary> =>
  writeFiles(site, kind, [{ plans: articles }, { plans: handbooks, processes: 1 }], options);

/** Makes every PDF of a built site, as part of a build, and returns them; rejects with all findings if there are any. */
export async function exportPdfs(
  site: BuiltSite,
  options?: WriteFilesOptions,
): Promise<readonly WrittenFile[]> {
  const sources = openSources(site);
  const articles = planArticles(sources, site.catalogue.all);
  const handbooks = planHandbooks(sources, site.catalogue.locales);
  const { files, findings } = await writePdfs(site, { articles, handbooks }, options);
  assertComplete(findings);
  return files;
}
