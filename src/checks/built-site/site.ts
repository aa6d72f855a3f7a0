import { gzipSync } from 'node:zlib';
import type { Article } from '../../content-model/articles/article.ts';
import { createCatalogue, type Catalogue } from '../../content-model/articles/catalogue.ts';
import { createLinks, type Links } from '../../urls/hrefs.ts';
import { listElements, type BuiltPage } from './page.ts';
import { readPage } from './read-page.ts';
import { createResolve, type Resolve } from './resolve.ts';
import { readSitemap, type Sitemap } from './sitemap.ts';

/** A built site with its parsed pages, for rules to check. */
export interface CheckedSite {
  readonly base: string;
  readonly origin: string;
  readonly links: Links;
  readonly catalogue: Catalogue;
  readonly pages: readonly BuiltPage[];
  readonly findPage: (href: string) => BuiltPage | undefined;
  readonly resolve: Resolve;
  readonly sitemaps: readonly Sitemap[];
  /** The text of every stylesheet, by path. */
  readonly styles: ReadonlyMap<string, string>;
  /** Returns the size of a text file in bytes after gzip. */
  readonly weigh: (path: string) => number;
}

/** A built directory. */
export interface SiteFiles {
  readonly base: string;
  readonly origin: string;
  readonly articles: readonly Article[];
  /** Paths of all files, with `/`, in the order of findings. */
  readonly paths: readonly string[];
  /** Returns the text of one of them. */
  readonly read: (path: string) => string;
}

/** Reads the pages, stylesheets and sitemaps of a built site, each once. */
export function createCheckedSite({ base, origin, articles, paths, read }: SiteFiles): CheckedSite {
  const links = createLinks({ base, origin });
  const pages = paths
    .filter((path) => path.endsWith('.html'))
    .map((file) => resolvePermanentLink(readPage(read(file), { file, base, origin }), links));
  const byHref = new Map(pages.map((page) => [page.href, page]));
  const findPage = (href: string) => byHref.get(href);
  const weights = new Map<string, number>();
  return {
    base,
    origin,
    links,
    catalogue: createCatalogue(articles),
    pages,
    findPage,
    resolve: createResolve({ base, origin, paths, findPage }),
    sitemaps: paths
      .filter((path) => /^sitemap[^/]*\.xml$/.test(path))
      .map((file) => readSitemap(file, read(file))),
    styles: new Map(
      paths.filter((path) => path.endsWith('.css')).map((path) => [path, read(path)]),
    ),
    weigh: (path) => {
      const known = weights.get(path);
      if (known !== undefined) return known;
      const weight = gzipSync(read(path)).length;
      weights.set(path, weight);
      return weight;
    },
  };
}

/**
 * Marks a permanent link as a redirect to the links it shows: a script redirects to one of them, because the
 * reader's language is only known in the browser.
 */
function resolvePermanentLink(page: BuiltPage, links: Links): BuiltPage {
  const isPermanent = page.href.startsWith(links.notFound()) && page.href !== links.notFound();
  if (!isPermanent || page.redirectsTo.length > 0) return page;
  return {
    ...page,
    redirectsTo: listElements(page, 'a').flatMap(({ attributes }) => attributes.href ?? []),
  };
}
