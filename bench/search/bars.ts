import type { Column } from '../support/table.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { BrowserLatency } from './browser/latency.ts';
import type { SetResult } from './confidence.ts';
import { toKind } from './engine.ts';
import { getIndexShare, type IndexShare } from './large-site.ts';
import type { EngineCosts, EngineQuality } from './measure.ts';

/** The limits for this site's search. */
export const searchBars = {
  /** Minimum share of queries with the article at rank 1, in per cent. */
  first: 80,
  /** Minimum share of queries with the article among the first three, in per cent. */
  top: 93,
  /** Maximum share of queries without results, in per cent. */
  nothing: 0.5,
  /** Minimum lead at rank 1 over the best other engine, in points. */
  lead: 5,
  /** The same for another product (`--project`), which has no synonyms and phrases of its own. */
  otherLead: 1,
  /** Maximum kilobytes of a first query on this site, and on a large one. */
  kilobytes: 90,
  largeKilobytes: 150,
  /** Maximum 95th percentile of a warm query in Chromium, in milliseconds. */
  milliseconds: 30,
  /** Maximum share of the index in a large build, in per cent. */
  indexShare: 15,
} as const;

/** The name of the set that other sets are compared with: `en.tsv`. */
export const usualSet = 'queries';

/** Limits for a set of queries, in per cent, by whether its language has spaces between words. */
const setBars = {
  usual: { en: { first: 90, top: 98 }, zh: { first: 95.5, top: 99 } },
  /** Other kinds of source, which nothing was tuned with. */
  others: { en: { first: 85, top: 96 }, zh: { first: 90, top: 97 } },
  recognised: { en: 65, zh: 60 },
  /** Points before MiniSearch at rank 1, in other kinds of source. */
  lead: { en: 15, zh: 12 },
  unsure: 10,
  nothing: 1,
  changed: 0.5,
} as const;

/** A measured number and its limit. */
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
  { title: 'limit', value: ({ bar, limit }) => `${limit} ${bar}` },
  { title: '', value: (verdict) => (missesBar(verdict) ? 'missed' : 'met'), align: 'left' },
];

const judge = (
  { locale }: { readonly locale: Locale },
  what: string,
  value: number,
  [limit, bar]: readonly [SearchVerdict['limit'], number],
): SearchVerdict => ({ what: `${locale}: ${what}`, value, limit, bar });

/** Compares the quality of this site's search with the limits; empty if it did not run. */
export const judgeQuality = (all: readonly EngineQuality[]): SearchVerdict[] =>
  all
    .filter(({ engine }) => engine === 'help')
    .flatMap((own): SearchVerdict[] => [
      judge(own, 'rank 1, %', own.quality.first, ['at least', searchBars.first]),
      judge(own, 'top 3, %', own.quality.top, ['at least', searchBars.top]),
      judge(own, 'nothing, %', own.quality.nothing, ['at most', searchBars.nothing]),
      ...judgeLead(own, all),
    ]);

/** Compares the lead of this search on the site of another product with its limit. */
export const judgeOther = (all: readonly EngineQuality[]): SearchVerdict[] =>
  all
    .filter(({ engine }) => engine === 'help')
    .flatMap((own) => judgeLead(own, all, searchBars.otherLead));

/** Compares with the best of the others; empty if no other ran. */
function judgeLead(
  own: EngineQuality,
  all: readonly EngineQuality[],
  bar: number = searchBars.lead,
): SearchVerdict[] {
  const [best] = all
    .filter(({ engine, locale }) => engine !== 'help' && locale === own.locale)
    .toSorted((a, b) => b.quality.first - a.quality.first);
  if (!best) return [];
  const lead = own.quality.first - best.quality.first;
  return [judge(own, `rank 1, points before ${best.engine}`, lead, ['at least', bar])];
}

/** Compares the size of a first query with a limit in kilobytes. */
export const judgeBytes = (costs: readonly EngineCosts[], bar: number): SearchVerdict[] =>
  costs
    .filter(({ engine }) => engine === 'help')
    .map((own) =>
      judge(own, `first query at ${own.articles} articles, KB`, own.bytes.median / 1024, [
        'at most',
        bar,
      ]),
    );

/** Compares the latency in Chromium with its limit. */
export const judgeLatency = (latencies: readonly BrowserLatency[]): SearchVerdict[] =>
  latencies.map((own) =>
    judge(own, `in Chromium at ${own.articles} articles, p95 ms`, own.milliseconds.p95, [
      'at most',
      searchBars.milliseconds,
    ]),
  );

/** Compares the share of the index in a large build with its limit. */
export const judgeIndexShare = (share: IndexShare): SearchVerdict => ({
  what: `index, % of the build of ${share.articles} × 2 articles`,
  value: getIndexShare(share),
  bar: searchBars.indexShare,
  limit: 'at most',
});

/** Compares what was answered to a set of queries with its limits. */
export function judgeSet(result: SetResult): SearchVerdict[] {
  const { name, locale, quality } = result;
  const kind = toKind(locale);
  const bars = setBars[name === usualSet ? 'usual' : 'others'][kind];
  const about = (what: string): string => `${name}: ${what}`;
  return [
    judge(result, about('rank 1, %'), quality.first, ['at least', bars.first]),
    judge(result, about('top 3, %'), quality.top, ['at least', bars.top]),
    judge(result, about('answerable and unsure, %'), result.unsure, ['at most', setBars.unsure]),
    judge(result, about('answerable and nothing, %'), result.nothing, ['at most', setBars.nothing]),
    ...(name === usualSet
      ? []
      : [judge(result, about('changed, %'), result.changed, ['at most', setBars.changed])]),
    ...(result.unanswerable === 0
      ? []
      : [
          judge(result, about('unanswerable and recognised, %'), result.recognised, [
            'at least',
            setBars.recognised[kind],
          ]),
        ]),
  ];
}

/** Rank 1 of this search and of MiniSearch with a set of queries, in per cent. */
export interface SetLead {
  /** Name of the set, and its language. */
  readonly set: string;
  readonly locale: Locale;
  readonly own: number;
  readonly other: number;
}

export const leadColumns: readonly Column<SetLead>[] = [
  { title: 'set', value: ({ set, locale }) => `${set} ${locale}`, align: 'left' },
  { title: 'help, rank 1 %', value: ({ own }) => own.toFixed(1) },
  { title: 'MiniSearch', value: ({ other }) => other.toFixed(1) },
  { title: 'lead', value: ({ own, other }) => (own - other).toFixed(1) },
];

/** Compares the lead over MiniSearch with its limit. */
export const judgeSetLead = (lead: SetLead): SearchVerdict =>
  judge(lead, `${lead.set}: rank 1, points before MiniSearch`, lead.own - lead.other, [
    'at least',
    setBars.lead[toKind(lead.locale)],
  ]);
