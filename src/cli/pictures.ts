/**
 * `npm run pictures`: makes the pictures of an already built site, and its icons. `--only ID` (as often as
 * needed) and `--locale` choose some articles and leave every other page’s picture as it is; `--json` prints a summary as data. Exit codes: 0
 * made, 1 some could not be made, 2 could not run.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { openSite, type BuiltSite } from '../content-model/built-site/open-site.ts';
import { exportIcons } from '../export/pictures/icons/export-icons.ts';
import { describePictures, type Picture } from '../export/pictures/describe-pictures.ts';
import { formatSkipped } from '../export/pictures/export-pictures.ts';
import { linkPictures } from '../export/pictures/link-pictures.ts';
import { writePictures, type PictureSummary } from '../export/pictures/write-pictures.ts';
import { chooseArticles } from './choose-articles.ts';
import { run } from './run.ts';

const options = {
  only: { type: 'string', multiple: true },
  locale: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

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

await run(async () => {
  const { only = [], locale, json } = parseArgs({ options }).values;
  const { out } = readBuildSettings();
  const site = openSite(resolve(out));
  const summary = await writePictures(site, choose(site, only, locale));
  await exportIcons(site);
  linkPictures(site);
  for (const picture of summary.skipped) console.error(formatSkipped(picture));
  console.log(json ? JSON.stringify(summary, undefined, 2) : formatSummary(summary, out));
  return summary.skipped.length > 0 ? 1 : 0;
});
