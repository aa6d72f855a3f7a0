import { isTroubleshooting } from '../articles/article.ts';
import { categories, categoryIds, type Category } from '../site/categories.ts';
import { site as siteConfig } from '../site/config.ts';
import { locales, sourceLocale, type Locale } from '../site/locales.ts';
import type {
  ApiArticleList,
  ApiArticleSummary,
  ApiCategory,
  ApiCode,
  ApiCodes,
  ApiIndex,
  ApiLocale,
} from './contract.ts';
import { describeFile, type ApiSite } from './describe-article.ts';

/** Returns the list of a language's articles, without its hash. */
export const describeList = (
  site: ApiSite,
  locale: Locale,
  articles: readonly ApiArticleSummary[],
): Omit<ApiArticleList, 'hash'> => ({
  ...describeFile(site, 'articles'),
  locale,
  lang: locales[locale].lang,
  articles,
});

/** Returns what each code stands for, sorted by code, without its hash. `retired`: code → id of its article. */
export function describeCodes(
  site: ApiSite,
  retired: Readonly<Record<string, string>>,
): Omit<ApiCodes, 'hash'> {
  const living = site.catalogue.all
    .filter(isTroubleshooting)
    .map(({ code, id }): [string, ApiCode] => [code, describeCode(site, id, code)]);
  const givenUp = Object.entries(retired).map(([code, id]): [string, ApiCode] => [
    code,
    { ...describeCode(site, id, code), isRetired: true },
  ]);
  const sorted = [...new Map([...givenUp, ...living])].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...describeFile(site, 'codes'), codes: Object.fromEntries(sorted) };
}

function describeCode({ catalogue, links }: ApiSite, id: string, code: string): ApiCode {
  const versions = catalogue.localesOf(id).flatMap((locale) => catalogue.find(locale, id) ?? []);
  const [article] = versions;
  if (!article) throw new Error(`The code ${code} leads to ${id}; expected the id of an article.`);
  return {
    id,
    category: article.category,
    ...(isTroubleshooting(article) && { urgency: article.urgency }),
    locales: versions.map(({ locale }) => locale),
    title: Object.fromEntries(versions.map(({ locale, title }) => [locale, title])),
    href: links.permanent(code),
  };
}

/** Hashes of the files that the index names. */
export interface ApiHashes {
  readonly codes: string;
  readonly articles: ReadonlyMap<Locale, string>;
}

/** Returns where everything is. */
export function describeIndex(site: ApiSite, hashes: ApiHashes): ApiIndex {
  const { catalogue, links } = site;
  const exists = (id: string): boolean => catalogue.localesOf(id).length > 0;
  const { startArticle, contactArticle } = siteConfig;
  return {
    ...describeFile(site, 'index'),
    product: siteConfig.product,
    sourceLocale,
    locales: catalogue.locales.map((locale) => describeLocale(site, locale, hashes)),
    categories: categoryIds
      .map((category) => describeCategory(site, category))
      .filter(({ hrefs }) => Object.keys(hrefs).length > 0),
    ...(exists(startArticle) && { startArticle }),
    ...(exists(contactArticle) && { contactArticle }),
    codes: { href: links.api.codes(), hash: hashes.codes },
    widget: { href: links.widget() },
  };
}

function describeHandbook({ links, findSize }: ApiSite, locale: Locale): Partial<ApiLocale> {
  const href = links.handbook(locale);
  const bytes = findSize(href);
  return bytes === undefined ? {} : { handbook: { href, bytes } };
}

const describeLocale = (site: ApiSite, locale: Locale, { articles }: ApiHashes): ApiLocale => ({
  locale,
  lang: locales[locale].lang,
  label: locales[locale].label,
  name: siteConfig.name[locale],
  href: site.links.home(locale),
  articleCount: site.catalogue.all.filter((article) => article.locale === locale).length,
  articles: { href: site.links.api.articles(locale), hash: articles.get(locale) ?? '' },
  ...describeHandbook(site, locale),
});

function describeCategory({ catalogue, links }: ApiSite, category: Category): ApiCategory {
  const { title, summary } = categories[category];
  const present = catalogue.locales.filter((locale) =>
    catalogue.categoriesOf(locale).includes(category),
  );
  return {
    category,
    title,
    summary,
    hrefs: Object.fromEntries(present.map((locale) => [locale, links.category(locale, category)])),
  };
}
