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
  judgeSet,
  judgeSetLead,
  leadColumns,
  usualSet,
  missesBar,
  searchBars,
  verdictColumns,
} from './search/bars.ts';
import { openSearchOf } from '../src/cli/open-search.ts';
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
  mapLocales,
  readQueries,
  toTexts,
  type LabelledQuery,
  type QueriesByLocale,
} from './search/queries.ts';
import { readQuerySets, type QuerySet } from './search/query-sets.ts';
import { askSet, reliabilityColumns, setColumns, toReliability } from './search/confidence.ts';
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

/**
 * Measures and prints how right and how sure this site's search is for each file of queries, and how far it leads
 * MiniSearch there.
 */
async function reportSets(site: SearchedSite, sets: readonly QuerySet[]) {
  const search = await openSearchOf(site.directory);
  const results = [];
  for (const set of sets) results.push(await askSet(search, set));
  console.log(`${formatTable(setColumns, results)}\n`);
  console.log(`${formatTable(reliabilityColumns, toReliability(results))}\n`);
  const leads = [];
  for (const name of new Set(sets.map((set) => set.name))) {
    const queries = mapLocales(
      (locale) => sets.find((set) => set.name === name && set.locale === locale)?.queries ?? [],
    );
    for (const { locale, quality } of await measureQuality(site, ['minisearch'], queries)) {
      const own = results.find((result) => result.name === name && result.locale === locale);
      if (own) leads.push({ set: name, locale, own: own.quality.first, other: quality.first });
    }
  }
  console.log(`${formatTable(leadColumns, leads)}\n`);
  const verdicts = [
    ...results.flatMap(judgeSet),
    ...leads.filter(({ set }) => set !== usualSet).map(judgeSetLead),
  ];
  return { results, leads, verdicts };
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
    usage: `npm run bench:search -- [options]

Compares this site's search with other engines from npm in both languages: the quality of results, the bytes of a
first query, and the time of a query.

  --queries DIR      zh.tsv and en.tsv, with more sets as forum-en.tsv, and queries that no article answers as
                     en.unanswerable.tsv; by default the project's golden queries
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
      const directory = resolve(values.queries ?? join(site.content, 'queries'));
      // Queries from elsewhere may be older than some of the articles that answer them.
      const alsoFile = join(site.content, 'queries/also.tsv');
      const queries = readQueries(directory, alsoFile);

      const quality = await reportQuality(site, queries, scope);
      const sets = project ? undefined : await reportSets(site, readQuerySets(directory, alsoFile));
      const bar = searchBars.kilobytes;
      const costs =
        values.quality || project
          ? undefined
          : await reportCosts(site, toTexts(queries), { ...scope, bar });
      const large = articles ? await reportLargeSite(articles, queries, scope) : undefined;

      const verdicts = [quality, sets, costs, large].flatMap((part) => part?.verdicts ?? []);
      if (verdicts.length > 0) console.log(formatTable(verdictColumns, verdicts));
      writeReport(values.json, { quality, sets, costs, large });
      return verdicts.some(missesBar) ? 1 : 0;
    },
  }),
);
