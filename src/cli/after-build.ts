import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import Tinypool from 'tinypool';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { onSiteData } from '../content-model/built-site/announce-data.ts';
import { openSite } from '../content-model/built-site/open-site.ts';
import { writeSiteData } from '../content-model/built-site/site-data.ts';
import { exportHosting } from '../export/hosting/export-hosting.ts';
import { exportPdfs } from '../export/pdf/write-pdfs.ts';
import { exportPictures } from '../export/pictures/write-pictures.ts';
import { writeIndexNowKey } from '../export/push/write-index-now-key.ts';
import { buildSearchIndex } from '../search/index/build-index.ts';
import { writeSteps } from '../troubleshooter/steps/write-steps.ts';
import { assertPrepared } from './build-environment.ts';
import type { ExportTask } from './export-worker.ts';
import { setModes } from './set-modes.ts';

/**
 * Runs everything that is made from the articles and the built pages. What reads the articles alone is made in
 * threads while Astro renders the pages, which keeps one core busy.
 */
export function createAfterBuild(): AstroIntegration {
  const { pdf, pictures, indexNowKey } = readBuildSettings();
  let directory = '';
  let fromArticles: Promise<unknown> | undefined;
  return {
    name: 'help-after-build',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') assertPrepared();
        updateConfig({ vite: { define: { 'import.meta.env.DEV_SERVER': command === 'dev' } } });
      },
      'astro:config:done': ({ config }) => {
        directory = fileURLToPath(config.outDir);
      },
      // Only in a build: the dev server answers the route of the data, too, and must write nothing.
      'astro:build:start': () => {
        onSiteData((data) => {
          writeSiteData(directory, data);
          const early = [
            buildSearchIndex(directory),
            ...(pdf ? [] : [exportInThreads(directory, ['api', 'markdown'])]),
          ];
          fromArticles = Promise.all(early);
          // It is awaited after the pages; until then nothing else handles a rejection.
          fromArticles.catch(() => undefined);
        });
      },
      'astro:build:done': async () => {
        const site = openSite(directory);
        writeSteps(site);
        writeIndexNowKey(site, indexNowKey);
        exportHosting(directory);
        if (pdf) await exportPdfs(site);
        if (pictures) await exportPictures(site);
        // The content API and the lists of Markdown name the PDFs that there are.
        if (pdf) await exportInThreads(directory, ['api', 'markdown']);
        await fromArticles;
        setModes(directory);
      },
    },
  };
}

/** Runs exporters in a thread each. */
async function exportInThreads(
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
