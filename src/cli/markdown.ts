import { resolve } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { openSite } from '../content-model/built-site/open-site.ts';
import { formatExportFindings } from '../export/findings.ts';
import { writeMarkdown } from '../export/markdown/write-markdown.ts';
import { createCommand, refuse } from './command.ts';

/** Rebuilds the Markdown of a built site. */
export const command = createCommand({
  usage: `npm run make -- markdown

Rebuilds the Markdown of a built site.
Exit codes: 0 made, 1 findings, 2 could not run.`,
  run: () => {
    const { out } = readBuildSettings();
    const { articles, findings } = writeMarkdown(openSite(resolve(out)));
    if (findings.length > 0) return refuse(formatExportFindings(findings));
    console.log(`Wrote ${articles} articles as Markdown in ${out}/.`);
    return 0;
  },
});
