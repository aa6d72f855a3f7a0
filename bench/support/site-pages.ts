import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSiteData } from '../../src/content-model/built-site/site-data.ts';
import { categoryIds } from '../../src/site/categories.ts';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';

export const pageKinds = ['home', 'article', 'category', 'search', 'solve'] as const;
export type PageKind = (typeof pageKinds)[number];

/** A page of a built site. */
export interface SitePage {
  readonly kind: PageKind;
  readonly locale: Locale;
  /** Path below the site's base, with a slash at its end: `en/self-check/`. */
  readonly path: string;
}

/** Returns the pages a reader of a built site meets: both homes, search pages, categories, flows, articles. */
export function listSitePages(directory: string): SitePage[] {
  const { flows } = readSiteData(directory);
  const pages = localeIds.flatMap((locale): SitePage[] => [
    { kind: 'home', locale, path: `${locale}/` },
    { kind: 'search', locale, path: `${locale}/search/` },
    ...categoryIds.map((category): SitePage => ({
      kind: 'category',
      locale,
      path: `${locale}/topics/${category}/`,
    })),
    { kind: 'solve', locale, path: `${locale}/solve/` },
    ...flows.flatMap(({ id, nodes }) =>
      ['', ...Object.keys(nodes).map((node) => `${node}/`)].map((step): SitePage => ({
        kind: 'solve',
        locale,
        path: `${locale}/solve/${id}/${step}`,
      })),
    ),
    ...readArticleIds(directory, locale).map((id): SitePage => ({
      kind: 'article',
      locale,
      path: `${locale}/${id}/`,
    })),
  ]);
  return pages.filter(({ path }) => existsSync(join(directory, path, 'index.html')));
}

const readArticleIds = (directory: string, locale: Locale): string[] =>
  readSiteData(directory)
    .articles.filter((article) => article.locale === locale)
    .map(({ id }) => id);
