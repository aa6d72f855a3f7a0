import { resolve } from 'node:path';
import { readBuildSettings } from '../src/content-model/build-settings.ts';
import { createCommand } from '../src/cli/command.ts';
import { run } from '../src/cli/run.ts';
import { localeIds } from '../src/i18n/locales.ts';
import { auditPage, type PageScores } from './lighthouse/audit-page.ts';
import {
  formatFailed,
  missesBar,
  scoreBar,
  scoreColumns,
  type AuditedPage,
} from './lighthouse/rows.ts';
import { listSitePages, type BuiltSite, type PageKind } from './support/built-site.ts';
import { startCompressingHost } from './support/compressing-host.ts';
import { parseCount } from './support/parse-count.ts';
import { writeReport } from './support/report.ts';
import { formatTable } from './support/table.ts';

const kinds: readonly PageKind[] = ['home', 'article', 'category'];

/** Returns the paths of the first page of each kind in each language. */
function listPaths(site: BuiltSite): string[] {
  const pages = listSitePages(site);
  return localeIds.flatMap((locale) =>
    kinds.flatMap(
      (kind) => pages.find((page) => page.locale === locale && page.kind === kind)?.path ?? [],
    ),
  );
}

/** Audits a page a number of times, one run after the other, because parallel runs would slow each other. */
async function auditRepeatedly(url: string, count: number): Promise<PageScores[]> {
  const runs: PageScores[] = [];
  while (runs.length < count) runs.push(await auditPage(url));
  return runs;
}

await run(
  createCommand({
    usage: `npm --prefix bench run lighthouse -- [options]

Measures Lighthouse's five scores of a home page, an article and a category page in both languages, with its
default settings for phones.

  --dist DIR    the built site; by default dist/
  --runs N      takes the median of N runs
  --json FILE   writes the numbers
Exit codes: 0, 1 a score is below the limit, 2 could not run.`,
    options: {
      dist: { type: 'string' },
      json: { type: 'string' },
      runs: { type: 'string', default: '1' },
    },
    run: async (values) => {
      const { out, base } = readBuildSettings();
      const runs = parseCount('--runs', values.runs) ?? 1;
      const directory = resolve(values.dist ?? out);
      const paths = listPaths({ directory, base });
      const host = await startCompressingHost({ directory, base });
      const pages: AuditedPage[] = [];
      try {
        for (const path of paths)
          pages.push({ path, runs: await auditRepeatedly(host.url + path, runs) });
      } finally {
        await host.close();
      }
      console.log(formatTable(scoreColumns, pages));
      const failed = formatFailed(pages);
      if (failed)
        console.log(`\nAudits that lowered the score (first run of each page):\n${failed}`);
      writeReport(values.json, { scoreBar, pages });
      return pages.some(missesBar) ? 1 : 0;
    },
  }),
);
