import type { Column } from '../support/table.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { BrowserLatency } from './browser/latency.ts';
import { getIndexShare, type IndexShare } from './large-site.ts';
import type { EngineCosts, EngineQuality } from './measure.ts';

/** What this site's search has to reach. */
export const searchBars = {
  /** Per cent of the queries whose article comes first, at least. */
  first: 80,
  /** Per cent of the queries whose article is among the first three, at least. */
  top: 93,
  /** Per cent of the queries without any result, at most. */
  nothing: 0.5,
  /** Points by which more articles come first than with the best other engine, at least. */
  lead: 5,
  /** Kilobytes of a first query on this site, and on a large one, at most. */
  kilobytes: 90,
  largeKilobytes: 150,
  /** Milliseconds of 95 in 100 queries in Chromium, warm, at most. */
  milliseconds: 30,
  /** Per cent of a large build that goes into the index, at most. */
  indexShare: 15,
} as const;

/** A number of this site's search beside its bar. */
export interface SearchVerdict {
  readonly what: string;
  readonly value: number;
  readonly bar: number;
  readonly limit: 'at least' | 'at most';
}

export const missesBar = ({ value, bar, limit }: SearchVerdict): boolean =>
  limit === 'at least' ? value < bar : value > bar;

export const verdictColumns: readonly Column<SearchVerdict>[] = [
  { title: 'help', value: ({ what }) => what, align: 'left' },
  { title: 'measured', value: ({ value }) => value.toFixed(1) },
  { title: 'bar', value: ({ bar, limit }) => `${limit} ${bar}` },
  { title: '', value: (verdict) => (missesBar(verdict) ? 'missed' : 'met'), align: 'left' },
];

const judge = (
  { locale }: { readonly locale: Locale },
  what: string,
  value: number,
  [limit, bar]: readonly [SearchVerdict['limit'], number],
): SearchVerdict => ({ what: `${locale}: ${what}`, value, limit, bar });

/** Judges how well this site's search finds; nothing where it did not run. */
export const judgeQuality = (all: readonly EngineQuality[]): SearchVerdict[] =>
  all
    .filter(({ engine }) => engine === 'help')
    .flatMap((own): SearchVerdict[] => [
      judge(own, 'rank 1, %', own.quality.first, ['at least', searchBars.first]),
      judge(own, 'top 3, %', own.quality.top, ['at least', searchBars.top]),
      judge(own, 'nothing, %', own.quality.nothing, ['at most', searchBars.nothing]),
      ...judgeLead(own, all),
    ]);

/** Compares with the best of the others; nothing where no other ran. */
function judgeLead(own: EngineQuality, all: readonly EngineQuality[]): SearchVerdict[] {
  const [best] = all
    .filter(({ engine, locale }) => engine !== 'help' && locale === own.locale)
    .toSorted((a, b) => b.quality.first - a.quality.first);
  if (!best) return [];
  const lead = own.quality.first - best.quality.first;
  return [judge(own, `rank 1, points before ${best.engine}`, lead, ['at least', searchBars.lead])];
}

/** Judges what a first query of this site's search loads, against a bar in kilobytes. */
export const judgeBytes = (costs: readonly EngineCosts[], bar: number): SearchVerdict[] =>
  costs
    .filter(({ engine }) => engine === 'help')
    .map((own) =>
      judge(own, `first query at ${own.articles} articles, KB`, own.bytes.median / 1024, [
        'at most',
        bar,
      ]),
    );

/** Judges the latency in Chromium. */
export const judgeLatency = (latencies: readonly BrowserLatency[]): SearchVerdict[] =>
  latencies.map((own) =>
    judge(own, `in Chromium at ${own.articles} articles, p95 ms`, own.milliseconds.p95, [
      'at most',
      searchBars.milliseconds,
    ]),
  );

/** Judges the index's part of a large build. */
export const judgeIndexShare = (share: IndexShare): SearchVerdict => ({
  what: `index, % of the build of ${share.articles} × 2 articles`,
  value: getIndexShare(share),
  bar: searchBars.indexShare,
  limit: 'at most',
});
