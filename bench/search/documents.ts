import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { readSiteData } from '../../src/content-model/built-site/site-data.ts';
import { listSearchSources } from '../../src/search/index/list-sources.ts';
import type { SearchSource } from '../../src/search/source.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { BenchError } from '../support/bench-error.ts';

/** A built site to search. */
export interface BuiltSite {
  readonly directory: string;
  /** Base path it was built for, with a slash at each end. */
  readonly base: string;
}

/** What every other engine gets to know about an article: the texts that this site's own index has. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  /** Code, symptoms and what people type, a line each. */
  readonly phrases: string;
  /** Summary and headings, a line each. */
  readonly outline: string;
  /** All text of the page that is searched. */
  readonly body: string;
}

/** Fields that are searched, with how much a match in each counts: as a page's author would say. */
export const fieldWeights = {
  title: 4,
  phrases: 3,
  outline: 2,
  body: 1,
} as const satisfies Partial<Record<keyof SearchDocument, number>>;

export type SearchField = keyof typeof fieldWeights;

export const searchFields = Object.keys(fieldWeights) as readonly SearchField[];

const buildHint = 'Run `npm run build`, or name a built site: --dist DIR.';

/** Reads which articles a built site holds in one language; throws where it holds none. */
function readSources({ directory }: BuiltSite, locale: Locale): SearchSource[] {
  const sources = readAllSources(directory).filter((source) => source.locale === locale);
  if (sources.length > 0) return sources;
  throw new BenchError(`${directory} holds no article in ${locale}; expected some.`, buildHint);
}

function readAllSources(directory: string): SearchSource[] {
  try {
    return listSearchSources(readSiteData(directory));
  } catch (error) {
    throw new BenchError(error instanceof Error ? error.message : String(error), buildHint, error);
  }
}

/** Returns how many articles a built site has in one language. */
export const countArticles = (site: BuiltSite, locale: Locale): number =>
  readSources(site, locale).length;

/** Returns the path of an article below the site's base: `en/deposit-failed/`. */
export function findArticlePath(site: BuiltSite, locale: Locale): string {
  const [first] = readSources(site, locale);
  return first?.href.slice(site.base.length) ?? '';
}

/** An article's page as it was built. */
export interface ArticlePage {
  readonly source: SearchSource;
  readonly html: string;
}

/** Reads the article pages of a built site in one language; throws where one is missing. */
export const readArticlePages = (site: BuiltSite, locale: Locale): ArticlePage[] =>
  readSources(site, locale).map((source) => {
    const file = join(site.directory, source.href.slice(site.base.length), 'index.html');
    if (existsSync(file)) return { source, html: readFileSync(file, 'utf8') };
    throw new BenchError(
      `${file} does not exist, though the site’s list of articles names it.`,
      buildHint,
    );
  });

/** Returns what other engines index of a page; throws where nothing on it is marked as searched. */
export function toSearchDocument({ source, html }: ArticlePage): SearchDocument {
  const body = parse(html).querySelector('[data-pagefind-body]');
  if (!body) {
    throw new BenchError(
      `${source.href} has no element with data-pagefind-body; expected the article.`,
      'Mark the searched part of the page in the article view.',
    );
  }
  for (const ignored of body.querySelectorAll('[data-pagefind-ignore]')) ignored.remove();
  const headings = body.querySelectorAll('h2, h3').map(({ structuredText }) => structuredText);
  return {
    id: source.id,
    title: source.title,
    phrases: [source.code, ...source.lines].filter(Boolean).join('\n'),
    outline: [source.summary, ...headings].join('\n'),
    body: body.structuredText,
  };
}
