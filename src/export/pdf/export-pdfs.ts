import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { EngineMissing } from './engine.ts';
import { formatPdfFindings } from './findings.ts';
import { planHandbooks } from './handbook/plan.ts';
import { planArticles } from './plan-articles.ts';
import { openSources } from './sources.ts';
import { writePdfs, type WritePdfsOptions } from './write-pdfs.ts';

/**
 * Makes every PDF of a built site, as part of a build: a finding ends the build with all of them; a platform
 * for which there is no engine gets a site without PDFs and one line that says so.
 */
export async function exportPdfs(site: BuiltSite, options: WritePdfsOptions = {}): Promise<void> {
  const { warn = console.warn } = options;
  try {
    const sources = openSources(site);
    const articles = planArticles(sources, site.catalogue.all);
    const handbooks = planHandbooks(sources, site.catalogue.locales);
    const { findings } = await writePdfs(site, { articles, handbooks }, { ...options, warn });
    if (findings.length > 0)
      throw new Error(`${formatPdfFindings(findings)}\n\nNothing was built.`);
  } catch (error) {
    if (!(error instanceof EngineMissing)) throw error;
    warn(`No PDFs: ${error.message}`);
  }
}
