import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { onAnnouncements } from '../content-model/built-site/announce-data.ts';
import type { ExpectedSite } from '../content-model/built-site/expected-site.ts';
import { openSite, type BuiltSite } from '../content-model/built-site/open-site.ts';
import { writeSiteData, type SiteData } from '../content-model/built-site/site-data.ts';
import { runInThreads } from '../content-model/run-in-threads.ts';
import type { ExportFinding } from '../export/findings.ts';
import { exportHosting } from '../export/hosting/export-hosting.ts';
import { exportPdfs } from '../export/pdf/write-pdfs.ts';
import { exportPictures } from '../export/pictures/write-pictures.ts';
import { writeIndexNowKey } from '../export/push/write-index-now-key.ts';
import { buildSearchIndex } from '../search/index/build-index.ts';
import { writeSteps } from '../troubleshooter/steps/write-steps.ts';
import { toFilePath } from '../urls/hrefs.ts';
import { afterBuildName } from './command-integration.ts';
import type { ExportTask } from './export-worker.ts';
import { setModes } from './set-modes.ts';

/** What a build has learnt before its pages are finished. */
interface Progress {
  directory: string;
  expected?: ExpectedSite;
  data?: SiteData;
  /** What is made from the articles alone. */
  fromArticles?: Promise<readonly ExportFinding[]>;
}

/**
 * Returns the integration of a build, which runs everything that is made from the articles and the built pages. What
 * reads the articles alone is made in threads while Astro renders the pages, which keeps one core busy. `report` is
 * called once with what the outputs cannot show.
 */
export function createAfterBuild(
  report: (findings: readonly ExportFinding[], site: BuiltSite) => void,
): AstroIntegration {
  const { pdf, indexNowKey } = readBuildSettings();
  const progress: Progress = { directory: '' };
  onAnnouncements({
    expected: (expected) => {
      progress.expected = expected;
    },
    siteData: (data) => startExports(progress, data, pdf),
  });
  return {
    name: afterBuildName,
    hooks: {
      'astro:config:done': ({ config }) => {
        progress.directory = fileURLToPath(config.outDir);
      },
      'astro:build:done': async () => {
        const { directory } = progress;
        const site = openSite(directory);
        writeSteps(site);
        writeIndexNowKey(site, indexNowKey);
        exportHosting(directory);
        const findings = [
          ...(await exportDocuments(progress, site)),
          // The content API and the lists of Markdown name the PDFs that there are.
          ...(pdf ? await exportInThreads(directory, ['api', 'markdown']) : []),
          ...((await progress.fromArticles) ?? []),
        ];
        setModes(directory);
        report(findings, site);
      },
    },
  };
}

function startExports(progress: Progress, data: SiteData, pdf: boolean): void {
  const { directory, expected } = progress;
  progress.data = { ...data, expected };
  writeSiteData(directory, progress.data);
  progress.fromArticles = Promise.all([
    exportInThreads(directory, pdf ? ['permanentPages'] : ['permanentPages', 'api', 'markdown']),
    buildSearchIndex(directory),
  ]).then(([findings]) => findings);
  // It is awaited after the pages; until then nothing else handles a rejection.
  progress.fromArticles.catch(() => undefined);
}

/** Makes PDFs and pictures, and records their hashes for the verification. */
async function exportDocuments(
  { directory, data }: Progress,
  site: BuiltSite,
): Promise<readonly ExportFinding[]> {
  const { pdf, pictures } = readBuildSettings();
  const summaries = [
    ...(pdf ? [await exportPdfs(site)] : []),
    ...(pictures ? [await exportPictures(site)] : []),
  ];
  const made = Object.fromEntries(
    summaries.flatMap(({ files }) =>
      files.map(({ href, sha256 }) => [toFilePath(site.base, href), sha256]),
    ),
  );
  if (data) writeSiteData(directory, { ...data, made });
  return summaries.flatMap(({ findings }) => findings);
}

/** Runs exporters in threads, on the cores that rendering leaves free. */
async function exportInThreads(
  directory: string,
  exporters: readonly ExportTask['exporter'][],
): Promise<readonly ExportFinding[]> {
  const findings = await runInThreads<readonly ExportFinding[]>(
    { module: new URL('./export-worker.ts', import.meta.url), name: 'runExporter' },
    exporters.map((exporter) => ({ directory, exporter }) satisfies ExportTask),
    Math.max(1, Math.min(exporters.length, availableParallelism() - 1)),
  );
  return findings.flat();
}
