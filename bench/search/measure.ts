import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { findPercentile } from '../support/statistics.ts';
import { readDocuments, type SearchedSite } from './documents.ts';
import type { SearchEngine } from './engine.ts';
import { engines, type EngineName } from './engines.ts';
import { summarise, summariseTopics, toOutcome, type Outcome, type Quality } from './quality.ts';
import type { LabelledQuery, QueriesByLocale } from './queries.ts';

/** Median and 95th percentile of measurements. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly measurements: number;
}

/** An engine that was opened on one language of a site. */
export interface EngineTask {
  readonly engine: EngineName;
  readonly locale: Locale;
  readonly articles: number;
}

/** The quality of an engine. */
export interface EngineQuality extends EngineTask {
  readonly quality: Quality;
  readonly topics: Readonly<Record<string, Quality>>;
}

/** The costs of an engine for a reader. */
export interface EngineCosts extends EngineTask {
  /** Bytes of a first query as a host sends them. */
  readonly bytes: Spread;
  /** Milliseconds of a query in Node, warm. */
  readonly milliseconds: Spread;
}

/** Returns the median and the 95th percentile of measurements; throws if there are none. */
export const toSpread = (measurements: readonly number[]): Spread => ({
  median: findPercentile(measurements, 50),
  p95: findPercentile(measurements, 95),
  measurements: measurements.length,
});

/** Opens each engine on each language one after the other, because two at once would slow each other. */
async function withEngines<Result>(
  site: SearchedSite,
  names: readonly EngineName[],
  task: (engine: SearchEngine, about: EngineTask) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const locale of localeIds) {
    const documents = readDocuments(site, locale);
    for (const name of names) {
      const open = await engines[name]();
      const engine = await open({ site, locale, documents });
      try {
        results.push(await task(engine, { engine: name, locale, articles: documents.length }));
      } finally {
        await engine.close();
      }
    }
  }
  return results;
}

async function findOutcomes(
  engine: SearchEngine,
  queries: readonly LabelledQuery[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const labelled of queries) {
    outcomes.push(toOutcome(labelled, await engine.search(labelled.query)));
  }
  return outcomes;
}

/** Measures the quality of engines. */
export const measureQuality = (
  site: SearchedSite,
  names: readonly EngineName[],
  queries: QueriesByLocale<LabelledQuery>,
): Promise<EngineQuality[]> =>
  withEngines(site, names, async (engine, about) => {
    const outcomes = await findOutcomes(engine, queries[about.locale]);
    return { ...about, quality: summarise(outcomes), topics: summariseTopics(outcomes) };
  });

/** Measures the costs of engines. */
export const measureCosts = (
  site: SearchedSite,
  names: readonly EngineName[],
  queries: QueriesByLocale<string>,
): Promise<EngineCosts[]> =>
  withEngines(site, names, async (engine, about) => ({
    ...about,
    milliseconds: toSpread(await engine.time(queries[about.locale])),
    bytes: toSpread(await engine.weigh(queries[about.locale])),
  }));
