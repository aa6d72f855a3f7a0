import { createHash } from 'node:crypto';
import type { ApiArticle } from '../../api/contract.ts';
import { describeArticle, describeSummary } from '../../api/describe-article.ts';
import { describeCodes, describeIndex, describeList } from '../../api/describe-site.ts';
import { listJsonSchemas } from '../../api/json-schema.ts';
import type { Article } from '../../articles/article.ts';
import type { BuiltSite } from '../../built/open-site.ts';
import type { Locale } from '../../site/locales.ts';
import { readSections, type ResolveUrl } from './read-sections.ts';
import { createUrlResolver } from './resolve-url.ts';

/** Hexadecimal digits of a hash: enough that two states of a file never share one. */
const hashLength = 16;

/** Returns a file with the hash of everything it says. */
function addHash<File extends object>(file: File): File & { readonly hash: string } {
  const json = JSON.stringify(file);
  const hash = createHash('sha256').update(json).digest('hex').slice(0, hashLength);
  return { ...file, hash };
}

/**
 * Writes the content API of a built site from its manifest and its pages, and returns the number of articles in
 * it. Can be run again on the same directory. Throws where a page is missing or has no body.
 */
export function writeContentApi(site: BuiltSite): number {
  const { catalogue, links, retiredCodes } = site;
  const write = (href: string, file: unknown): void => site.write(href, JSON.stringify(file));
  const resolverOf = createUrlResolver(site);
  const lists = catalogue.locales.map((locale) => {
    const articles = catalogue.all.filter((article) => article.locale === locale);
    const summaries = articles.map((article) => {
      const file = createArticleFile(site, article, resolverOf(article));
      // A retired id in an app or its cache gets what stands in its place, under the new id.
      for (const id of [article.id, ...article.aliases]) write(links.api.article(locale, id), file);
      return describeSummary(site, article, file.hash);
    });
    const list = addHash(describeList(site, locale, summaries));
    write(links.api.articles(locale), list);
    return [locale, list.hash] as [Locale, string];
  });
  const codes = addHash(describeCodes(site, retiredCodes));
  write(links.api.codes(), codes);
  write(links.api.index(), describeIndex(site, { codes: codes.hash, articles: new Map(lists) }));
  const getSchemaUrl = (kind: string): string => links.url(links.api.schema(kind));
  for (const [kind, schema] of listJsonSchemas(getSchemaUrl)) write(links.api.schema(kind), schema);
  return catalogue.all.length;
}

function createArticleFile(site: BuiltSite, article: Article, resolve: ResolveUrl): ApiArticle {
  const href = site.links.article(article.locale, article.id);
  return addHash(describeArticle(site, article, readSections(site.readPage(href), href, resolve)));
}
