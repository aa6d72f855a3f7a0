import { resolve } from 'node:path';
import { readBuildSettings } from '../src/content-model/build-settings.ts';
import { createCommand } from '../src/cli/command.ts';
import { run } from '../src/cli/run.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import { writeReport } from './support/report.ts';
import { listSitePages, type PageKind } from './support/built-site.ts';
import { formatTable } from './support/table.ts';
import { weighPages } from './weight/measure-site.ts';
import { pageBar, toWeightRows, weightColumns } from './weight/rows.ts';
import { weighAgainstStarlight } from './weight/versus-starlight.ts';

/** Pages with a limit: readers load several of them in a row, often on slow connections. */
const limitedKinds: ReadonlySet<PageKind> = new Set(['article', 'troubleshooter']);

await run(
  createCommand({
    usage: `npm --prefix bench run weight -- [options]

Measures the bytes that a reader downloads before the first click, from Chromium's network log, for every kind of
page.

  --dist DIR       the built site; by default dist/
  --vs starlight   compares articles with those of plain Starlight, built from one generated corpus
  --articles 42    size of that corpus
  --json FILE      writes the numbers
Exit codes: 0, 1 a limit is missed, 2 could not run.`,
    options: {
      dist: { type: 'string' },
      json: { type: 'string' },
      vs: { type: 'string' },
      articles: { type: 'string', default: '42' },
    },
    run: async (values) => {
      const { out, base } = readBuildSettings();
      const site = { directory: resolve(values.dist ?? out), base };
      const browser = await launchChromium();
      try {
        const pages = await weighPages(browser, site, listSitePages(site));
        console.log(
          formatTable(
            weightColumns,
            toWeightRows(pages, ({ kind, locale }) => `${kind} ${locale}`),
          ),
        );
        const heavy = pages.filter(
          ({ kind, weight }) => limitedKinds.has(kind) && weight.total > pageBar,
        );
        const foreign = pages.filter(({ weight }) => weight.foreign.length > 0);
        for (const { path, weight } of heavy) {
          console.error(`/${path} has ${weight.total} bytes; the limit is ${pageBar}.`);
        }
        for (const { path, weight } of foreign) {
          console.error(`/${path} requests other origins: ${weight.foreign.join(', ')}`);
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
    },
  }),
);
