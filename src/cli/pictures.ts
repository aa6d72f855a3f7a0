import { resolve } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { openSite, type BuiltSite } from '../content-model/built-site/open-site.ts';
import { exportIcons } from '../export/pictures/icons/export-icons.ts';
import { describePictures, type Picture } from '../export/pictures/describe-pictures.ts';
import { formatSkipped } from '../export/pictures/export-pictures.ts';
import { linkPictures } from '../export/pictures/link-pictures.ts';
import { writePictures, type PictureSummary } from '../export/pictures/write-pictures.ts';
import { chooseArticles } from './choose-articles.ts';
import { createCommand } from './command.ts';

/** Returns the chosen pictures: those of articles where any are named, else all. */
function choose(site: BuiltSite, only: readonly string[], locale?: string): Picture[] {
  const all = describePictures(site);
  if (only.length === 0 && locale === undefined) return all;
  const chosen = chooseArticles(site.catalogue.all, only, locale);
  const hrefs = new Set(chosen.map(({ locale, id }) => site.links.pictures.article(locale, id)));
  return all.filter(({ href }) => hrefs.has(href));
}

function formatSummary({ files }: PictureSummary, out: string): string {
  const made = files.filter(({ isNew }) => isNew).length;
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  return `${files.length} pictures in ${out}/, ${size.toFixed(1)} MB; ${made} new, ${files.length - made} unchanged.`;
}

/** Makes the pictures and icons of a built site again. */
export const makePictures = createCommand({
  usage: `npm run make -- pictures [--only ID] [--locale LOCALE] [--json]

Makes the pictures of a built site again, and its icons.

  --only ID         one article, as often as needed; the pictures of other pages stay as they are
  --locale LOCALE   one language
  --json            prints a summary as data
Exit codes: 0 made, 1 some could not be made, 2 could not run.`,
  options: {
    only: { type: 'string', multiple: true },
    locale: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  run: async ({ only = [], locale, json }) => {
    const { out } = readBuildSettings();
    const site = openSite(resolve(out));
    const summary = await writePictures(site, choose(site, only, locale));
    await exportIcons(site);
    linkPictures(site);
    for (const picture of summary.skipped) console.error(formatSkipped(picture));
    console.log(json ? JSON.stringify(summary, undefined, 2) : formatSummary(summary, out));
    return summary.skipped.length > 0 ? 1 : 0;
  },
});
