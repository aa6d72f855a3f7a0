import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { openSite, type BuiltSite } from '../content-model/built-site/open-site.ts';
import { describePictures, type Picture } from '../export/pictures/describe-pictures.ts';
import { drawIcon } from '../export/pictures/draw-icon.ts';
import { icons, markFile } from '../export/pictures/icons.ts';
import { writePictures } from '../export/pictures/write-pictures.ts';
import { chooseArticles } from './choose-articles.ts';
import { createCommand } from './command.ts';
import { reportFiles } from './report-files.ts';

/** Returns the chosen pictures: those of the named articles, else all. */
function choose(site: BuiltSite, only: readonly string[], locale?: string): Picture[] {
  const all = describePictures(site);
  if (only.length === 0 && locale === undefined) return all;
  const chosen = chooseArticles(site.catalogue.all, only, locale);
  const hrefs = new Set(chosen.map(({ locale, id }) => site.links.pictures.article(locale, id)));
  return all.filter(({ href }) => hrefs.has(href));
}

async function drawIcons(directory: string): Promise<void> {
  const mark = readFileSync(join(directory, markFile));
  for (const icon of icons) writeFileSync(join(directory, icon.file), await drawIcon(mark, icon));
  console.log(`${icons.length} icons in public/.`);
}

/** Rebuilds the pictures of a built site, or the icons in public/. */
export const command = createCommand({
  usage: `npm run make -- pictures [--only ID] [--locale LOCALE] [--json] | --icons

Rebuilds the pictures of a built site.

  --only ID         only this article, can be repeated
  --locale LOCALE   only this language
  --json            prints a summary as JSON
  --icons           draws the icons in public/ from public/favicon.svg instead
Exit codes: 0 made, 1 findings, 2 could not run.`,
  options: {
    only: { type: 'string', multiple: true },
    locale: { type: 'string' },
    json: { type: 'boolean', default: false },
    icons: { type: 'boolean', default: false },
  },
  run: async ({ only = [], locale, json, icons: areIcons }) => {
    if (areIcons) {
      await drawIcons(resolve(import.meta.dirname, '../../public'));
      return 0;
    }
    const { out } = readBuildSettings();
    const site = openSite(resolve(out));
    const summary = await writePictures(site, choose(site, only, locale));
    return reportFiles(site, summary, { what: 'pictures', out, json });
  },
});
