import { join, resolve } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import { getOutput, prepareBuild, runBuild, type PreparedBuild } from '../build/builders.ts';
import { measureCommand } from '../build/measure-command.ts';
import { withWorkspace } from '../build/workspace.ts';
import { readDocuments, type SearchedSite } from './documents.ts';
import { mapLocales, type LabelledQuery, type QueriesByLocale } from './queries.ts';
import { sampleEvenly } from './sample.ts';

const project = resolve(import.meta.dirname, '../..');

/** Times of a build and of the search index in it. */
export interface IndexShare {
  /** Articles in each language. */
  readonly articles: number;
  /** Seconds of the whole build. */
  readonly build: number;
  /** Seconds of `npm run make -- index` on the built site, including the start of the process. */
  readonly index: number;
}

/** Returns the share of the index in a build, in per cent. */
export const getIndexShare = ({ build, index }: IndexShare): number => (100 * index) / build;

export const formatIndexShare = (share: IndexShare): string =>
  `Index of ${share.articles} × 2 articles: ${share.index.toFixed(1)} s of a build of ` +
  `${share.build.toFixed(1)} s, ${getIndexShare(share).toFixed(1)} %.`;

/** A large generated site and the times of its build. */
export interface LargeSite {
  readonly site: SearchedSite;
  readonly share: IndexShare;
}

/** Builds a generated site with a number of articles per language, runs a task with it, and removes it. */
export const withLargeSite = <Result>(
  articles: number,
  task: (large: LargeSite) => Promise<Result>,
): Promise<Result> =>
  withWorkspace(async (home) => {
    const prepared = prepareBuild('ours', articles, home);
    const { seconds: build } = await runBuild(prepared);
    const index = await measureIndex(prepared);
    const content = join(prepared.directory, 'content');
    const site = { directory: getOutput(prepared), base: '/', content };
    return task({ site, share: { articles, build, index } });
  });

async function measureIndex(prepared: PreparedBuild): Promise<number> {
  const { seconds } = await measureCommand({
    arguments: [join(project, 'src/cli/make.ts'), 'index'],
    directory: prepared.directory,
    environment: { BASE_PATH: '/', HELP_OUT: getOutput(prepared) },
  });
  return seconds;
}

/** Number of queries of each kind and language for a large site. */
const queriesOfAKind = 50;

/**
 * Returns queries for a generated site: alternately queries for this site, whose words are rare there,
 * and phrases of its articles, whose words are frequent.
 */
export function createLargeQueries(
  site: SearchedSite,
  queries: QueriesByLocale<LabelledQuery>,
): QueriesByLocale<string> {
  const forLocale = (locale: Locale): string[] => {
    const phrases = sampleEvenly(readDocuments(site, locale), queriesOfAKind).map(
      ({ phrases, title }, index) => {
        const lines = phrases.split('\n');
        return lines[index % lines.length] ?? title;
      },
    );
    return sampleEvenly(queries[locale], queriesOfAKind).flatMap(({ query }, index) => {
      const phrase = phrases[index];
      return phrase === undefined ? [query] : [query, phrase];
    });
  };
  return mapLocales(forLocale);
}
