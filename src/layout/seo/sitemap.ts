import { escapeXml } from './xml.ts';

/** An indexed page: its absolute address, and its address in every language. */
export interface SitemapPage {
  readonly url: string;
  /** Every language in which the page exists, including its own. */
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
  /** Target of `x-default`; undefined if the page exists in one language only. */
  readonly defaultUrl?: string;
  /** When its content last changed, as an instant; undefined if unknown. */
  readonly modified?: string;
}

/** A file at the root of the site. */
export interface RootFile {
  readonly name: string;
  readonly content: string;
}

/** Limits of a sitemap (sitemaps.org allows 50 MB, Baidu 10 MB). */
export interface SitemapLimits {
  readonly pages: number;
  readonly bytes: number;
}

const sitemapLimits: SitemapLimits = { pages: 50_000, bytes: 10_000_000 };

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const formatAlternate = (lang: string, url: string): string =>
  `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(url)}"/>`;

/** Returns a robots.txt that allows everything and lists the sitemaps. */
export const formatRobots = (sitemapUrls: readonly string[]): string =>
  ['User-agent: *', 'Allow: /', '', ...sitemapUrls.map((url) => `Sitemap: ${url}`), ''].join('\n');

/** Returns a page with its languages; a page in one language has no alternates. */
function formatPage({ url, alternates, defaultUrl, modified }: SitemapPage): string {
  const links =
    alternates.length < 2
      ? []
      : alternates.map(({ lang, url: other }) => formatAlternate(lang, other));
  return [
    `<url><loc>${escapeXml(url)}</loc>`,
    ...(modified ? [`<lastmod>${modified}</lastmod>`] : []),
    ...links,
    ...(links.length > 0 && defaultUrl ? [formatAlternate('x-default', defaultUrl)] : []),
    '</url>',
  ].join('');
}

const formatFlatPage = ({ url, modified }: SitemapPage): string =>
  `<url><loc>${escapeXml(url)}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ''}</url>`;

const countBytes = (text: string): number => new TextEncoder().encode(text).length;

/** Upper bound for the bytes of a file without its entries. */
const frame = 500;

/** Splits entries into files within the limits; returns one empty file for no entries. */
function split(entries: readonly string[], limits: SitemapLimits): string[][] {
  const parts: string[][] = [[]];
  let bytes = frame;
  for (const entry of entries) {
    const size = countBytes(entry) + 1;
    const part = parts.at(-1) ?? [];
    if (part.length > 0 && (part.length >= limits.pages || bytes + size > limits.bytes)) {
      parts.push([entry]);
      bytes = frame + size;
    } else {
      part.push(entry);
      bytes += size;
    }
  }
  return parts;
}

const wrap = (start: string, entries: readonly string[], end: string): string =>
  [declaration, start, ...entries, end, ''].join('\n');

/**
 * Returns the sitemap of all pages, in their order, with languages and dates (sitemaps.org 0.9). Pages that do not fit
 * in one file are split into several, and `sitemap.xml` becomes the index of these files.
 */
export function formatSitemaps(
  pages: readonly SitemapPage[],
  toUrl: (name: string) => string,
  limits = sitemapLimits,
): RootFile[] {
  const start = `<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`;
  const parts = split(pages.map(formatPage), limits).map((part) => wrap(start, part, '</urlset>'));
  const [only = ''] = parts;
  if (parts.length === 1) return [{ name: 'sitemap.xml', content: only }];
  const files = parts.map((content, index) => ({ name: `sitemap-${index + 1}.xml`, content }));
  const entries = files.map(
    ({ name }) => `<sitemap><loc>${escapeXml(toUrl(name))}</loc></sitemap>`,
  );
  const index = wrap(`<sitemapindex xmlns="${namespace}">`, entries, '</sitemapindex>');
  return [{ name: 'sitemap.xml', content: index }, ...files];
}

/**
 * Returns sitemaps of one language for Baidu and Toutiao, without a second namespace and without an index, and text
 * files with the same addresses. `suffix` is part of the file names.
 */
export function formatFlatSitemaps(
  pages: readonly SitemapPage[],
  suffix: string,
  limits = sitemapLimits,
): RootFile[] {
  const nameOf = (start: string, ending: string, index: number): string =>
    `${start}-${suffix}${index === 0 ? '' : `-${index + 1}`}.${ending}`;
  const maps = split(pages.map(formatFlatPage), limits).map((part, index) => ({
    name: nameOf('sitemap', 'xml', index),
    content: wrap(`<urlset xmlns="${namespace}">`, part, '</urlset>'),
  }));
  const lists = split(
    pages.map(({ url }) => url),
    limits,
  ).map((part, index) => ({
    name: nameOf('urls', 'txt', index),
    content: part.map((url) => `${url}\n`).join(''),
  }));
  return [...maps, ...lists];
}
