import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ApiArticle,
  ApiArticleList,
  ApiArticleSummary,
  ApiFlowList,
  ApiIndex,
} from '../../src/app/client/index.ts';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { BenchError } from './bench-error.ts';

/** A built site, which is read by its content API as in an app. */
export interface BuiltSite {
  readonly directory: string;
  /** The base path of the build, with a slash at each end. */
  readonly base: string;
}

function readFile({ directory, base }: BuiltSite, href: string): string {
  const file = join(directory, href.slice(base.length));
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new BenchError(
      `${file} cannot be read.`,
      'Run `npm run build`, or name a built site: --dist DIR.',
      cause,
    );
  }
}

const readData = (site: BuiltSite, href: string): unknown => JSON.parse(readFile(site, href));

const readIndex = (site: BuiltSite): ApiIndex =>
  readData(site, `${site.base}api/v1/index.json`) as ApiIndex;

/** Returns the articles of a site in one language; throws if it has none. */
export function listArticles(site: BuiltSite, locale: Locale): readonly ApiArticleSummary[] {
  const language = readIndex(site).locales.find((known) => known.locale === locale);
  if (language) return (readData(site, language.articles.href) as ApiArticleList).articles;
  throw new BenchError(
    `${site.directory} has no article in ${locale}.`,
    'Name a built site that has some: --dist DIR.',
  );
}

/** Returns an article with its text. */
export const readArticle = (site: BuiltSite, { hrefs }: ApiArticleSummary): ApiArticle =>
  readData(site, hrefs.data) as ApiArticle;

/** Returns the HTML of an article's page. */
export const readArticlePage = (site: BuiltSite, { hrefs }: ApiArticleSummary): string =>
  readFile(site, `${hrefs.article}index.html`);

export type PageKind = 'home' | 'article' | 'category' | 'search' | 'troubleshooter';

/** A page of a built site. */
export interface SitePage {
  readonly kind: PageKind;
  readonly locale: Locale;
  /** Path below the base path, with a trailing slash: `en/topics/`. */
  readonly path: string;
}

/** Returns the pages to measure: home and search pages, categories, flows with their steps, articles. */
export function listSitePages(site: BuiltSite): SitePage[] {
  const { base } = site;
  const { categories, locales } = readIndex(site);
  return localeIds.flatMap((locale) => {
    const language = locales.find((known) => known.locale === locale);
    const flows = language?.flows ? (readData(site, language.flows.href) as ApiFlowList).flows : [];
    const hrefs: [PageKind, readonly string[]][] = [
      ['home', [`${base}${locale}/`]],
      ['search', [`${base}${locale}/search/`]],
      ['category', categories.flatMap((category) => category.hrefs[locale] ?? [])],
      ['troubleshooter', flows.flatMap(({ nodes }) => nodes.map(({ href }) => href))],
      ['article', listArticles(site, locale).map(({ hrefs: { article } }) => article)],
    ];
    return hrefs.flatMap(([kind, all]) =>
      all.map((href) => ({ kind, locale, path: href.slice(base.length) })),
    );
  });
}
