import { join, resolve } from 'node:path';
import { createCommand } from '../src/cli/command.ts';
import { readBuildSettings } from '../src/content-model/build-settings.ts';
import { run } from '../src/cli/run.ts';
import { localeIds } from '../src/i18n/locales.ts';
import {
  judgeBytes,
  judgeIndexShare,
  judgeLatency,
  judgeOther,
  judgeQuality,
  missesBar,
  searchBars,
  verdictColumns,
} from './search/bars.ts';
import { measureBrowserLatency } from './search/browser/latency.ts';
import {
  costColumns,
  getTopicColumns,
  latencyColumns,
  qualityColumns,
  toTopicRows,
} from './search/columns.ts';
import type { SearchedSite } from './search/documents.ts';
import { parseEngineNames, type EngineName } from './search/engines.ts';
import { createLargeQueries, formatIndexShare, withLargeSite } from './search/large-site.ts';
import { measureCosts, measureQuality } from './search/measure.ts';
import {
  readQueries,
  toTexts,
  type LabelledQuery,
  type QueriesByLocale,
} from './search/queries.ts';
import { parseCount } from './support/parse-count.ts';
import { writeReport } from './support/report.ts';
import { formatTable } from './support/table.ts';

type Queries = QueriesByLocale<LabelledQuery>;

/** The engines to measure, and whether to time this site's search in Chromium. */
interface Scope {
  readonly engines: readonly EngineName[];
  readonly latency: boolean;
}

/** Measures and prints the quality of engines. */
async function reportQuality(site: SearchedSite, queries: Queries, { engines }: Scope) {
  const results = await measureQuality(site, engines, queries);
  console.log(`${formatTable(qualityColumns, results)}\n`);
  for (const locale of localeIds) {
    const rows = toTopicRows(results, locale);
    console.log(`${locale}\n\n${formatTable(getTopicColumns(rows), rows)}\n`);
  }
  const judge = site.project === undefined ? judgeQuality : judgeOther;
  return { results, verdicts: judge(results) };
}

/** Measures and prints the costs of engines; `bar` is the limit of a first query in kilobytes. */
async function reportCosts(
  site: SearchedSite,
  queries: QueriesByLocale<string>,
  { engines, latency, bar }: Scope & { readonly bar: number },
) {
  const costs = await measureCosts(site, engines, queries);
  console.log(`${formatTable(costColumns, costs)}\n`);
  const latencies = latency ? await measureBrowserLatency(site, queries) : [];
  if (latency) console.log(`${formatTable(latencyColumns, latencies)}\n`);
  return { costs, latencies, verdicts: [...judgeBytes(costs, bar), ...judgeLatency(latencies)] };
}

/** Measures and prints the costs on a generated site, and the share of the index in its build. */
const reportLargeSite = (articles: number, queries: Queries, scope: Scope) =>
  withLargeSite(articles, async ({ site, share }) => {
    console.log(`${formatIndexShare(share)}\n`);
    const asked = createLargeQueries(site, queries);
    const bar = searchBars.largeKilobytes;
    const { verdicts, ...numbers } = await reportCosts(site, asked, { ...scope, bar });
    return { ...numbers, share, verdicts: [...verdicts, judgeIndexShare(share)] };
  });

await run(
  createCommand({
    usage: `npm --prefix bench run search -- [options]

Compares this site's search with other engines from npm in both languages: the quality of results, the bytes of a
first query, and the time of a query.

  --queries DIR      zh.tsv and en.tsv; by default the project's golden queries
  --dist DIR         the site built from content/; by default dist/
  --project DIR      another product: a copy of this project with its own src/site/ and content/, built
                     into its dist/; only the quality is measured
  --engines a,b      the engines to measure: help, pagefind, minisearch, flexsearch, orama, fuse
  --quality          omits the costs on that site
  --articles 2000    also measures the costs on a generated site of that size
  --latency          also times this site's search in Chromium
  --json FILE        writes the numbers
Exit codes: 0, 1 a limit is missed, 2 could not run.`,
    options: {
      queries: { type: 'string' },
      dist: { type: 'string' },
      project: { type: 'string' },
      engines: { type: 'string' },
      articles: { type: 'string' },
      latency: { type: 'boolean', default: false },
      quality: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
    run: async (values) => {
      const { out, base, content } = readBuildSettings();
      const articles = parseCount('--articles', values.articles);
      const scope: Scope = { engines: parseEngineNames(values.engines), latency: values.latency };
      const project = values.project === undefined ? undefined : resolve(values.project);
      const site = project
        ? { directory: join(project, 'dist'), base, content: join(project, 'content'), project }
        : { directory: resolve(values.dist ?? out), base, content: resolve(content) };
      const queries = readQueries(resolve(values.queries ?? join(site.content, 'queries')));

      const quality = await reportQuality(site, queries, scope);
      const bar = searchBars.kilobytes;
      const costs =
        values.quality || project
          ? undefined
          : await reportCosts(site, toTexts(queries), { ...scope, bar });
      const large = articles ? await reportLargeSite(articles, queries, scope) : undefined;

      const verdicts = [quality, costs, large].flatMap((part) => part?.verdicts ?? []);
      if (verdicts.length > 0) console.log(formatTable(verdictColumns, verdicts));
      writeReport(values.json, { quality, costs, large });
      return verdicts.some(missesBar) ? 1 : 0;
    },
  }),
);
