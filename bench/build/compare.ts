import { findMedian } from '../support/statistics.ts';
import type { Column } from '../support/table.ts';
import type { BuilderName, MeasuredBuild } from './builders.ts';

/** The whole build of this site may take as long as plain Starlight's, and no longer. */
export const starlightBar = 1.0;

/** A page of the largest corpus may cost this many times a page of the smallest. */
export const growthBar = 1.2;

/** Milliseconds of the whole build for each page, start-up included. */
export const getPageCost = ({ seconds, pages }: MeasuredBuild): number => (seconds * 1000) / pages;

/** A comparison with its bar. */
export interface Verdict {
  readonly what: string;
  readonly ratio: number;
  readonly bar: number;
}

export const missesBar = ({ ratio, bar }: Verdict): boolean => ratio > bar;

export const formatVerdict = (verdict: Verdict): string =>
  `${verdict.what}: ${verdict.ratio.toFixed(2)} (bar ${verdict.bar.toFixed(1)}, ${missesBar(verdict) ? 'missed' : 'met'})`;

type Clock = 'seconds' | 'cpuSeconds';

const getMedian = (builds: readonly MeasuredBuild[], builder: BuilderName, clock: Clock): number =>
  findMedian(
    builds.filter((build) => build.builder === builder).map((build) => build[clock]),
    (seconds) => seconds,
  );

/** Compares the median build of this site with plain Starlight's, of the same corpus. */
export const compareWithStarlight = (builds: readonly MeasuredBuild[]): Verdict[] =>
  (['seconds', 'cpuSeconds'] as const).map((clock) => ({
    what: `${clock === 'seconds' ? 'wall' : 'processor'} time, ours / starlight`,
    ratio: getMedian(builds, 'ours', clock) / getMedian(builds, 'starlight', clock),
    bar: starlightBar,
  }));

/**
 * Compares the cost of a page in the largest corpus with that in the smallest. The second number
 * leaves start-up out, which a large corpus spreads over more pages: what one page more costs
 * between the two sizes, against the cost of a page in the smallest.
 */
export function compareGrowth(builds: readonly MeasuredBuild[]): Verdict[] {
  const sorted = builds.toSorted((a, b) => a.articles - b.articles);
  const [small, large] = [sorted.at(0), sorted.at(-1)];
  if (!small || !large || small.articles === large.articles) return [];
  const marginal = ((large.seconds - small.seconds) * 1000) / (large.pages - small.pages);
  const sizes = `${large.articles} / ${small.articles} articles`;
  return [
    {
      what: `cost of a page, ${sizes}`,
      ratio: getPageCost(large) / getPageCost(small),
      bar: growthBar,
    },
    {
      what: `cost of one page more between the sizes, to a page of the smallest`,
      ratio: marginal / getPageCost(small),
      bar: growthBar,
    },
  ];
}

const toMegabytes = (bytes: number): string => (bytes / 1024 ** 2).toFixed(0);

export const buildColumns: readonly Column<MeasuredBuild>[] = [
  { title: 'build', value: ({ builder }) => builder, align: 'left' },
  { title: 'articles', value: ({ articles }) => `${articles} × 2` },
  { title: 'seconds', value: ({ seconds }) => seconds.toFixed(1) },
  { title: 'CPU s', value: ({ cpuSeconds }) => cpuSeconds.toFixed(1) },
  { title: 'pages', value: ({ pages }) => pages },
  { title: 'ms a page', value: (build) => getPageCost(build).toFixed(1) },
  { title: 'peak MB', value: ({ peakMemory }) => toMegabytes(peakMemory) },
  { title: 'output MB', value: ({ outputBytes }) => toMegabytes(outputBytes) },
];
