import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { openSite, type BuiltSite } from '../content-model/built-site/open-site.ts';
import { takeSiteData } from '../content-model/built-site/site-data.ts';
import { rememberPages } from '../content-model/built-site/remember-pages.ts';
import { writeContentApi } from '../app/api/export/write-content-api.ts';
import { exportEmbed } from '../app/embed/export/export-embed.ts';
import { exportHosting } from '../export/hosting/export-hosting.ts';
import { writeIndexNowKey } from '../export/push/write-index-now-key.ts';
import { exportMarkdown } from '../export/markdown/write-markdown.ts';
import { exportIcons } from '../export/pictures/icons/export-icons.ts';
import { exportPdfs } from '../export/pdf/export-pdfs.ts';
import { linkPdfs } from '../export/pdf/link-pdfs.ts';
import { exportPictures } from '../export/pictures/export-pictures.ts';
import { linkPictures } from '../export/pictures/link-pictures.ts';
import { exportPermanentLinks } from '../app/permanent-links/export-permanent-links.ts';
import { writeSteps } from '../troubleshooter/steps/write-steps.ts';
import { writeWidget } from '../app/widget/export/write-widget.ts';
import { buildSearchIndex } from '../search/index/build-index.ts';

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
        // The index is made in threads of its own; nothing else here changes what it reads.
        await Promise.all([buildSearchIndex(directory), exportSite(site)]);
      },
    },
  };
}

async function exportSite(site: BuiltSite): Promise<void> {
  // Lets the threads of the index start before work that does not wait for anything.
  await setImmediate();
  writeContentApi(site);
  exportMarkdown(site);
  exportPermanentLinks(site);
  writeSteps(site);
  await exportEmbed(site);
  await writeWidget(site);
  writeIndexNowKey(site, readBuildSettings().indexNowKey);
  await exportIcons(site);
  exportHosting(site.directory);
}
