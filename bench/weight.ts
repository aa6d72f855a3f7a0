/**
 * `npm --prefix bench run weight`: what a reader downloads before the first click, from Chromium's network log,
 * for every kind of page of a built site. `--dist DIR` names the site (else the last build), `--json
 * FILE` writes the numbers, `--vs starlight` builds plain Starlight and this site from one made-up
 * corpus of `--articles` and compares their articles. Exit codes: 0, 1 a bar is missed, 2 could not run.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { readBuildSettings } from '../src/content-model/build-settings.ts';
import { run } from '../src/cli/run.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import { writeReport } from './support/report.ts';
import { listSitePages, type PageKind } from './support/site-pages.ts';
import { formatTable } from './support/table.ts';
import { weighPages } from './weight/measure-site.ts';
import { pageBar, toWeightRows, weightColumns } from './weight/rows.ts';
import { weighAgainstStarlight } from './weight/versus-starlight.ts';

/** Pages a reader is led to, one after another, on whatever connection there is. */
const barredKinds: ReadonlySet<PageKind> = new Set(['article', 'solve']);

/** Weighs every page of a built site. */
async function weighSite(browser: Browser, directory: string) {
  const { base } = readBuildSettings();
  return weighPages(browser, { directory, base }, listSitePages(directory));
}

await run(async () => {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string' },
      json: { type: 'string' },
      vs: { type: 'string' },
      articles: { type: 'string', default: '42' },
    },
  });
  const directory = resolve(values.dist ?? readBuildSettings().out);
  const browser = await launchChromium();
  try {
    const pages = await weighSite(browser, directory);
    const kinds = new Map(pages.map(({ path, kind, locale }) => [path, `${kind} ${locale}`]));
    console.log(
      formatTable(
        weightColumns,
        toWeightRows(pages, ({ path }) => kinds.get(path) ?? ''),
      ),
    );

    const heavy = pages.filter(
      ({ kind, weight }) => barredKinds.has(kind) && weight.total > pageBar,
    );
    const foreign = pages.filter(({ weight }) => weight.foreign.length > 0);
    for (const { path, weight } of heavy) {
      console.error(`/${path} has ${weight.total} bytes; the bar is ${pageBar}.`);
    }
    for (const { path, weight } of foreign) {
      console.error(`/${path} asks other origins: ${weight.foreign.join(', ')}`);
    }

    const versus =
      values.vs === 'starlight'
        ? await weighAgainstStarlight(browser, Number(values.articles))
        : undefined;
    if (versus) console.log(`\n${formatTable(weightColumns, versus.rows)}\n${versus.summary}`);
    writeReport(values.json, { pageBar, pages, ...(versus && { versus }) });
    return heavy.length + foreign.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
});
