import type { Article } from '../../content-model/articles/article.ts';
import type { FormerAddress } from '../../content-model/imported.ts';
import { isBuiltSite, readSiteData } from '../../content-model/built-site/site-data.ts';
import { site as siteConfig } from '../../site/config.ts';
import { categoryAliases } from '../../urls/categories.ts';
import { decodePath } from '../../urls/decode-path.ts';
import { createLinks, toBase, type Links } from '../../urls/hrefs.ts';
import { createHeaderRules, type HeaderRule } from './header-rules.ts';
import { recordName, stagingName } from '../../content-model/built-site/published-files.ts';
import type { Pattern } from './pattern.ts';

/** A permanent redirect; both are decoded hrefs. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** There is no page at the address, to which hosts would add a slash. */
  readonly isFormer?: true;
}

/**
 * Everything that a host needs to know about a built site. All paths are decoded, because hosts decode the address of a
 * request and then compare.
 */
export interface Hosting {
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** Scheme and host of the published site. */
  readonly origin: string;
  readonly headers: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
  /** Files in the built site that are not for readers, who get a response with status 404. */
  readonly hidden: readonly Pattern[];
  /** Href of the page for missing files. */
  readonly notFound: string;
}

export interface HostedSite {
  readonly base: string;
  readonly origin: string;
  readonly articles: readonly Article[];
  readonly formerAddresses?: readonly FormerAddress[] | undefined;
  readonly embedders: readonly string[];
}

/** Folder of the built site with the files that operators copy. */
export const hostsDirectory = 'hosts';

/** Files in a built site that are not for readers. */
const ownFiles: readonly Pattern[] = [
  `${hostsDirectory}/*`,
  '_headers',
  '_redirects',
  recordName,
  `${stagingName}/*`,
];

/**
 * Returns what hosts need to know about a site; throws if an embedder is malformed, or the base path has a character
 * that means something else in the files of a host.
 */
export function createHosting(site: HostedSite): Hosting {
  const { origin, articles } = site;
  const base = decodePath(toBase(site.base));
  assertLiteral(base);
  const links = createLinks({ base, origin });
  return {
    base,
    origin,
    headers: createHeaderRules({ ...site, base, links }),
    redirects: keepFirst([...listFormer(site, links), ...listRedirects(articles, links)]),
    hidden: ownFiles.map(links.file),
    notFound: links.file('404.html'),
  };
}

/** Cloudflare reads lines of at most 2,000 characters, nginx parameters of 4,096. */
const longestBase = 1000;

/**
 * `*` and `:` are placeholders in patterns, `$` begins a variable of nginx and has no escape, `?` and `#` end a path, and
 * browsers replace a backslash.
 */
function assertLiteral(base: string): void {
  if (!/[*:$?#\\\p{Cc}]/u.test(base) && encodeURI(base).length <= longestBase) return;
  throw new Error(
    `The base path is ${JSON.stringify(base)}; expected at most ${longestBase} characters and none of * : $ ? # \\ ` +
      'and control characters, which have another meaning in the rules for hosts. Set another BASE_PATH.',
  );
}

/** Returns the first redirect of each address: nginx does not start with two. */
const keepFirst = (redirects: readonly Redirect[]): Redirect[] =>
  [
    ...new Map(redirects.toReversed().map((redirect) => [redirect.from, redirect])).values(),
  ].toReversed();

/** Returns the redirects of retired ids: first those of articles, then those of embedded articles. */
function listRedirects(articles: readonly Article[], links: Links): Redirect[] {
  const list = (toHref: Links['article']): Redirect[] =>
    articles.flatMap(({ locale, id, aliases }) =>
      aliases.map((alias) => ({ from: toHref(locale, alias), to: toHref(locale, id) })),
    );
  return [...list(links.article), ...list(links.embed), ...listCategoryRedirects(articles, links)];
}

/** Signs with which the rules of hosts name more than one path. */
const placeholder = /[*:$?#\\\p{Cc}]/u;

/**
 * Returns the redirects from another help centre that articles were imported from, on the same host. They begin at its
 * root, whatever path this site is below. An address that a page of this site has now belongs to that page.
 */
function listFormer({ formerAddresses = [], articles }: HostedSite, links: Links): Redirect[] {
  const own = new Set(
    articles.flatMap(({ locale, id, category }) => [
      links.home(locale),
      links.search(locale),
      links.category(locale, category),
      links.article(locale, id),
      links.embed(locale, id),
    ]),
  );
  return formerAddresses
    .filter(({ path }) => !placeholder.test(path))
    .map(({ path, locale, id }) => ({
      from: path.endsWith('/') ? path : `${path}/`,
      to: links.article(locale, id),
      isFormer: true as const,
    }))
    .filter(({ from }) => from !== '/' && !own.has(from));
}

/** Returns the redirects of retired categories, in the languages in which their successors have articles. */
const listCategoryRedirects = (articles: readonly Article[], links: Links): Redirect[] =>
  [...categoryAliases].flatMap(([alias, category]) =>
    [
      ...new Set(articles.filter((one) => one.category === category).map(({ locale }) => locale)),
    ].map((locale) => ({
      from: links.category(locale, alias),
      to: links.category(locale, category),
    })),
  );

/** Returns what hosts need to know about a built site; throws if the directory is not one. */
export const readHosting = (directory: string): Hosting =>
  createHosting({ ...readSiteData(directory), embedders: siteConfig.embedders });

/**
 * Returns what hosts need to know about a directory. If it is not a site that was built here (benchmarks serve
 * others), it has the same rules without redirects.
 */
export const findHosting = (directory: string, base: string): Hosting =>
  isBuiltSite(directory)
    ? readHosting(directory)
    : createHosting({ base, origin: siteConfig.origin, articles: [], embedders: [] });
