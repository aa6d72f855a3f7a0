import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Root } from 'hast';
import type { Article } from '../articles/article.ts';
import { createCatalogue, type Catalogue } from '../articles/catalogue.ts';
import { createLinks, toFilePath, type Links } from '../../urls/hrefs.ts';
import { createAddressResolver, type ResolveAddress } from '../../urls/resolve-address.ts';
import { toPageTree } from '../markdown/page-tree.ts';
import { readSiteData, type SiteData } from './site-data.ts';

/** A built site for exporters, which read its data and add files to it. */
export interface BuiltSite extends Omit<SiteData, 'articles' | 'bodies'> {
  readonly directory: string;
  readonly catalogue: Catalogue;
  readonly links: Links;
  /**
   * Returns the tree of an article's body as its page shows it, a new one for each call; throws if there is no such
   * article.
   */
  readonly readTree: (article: Pick<Article, 'locale' | 'id'>) => Root;
  /** Returns where an address on a page leads; undefined if links to it are not allowed. */
  readonly resolveAddress: ResolveAddress;
  /** Returns the HTML of a page by its href; throws if there is none. */
  readonly readPage: (href: string) => string;
  /** Returns the size in bytes of the file at an href; undefined if there is none. */
  readonly findSize: (href: string) => number | undefined;
  /** Writes the file at an href and creates its folders; a trailing slash means `index.html`. */
  readonly write: (href: string, content: string | Uint8Array) => void;
}

/** Opens a built site; throws if the directory is not one. */
export function openSite(directory: string): BuiltSite {
  const { articles, bodies, ...data } = readSiteData(directory);
  const { base } = data;
  const fileOf = (href: string): string => join(directory, toFilePath(base, href));
  const catalogue = createCatalogue(articles);
  const links = createLinks(data);
  return {
    ...data,
    directory,
    catalogue,
    links,
    readTree: (article) => {
      const name = `${article.locale}/${article.id}`;
      const body = bodies[name];
      if (!body) throw new Error(`The site has no article ${name}.`);
      return toPageTree(body, { article, catalogue, links });
    },
    resolveAddress: createAddressResolver({ ...data, links, articles }),
    readPage: (href) => readFileSync(fileOf(href), 'utf8'),
    findSize: (href) => statSync(fileOf(href), { throwIfNoEntry: false })?.size,
    write: (href, content) => {
      const file = fileOf(href);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
  };
}
