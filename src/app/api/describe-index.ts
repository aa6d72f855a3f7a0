import { getItem } from '../../product/get-item.ts';
import type { Category } from '../../product/category.ts';
import { categories } from '../../site/categories.ts';
import { listCategoryNames } from '../../urls/categories.ts';
import { categoryIds } from '../../urls/category-ids.ts';
import { site } from '../../site/config.ts';
import { locales, sourceLocale, type Locale } from '../../i18n/locales.ts';
import { toEveryLocale, toLocal } from '../../i18n/local-text.ts';
import type { ApiCategory, ApiIndex, ApiLocale } from './contract.ts';
import { describeFile, type ApiSource } from './describe-file.ts';

/** Hashes of the files that the index refers to. */
interface IndexHashes {
  readonly codes: string;
  /** Of the lists of articles, by language. */
  readonly articles: ReadonlyMap<Locale, string>;
  /** Of the lists of flows, by language; missing if there are no flows. */
  readonly flows?: ReadonlyMap<Locale, string>;
}

/** Returns the index, with the languages that have a hash in `hashes.articles`. */
export function describeIndex(source: ApiSource, hashes: IndexHashes): ApiIndex {
  const { catalogue, links } = source;
  const exists = (id: string): boolean => catalogue.localesOf(id).length > 0;
  return {
    ...describeFile(source, 'index'),
    product: site.product,
    sourceLocale,
    locales: [...hashes.articles].map(([locale, hash]) =>
      describeLocale(source, locale, { hash, flows: hashes.flows?.get(locale) }),
    ),
    categories: categoryIds.map((category) => describeCategory(source, category)),
    ...(exists(site.startArticle) && { startArticle: site.startArticle }),
    ...(exists(site.contactArticle) && { contactArticle: site.contactArticle }),
    codes: { href: links.api.codes(), hash: hashes.codes },
    widget: { href: links.widget() },
  };
}

const describeLocale = (
  source: ApiSource,
  locale: Locale,
  { hash, flows }: { readonly hash: string; readonly flows: string | undefined },
): ApiLocale => ({
  locale,
  lang: locales[locale].lang,
  label: locales[locale].label,
  name: toLocal(site.name, locale),
  href: source.links.home(locale),
  articleCount: source.catalogue.all.filter((article) => article.locale === locale).length,
  articles: { href: source.links.api.articles(locale), hash },
  ...(flows !== undefined && { flows: { href: source.links.api.flows(locale), hash: flows } }),
  ...describeHandbook(source, locale),
});

function describeHandbook({ links, findSize }: ApiSource, locale: Locale): Partial<ApiLocale> {
  const href = links.handbook(locale);
  const bytes = findSize(href);
  return bytes === undefined ? {} : { handbook: { href, bytes } };
}

function describeCategory({ catalogue, links }: ApiSource, category: Category): ApiCategory {
  const [, ...aliases] = listCategoryNames(category);
  return {
    category,
    title: toEveryLocale(getItem(categories, category).title),
    summary: toEveryLocale(getItem(categories, category).summary),
    hrefs: Object.fromEntries(
      catalogue.locales
        .filter((locale) => catalogue.inCategory(locale, category).length > 0)
        .map((locale) => [locale, links.category(locale, category)]),
    ),
    ...(aliases.length > 0 && { aliases }),
  };
}
