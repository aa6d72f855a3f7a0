import type { ApiArticle, ApiArticleSummary } from '../contract.ts';
import { describeArticle, describeArticleList, describeSummary } from '../describe-article.ts';
import { describeCodes } from '../describe-codes.ts';
import { describeFlowList } from '../describe-flows.ts';
import { describeIndex } from '../describe-index.ts';
import { apiFileNames, createPublishedSchema } from '../json-schema.ts';
import type { Article } from '../../../content-model/articles/article.ts';
import type { BuiltSite } from '../../../content-model/built-site/open-site.ts';
import { localiseFlows } from '../../../content-model/flows/local-flow.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { hashContent } from './hash-content.ts';
import { listSections } from './list-sections.ts';

/**
 * Writes the content API of a built site from its articles' trees; returns the number of articles. The output is
 * the same for each run.
 */
export function writeContentApi(site: BuiltSite): number {
  const { catalogue, links } = site;
  const lists = new Map(catalogue.locales.map((locale) => [locale, writeArticles(site, locale)]));
  const flows = new Map(
    catalogue.locales.flatMap((locale) => {
      const hash = writeFlows(site, locale);
      return hash === undefined ? [] : [[locale, hash]];
    }),
  );
  const codes = withHash(site, describeCodes(site));
  write(site, links.api.codes(), codes);
  write(
    site,
    links.api.index(),
    describeIndex(site, {
      codes: codes.hash,
      articles: lists,
      // Without this entry, no app requests an empty list.
      ...(flows.size > 0 && { flows }),
    }),
  );
  for (const name of apiFileNames) {
    write(site, links.api.schema(name), createPublishedSchema(name, links));
  }
  return catalogue.all.length;
}

/** Writes a language's articles and their list; returns the hash of the list. */
function writeArticles(site: BuiltSite, locale: Locale): string {
  const summaries = site.catalogue.all
    .filter((article) => article.locale === locale)
    .map((article) => writeArticle(site, article));
  const list = withHash(site, describeArticleList(site, locale, summaries));
  write(site, site.links.api.articles(locale), list);
  return list.hash;
}

/** Writes the troubleshooter in a language; returns the hash of the file, which readers need not load without flows. */
function writeFlows(site: BuiltSite, locale: Locale): string | undefined {
  const flows = localiseFlows(site.flows, locale);
  const list = withHash(site, describeFlowList(site, locale, flows));
  write(site, site.links.api.flows(locale), list);
  return flows.length > 0 ? list.hash : undefined;
}

/** Writes an article, also under its retired ids, because old apps keep requesting them. */
function writeArticle(site: BuiltSite, article: Article): ApiArticleSummary {
  const { locale, id, aliases } = article;
  const href = site.links.article(locale, id);
  const sections = listSections(site.readTree(article), (address) =>
    site.resolveAddress(address, href),
  );
  const file: ApiArticle = withHash(site, describeArticle(site, article, sections));
  for (const name of [id, ...aliases]) write(site, site.links.api.article(locale, name), file);
  return describeSummary(file);
}

/** Adds the hash as the first field, where people who read the raw file see it. */
const withHash = <File extends object>(site: BuiltSite, file: File) => ({
  hash: hashContent(file, site),
  ...file,
});

const write = (site: BuiltSite, href: string, file: object): void =>
  site.write(href, `${JSON.stringify(file)}\n`);
