import type { Locale } from '../../src/i18n/locales.ts';
import type { Column } from '../support/table.ts';
import type { BrowserLatency } from './browser/latency.ts';
import type { EngineCosts, EngineQuality, EngineTask } from './measure.ts';
import type { Quality } from './quality.ts';

const toKilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

const taskColumns: readonly Column<EngineTask>[] = [
  { title: 'language', value: ({ locale }) => locale, align: 'left' },
  { title: 'engine', value: ({ engine }) => engine, align: 'left' },
];

/** The costs of an engine: the median, then the 95th percentile. */
export const costColumns: readonly Column<EngineCosts>[] = [
  ...taskColumns,
  { title: 'articles', value: ({ articles }) => articles },
  { title: 'KB first query', value: ({ bytes }) => toKilobytes(bytes.median) },
  { title: 'KB p95', value: ({ bytes }) => toKilobytes(bytes.p95) },
  { title: 'ms in Node', value: ({ milliseconds }) => milliseconds.median.toFixed(2) },
  { title: 'ms p95', value: ({ milliseconds }) => milliseconds.p95.toFixed(2) },
];

/** The quality of an engine. */
export const qualityColumns: readonly Column<EngineQuality>[] = [
  ...taskColumns,
  { title: 'queries', value: ({ quality }) => quality.queries },
  { title: 'rank 1 %', value: ({ quality }) => quality.first.toFixed(1) },
  { title: 'top 3 %', value: ({ quality }) => quality.top.toFixed(1) },
  { title: 'nothing %', value: ({ quality }) => quality.nothing.toFixed(1) },
];

export const latencyColumns: readonly Column<BrowserLatency>[] = [
  { title: 'language', value: ({ locale }) => locale, align: 'left' },
  { title: 'ms in Chromium', value: ({ milliseconds }) => milliseconds.median.toFixed(1) },
  { title: 'ms p95', value: ({ milliseconds }) => milliseconds.p95.toFixed(1) },
  { title: 'queries', value: ({ milliseconds }) => milliseconds.measurements },
];

/** A topic in one language, with the quality of each engine. */
export interface TopicRow {
  readonly topic: string;
  readonly results: readonly EngineQuality[];
}

/** Returns a row for each topic of a language, in the order of the query file. */
export function toTopicRows(all: readonly EngineQuality[], locale: Locale): TopicRow[] {
  const results = all.filter((result) => result.locale === locale);
  return Object.keys(results[0]?.topics ?? {}).map((topic) => ({ topic, results }));
}

/** `60/80/0`: per cent with rank 1, in the top 3, and without any result. */
const formatQuality = (quality: Quality | undefined): string =>
  quality
    ? [quality.first, quality.top, quality.nothing].map((share) => share.toFixed(0)).join('/')
    : '–';

/** Returns the columns of topic rows: one for each engine. */
export const getTopicColumns = (rows: readonly TopicRow[]): Column<TopicRow>[] => [
  { title: 'rank 1 / top 3 / nothing, %', value: ({ topic }) => topic, align: 'left' },
  { title: 'queries', value: ({ topic, results }) => results[0]?.topics[topic]?.queries ?? 0 },
  ...(rows[0]?.results ?? []).map(({ engine }, index): Column<TopicRow> => ({
    title: engine,
    value: ({ topic, results }) => formatQuality(results[index]?.topics[topic]),
  })),
];
