/** A worker thread that runs one exporter; after-build.ts starts it. */
import { join } from 'node:path';
import { writeContentApi } from '../app/api/export/write-content-api.ts';
import { writePermanentPages } from '../app/permanent-links/write-permanent-pages.ts';
import { openSite, type BuiltSite } from '../content-model/built-site/open-site.ts';
import type { ExportFinding } from '../export/findings.ts';
import { writeMarkdown } from '../export/markdown/write-markdown.ts';
import { formatOneScriptPolicy } from '../layout/content-security-policy.ts';
import { bundleScript } from '../layout/script-text.ts';

const permanentScript = join(import.meta.dirname, '../app/permanent-links/permanent-page.ts');

/** Writes an output and returns what it cannot show. */
type Exporter = (site: BuiltSite) => readonly ExportFinding[] | Promise<readonly ExportFinding[]>;

const exporters = {
  api: (site) => {
    writeContentApi(site);
    return [];
  },
  markdown: (site) => writeMarkdown(site).findings,
  permanentPages: async (site) => {
    const script = await bundleScript(permanentScript);
    writePermanentPages(site, { script, policy: formatOneScriptPolicy(script) });
    return [];
  },
} as const satisfies Record<string, Exporter>;

/** The task of a worker. */
export interface ExportTask {
  /** The built site. */
  readonly directory: string;
  readonly exporter: keyof typeof exporters;
}

export const runExporter = async ({
  directory,
  exporter,
}: ExportTask): Promise<readonly ExportFinding[]> => exporters[exporter](openSite(directory));
