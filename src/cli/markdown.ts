import { relative, resolve } from 'node:path';
import { formatFindings } from '../checks/format-findings.ts';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { openSite } from '../content-model/built-site/open-site.ts';
import { writeMarkdown } from '../export/markdown/write-markdown.ts';
import { createCommand, refuse } from './command.ts';
import { locateFindings } from './locate-findings.ts';

/** Rebuilds the Markdown of a built site. */
export const command = createCommand({
  usage: `npm run make -- markdown

Rebuilds the Markdown of a built site.
Exit codes: 0 made, 1 findings, 2 could not run.`,
  run: () => {
    const { out, content } = readBuildSettings();
    const site = openSite(resolve(out));
    const { articles, findings } = writeMarkdown(site);
    console.log(`Wrote ${articles} articles as Markdown in ${out}/.`);
    const located = locateFindings(findings, site, { content, level: 'error' });
    return located.length > 0 ? refuse(formatFindings(located, relative('', content))) : 0;
  },
});
