import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import Tinypool from 'tinypool';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { openSite, type BuiltSite } from '../content-model/built-site/open-site.ts';
import { rememberPages } from '../content-model/built-site/remember-pages.ts';
import { takeSiteData } from '../content-model/built-site/site-data.ts';
import { exportHosting } from '../export/hosting/export-hosting.ts';
import { exportPdfs } from '../export/pdf/export-pdfs.ts';
import { linkPdfs } from '../export/pdf/link-pdfs.ts';
import { exportPictures } from '../export/pictures/export-pictures.ts';
import { exportIcons } from '../export/pictures/icons/export-icons.ts';
import { linkPictures } from '../export/pictures/link-pictures.ts';
import { writeIndexNowKey } from '../export/push/write-index-now-key.ts';
import { buildSearchIndex } from '../search/index/build-index.ts';
import { writeSteps } from '../troubleshooter/steps/write-steps.ts';
import type { ExportTask } from './export-worker.ts';

/** Runs everything that is made from the built pages. */
export function createAfterBuild(): AstroIntegration {
  return {
    name: 'help-after-build',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const directory = fileURLToPath(dir);
        takeSiteData(directory);
        const site = openSite(directory);
        // First, because pages and API say which of them there are.
        const pages = rememberPages(site);
        const settings = readBuildSettings();
        if (settings.pdf) await exportPdfs(pages);
        if (settings.pictures) await exportPictures(pages);
        linkPdfs(pages);
        linkPictures(pages);
        // None of these reads what another writes.
        await Promise.all([
          buildSearchIndex(directory),
          runInThreads(directory, ['api', 'markdown']),
          exportSite(site),
        ]);
      },
    },
  };
}

/** Runs exporters in a thread each. */
async function runInThreads(
  directory: string,
  exporters: readonly ExportTask['exporter'][],
): Promise<void> {
  const filename = new URL('./export-worker.ts', import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: exporters.length });
  try {
    await Promise.all(
      exporters.map((exporter) => pool.run({ directory, exporter } satisfies ExportTask)),
    );
  } finally {
    await pool.destroy();
  }
}

async function exportSite(site: BuiltSite): Promise<void> {
  // Lets the threads start before work that does not wait for anything.
  await setImmediate();
  writeSteps(site);
  writeIndexNowKey(site, readBuildSettings().indexNowKey);
  await exportIcons(site);
  exportHosting(site.directory);
}
