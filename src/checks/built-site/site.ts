import { gzipSync } from 'node:zlib';
import type { Article } from '../../content-model/articles/article.ts';
import { createCatalogue, type Catalogue } from '../../content-model/articles/catalogue.ts';
import type { ExpectedSite } from '../../content-model/built-site/expected-site.ts';
import { createLinks, type Links } from '../../urls/hrefs.ts';
import { listElements, type BuiltPage } from './page.ts';
import { readPage } from './read-page.ts';
import { createResolve, type Resolve } from './resolve.ts';
import { readSitemap, type Sitemap } from './sitemap.ts';

/** A built site, for rules to check. Pages, sitemaps and styles are read when a rule first asks for them. */
export interface CheckedSite {
  readonly base: string;
  readonly origin: string;
  readonly links: Links;
  readonly catalogue: Catalogue;
  /** What the content promises; undefined if it is not known. */
  readonly expected: ExpectedSite | undefined;
  /** SHA-256 of PDFs and pictures as they were made, by path. */
  readonly made: Readonly<Record<string, string>>;
  /** Paths of all files, with `/`, sorted. */
  readonly paths: readonly string[];
  /** Files of earlier builds and of others in the same directory. */
  readonly isOld: (path: string) => boolean;
  /** Returns the bytes of one of them. */
  readonly readBytes: (path: string) => Uint8Array;
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
export interface SiteFiles extends Pick<CheckedSite, 'base' | 'origin' | 'paths' | 'readBytes'> {
  readonly articles: readonly Article[];
  readonly expected?: ExpectedSite | undefined;
  readonly made?: Readonly<Record<string, string>> | undefined;
  readonly isOld?: (path: string) => boolean;
}

/** Opens a built site. */
export function createCheckedSite(files: SiteFiles): CheckedSite {
  const { base, origin, articles, paths, readBytes } = files;
  const links = createLinks({ base, origin });
  const read = (path: string): string => new TextDecoder().decode(readBytes(path));
  const getPages = once(() =>
    paths
      .filter((path) => path.endsWith('.html'))
      .map((file) => resolvePermanentLink(readPage(read(file), { file, base, origin }), links)),
  );
  const getByHref = once(() => new Map(getPages().map((page) => [page.href, page])));
  const findPage = (href: string) => getByHref().get(href);
  const getSitemaps = once(() =>
    paths
      .filter((path) => /^sitemap[^/]*\.xml$/.test(path))
      .map((file) => readSitemap(file, read(file))),
  );
  const getStyles = once(
    () => new Map(paths.filter((path) => path.endsWith('.css')).map((path) => [path, read(path)])),
  );
  const weights = new Map<string, number>();
  return {
    base,
    origin,
    links,
    paths,
    readBytes,
    expected: files.expected,
    made: files.made ?? {},
    isOld: files.isOld ?? (() => false),
    catalogue: createCatalogue(articles),
    get pages() {
      return getPages();
    },
    findPage,
    resolve: createResolve({ base, origin, paths, findPage }),
    get sitemaps() {
      return getSitemaps();
    },
    get styles() {
      return getStyles();
    },
    weigh: (path) => {
      const known = weights.get(path);
      if (known !== undefined) return known;
      const weight = gzipSync(readBytes(path)).length;
      weights.set(path, weight);
      return weight;
    },
  };
}

/** Returns a function that computes a value at the first call. */
function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
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
