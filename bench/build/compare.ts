import { findMedian } from '../support/statistics.ts';
import type { Column } from '../support/table.ts';
import type { MeasuredBuild } from './builders.ts';

/** Maximum ratio to the time of plain Starlight; higher for a small corpus, where start-up counts more. */
const getStarlightBar = (articles: number): number => (articles >= 1000 ? 0.6 : 0.7);

/** Maximum ratio of the time per page in the largest corpus to that in the smallest. */
const growthBar = 1.2;

/** Milliseconds of the whole build per page, including start-up. */
const getPageCost = ({ seconds, pages }: MeasuredBuild): number => (seconds * 1000) / pages;

/** A comparison with its limit, if it has one. */
export interface Verdict {
  readonly what: string;
  readonly ratio: number;
  readonly bar?: number;
}

export const missesBar = ({ ratio, bar }: Verdict): boolean => bar !== undefined && ratio > bar;

export function formatVerdict(verdict: Verdict): string {
  const { what, ratio, bar } = verdict;
  const judged =
    bar === undefined ? '' : ` (bar ${bar.toFixed(1)}, ${missesBar(verdict) ? 'missed' : 'met'})`;
  return `${what}: ${ratio.toFixed(2)}${judged}`;
}

/** A build of this site and the build of plain Starlight that followed it. */
interface Pair {
  readonly articles: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
}

const isCold = ({ builder, isAgain }: MeasuredBuild, name: MeasuredBuild['builder']): boolean =>
  builder === name && !isAgain;

/** Returns the ratio of this site to plain Starlight for each pair, in build order. */
function listPairs(builds: readonly MeasuredBuild[]): Pair[] {
  const ours = builds.filter((build) => isCold(build, 'ours'));
  const theirs = builds.filter((build) => isCold(build, 'starlight'));
  return theirs.flatMap((other, index) => {
    const own = ours[index];
    return own
      ? {
          articles: own.articles,
          seconds: own.seconds / other.seconds,
          cpuSeconds: own.cpuSeconds / other.cpuSeconds,
        }
      : [];
  });
}

/** Returns a line for each pair of builds. */
export const formatPairs = (builds: readonly MeasuredBuild[]): string[] =>
  listPairs(builds).map(
    ({ articles, seconds, cpuSeconds }) =>
      `pair of ${articles} × 2, ours / starlight: ${seconds.toFixed(2)} wall, ${cpuSeconds.toFixed(2)} processor`,
  );

/** Returns, for each size of corpus, the median ratio of its pairs. */
export function compareWithStarlight(builds: readonly MeasuredBuild[]): Verdict[] {
  const bySize = Map.groupBy(listPairs(builds), ({ articles }) => articles);
  return [...bySize].flatMap(([articles, pairs]): Verdict[] => {
    const sizes = `${articles} × 2, ours / starlight, median of ${pairs.length}`;
    return [
      {
        what: `wall time, ${sizes}`,
        ratio: findMedian(pairs, ({ seconds }) => seconds).seconds,
        bar: getStarlightBar(articles),
      },
      {
        what: `processor time, ${sizes}`,
        ratio: findMedian(pairs, ({ cpuSeconds }) => cpuSeconds).cpuSeconds,
      },
    ];
  });
}

/**
 * Compares the time per page in the largest corpus with that in the smallest. The second number excludes
 * start-up, which counts less in a large corpus: it is the time of each additional page between the two sizes.
 */
export function compareGrowth(builds: readonly MeasuredBuild[]): Verdict[] {
  const bySize = Map.groupBy(
    builds.filter((build) => isCold(build, 'ours')),
    ({ articles }) => articles,
  );
  const sorted = [...bySize.values()]
    .map((group) => findMedian(group, ({ seconds }) => seconds))
    .toSorted((a, b) => a.articles - b.articles);
  const [small, large] = [sorted.at(0), sorted.at(-1)];
  if (!small || !large || small === large) return [];
  const marginal = ((large.seconds - small.seconds) * 1000) / (large.pages - small.pages);
  return [
    {
      what: `cost of a page, ${large.articles} / ${small.articles} articles`,
      ratio: getPageCost(large) / getPageCost(small),
      bar: growthBar,
    },
    {
      what: 'cost of one page more between the sizes, to a page of the smallest',
      ratio: marginal / getPageCost(small),
      bar: growthBar,
    },
  ];
}

const toMegabytes = (bytes: number): string => (bytes / 1024 ** 2).toFixed(0);

export const buildColumns: readonly Column<MeasuredBuild>[] = [
  {
    title: 'build',
    value: ({ builder, isAgain }) => (isAgain ? `${builder}, unchanged` : builder),
    align: 'left',
  },
  { title: 'articles', value: ({ articles }) => `${articles} × 2` },
  { title: 'seconds', value: ({ seconds }) => seconds.toFixed(1) },
  { title: 'CPU s', value: ({ cpuSeconds }) => cpuSeconds.toFixed(1) },
  { title: 'pages', value: ({ pages }) => pages },
  { title: 'ms a page', value: (build) => getPageCost(build).toFixed(1) },
  { title: 'peak MB', value: ({ peakMemory }) => toMegabytes(peakMemory) },
  { title: 'output MB', value: ({ outputBytes }) => toMegabytes(outputBytes) },
];
