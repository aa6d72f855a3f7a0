import { isTroubleshooting, type Article } from '../content-model/articles/article.ts';
import type { Catalogue } from '../content-model/articles/catalogue.ts';
import { categories, type Category } from '../site/categories.ts';
import { site } from '../site/config.ts';
import { localeIds, worldLocale, type Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages/messages.ts';
import type { Links } from '../urls/hrefs.ts';
import type { Subject } from '../content-model/notices/notice.ts';
import type { LocalFlow, LocalNode } from '../content-model/flows/local-flow.ts';
import { troubleshooterMessages } from '../i18n/messages/troubleshooter-messages.ts';
import type { HelpPage, LanguageSwitch, PageHeading } from './page.ts';

/**
 * Describes each kind of page: which translations of it exist, and where the language switch leads
 * when one does not. Nothing here claims a page that is not built.
 */
export interface Site {
  readonly catalogue: Catalogue;
  readonly links: Links;
}

/** Finds the nearest page in another locale for a reader of this category. */
function findNearest(
  { catalogue, links }: Site,
  locale: Locale,
  category?: Category,
): LanguageSwitch | undefined {
  if (category && catalogue.categoriesOf(locale).includes(category)) {
    return { locale, href: links.category(locale, category), leadsTo: 'category' };
  }
  return catalogue.locales.includes(locale)
    ? { locale, href: links.home(locale), leadsTo: 'home' }
    : undefined;
}

const listCodes = (article: Article): string[] =>
  isTroubleshooting(article) ? [article.code] : [];

/** A flow is about its category and the problems of the articles that offer it or that it ends in. */
function describeSubject({ catalogue }: Site, flow: LocalFlow): Subject {
  const ends = flow.nodes.flatMap(({ timing, contact }) => [timing ?? [], contact ?? []].flat());
  const articles = [...flow.articles, ...ends].map((id) => catalogue.find(flow.locale, id));
  return {
    categories: [flow.category],
    codes: [...new Set(articles.flatMap((article) => (article ? listCodes(article) : [])))],
  };
}

interface Presence {
  readonly locale: Locale;
  /** Locales the page exists in, the source language first. */
  readonly existsIn: readonly Locale[];
  readonly hrefOf: (locale: Locale) => string;
  readonly category?: Category;
}

function describeLanguages(site: Site, { locale, existsIn, hrefOf, category }: Presence) {
  const alternates = existsIn.map((existing) => ({ locale: existing, href: hrefOf(existing) }));
  const languageSwitches = localeIds
    .filter((other) => other !== locale)
    .flatMap((other): LanguageSwitch | [] =>
      existsIn.includes(other)
        ? { locale: other, href: hrefOf(other), leadsTo: 'same-page' }
        : (findNearest(site, other, category) ?? []),
    );
  const fallback = existsIn.includes(worldLocale) ? worldLocale : existsIn[0];
  return {
    locale,
    href: hrefOf(locale),
    alternates,
    languageSwitches,
    ...(fallback && existsIn.length > 1 && { defaultHref: hrefOf(fallback) }),
  };
}

/** Describes the home page of a locale. */
export const describeHome = (help: Site, locale: Locale): HelpPage => ({
  kind: 'home',
  subject: 'everything',
  title: site.name[locale],
  description: site.description[locale],
  isIndexable: true,
  headings: [],
  ...describeLanguages(help, {
    locale,
    existsIn: help.catalogue.locales,
    hrefOf: help.links.home,
  }),
  // The page that lets readers choose is there for exactly this.
  ...(help.catalogue.locales.length > 1 && { defaultHref: help.links.languageChoice() }),
});

/** Describes the search page of a locale; search engines have no use for it. */
export const describeSearch = (help: Site, locale: Locale): HelpPage => ({
  kind: 'search',
  subject: 'everything',
  title: messages[locale].search.title,
  description: site.description[locale],
  isIndexable: false,
  headings: [],
  ...describeLanguages(help, {
    locale,
    existsIn: help.catalogue.locales,
    hrefOf: help.links.search,
  }),
});

/** Describes the page of a category that has articles in this locale. */
export const describeCategory = (help: Site, locale: Locale, category: Category): HelpPage => ({
  kind: 'category',
  subject: {
    categories: [category],
    codes: help.catalogue.inCategory(locale, category).flatMap(listCodes),
  },
  title: categories[category].title[locale],
  description: categories[category].summary[locale],
  isIndexable: true,
  category,
  headings: [],
  ...describeLanguages(help, {
    locale,
    existsIn: help.catalogue.locales.filter((other) =>
      help.catalogue.categoriesOf(other).includes(category),
    ),
    hrefOf: (other) => help.links.category(other, category),
    category,
  }),
});

/** Describes the page of an article. */
export const describeArticle = (
  help: Site,
  article: Article,
  headings: readonly PageHeading[],
): HelpPage => ({
  kind: 'article',
  subject: { categories: [article.category], codes: listCodes(article) },
  title: article.title,
  description: article.summary,
  isIndexable: true,
  category: article.category,
  articleId: article.id,
  headings,
  ...describeLanguages(help, {
    locale: article.locale,
    existsIn: help.catalogue.localesOf(article.id),
    hrefOf: (other) => help.links.article(other, article.id),
    category: article.category,
  }),
});

/** Describes the page of all flows. */
export const describeTroubleshooter = (help: Site, locale: Locale): HelpPage => ({
  kind: 'troubleshooter',
  subject: 'everything',
  title: troubleshooterMessages[locale].title,
  description: troubleshooterMessages[locale].description,
  isIndexable: true,
  headings: [],
  ...describeLanguages(help, {
    locale,
    existsIn: help.catalogue.locales,
    hrefOf: help.links.troubleshooter,
  }),
});

/**
 * Describes a step of a flow; without a node, its first one at the flow's own address. Only that one is for
 * search engines: a step in the middle makes no sense to whoever has not answered what comes before it.
 */
export const describeStep = (help: Site, flow: LocalFlow, node?: LocalNode): HelpPage => ({
  kind: 'troubleshooter',
  title: node ? `${node.title} · ${flow.title}` : flow.title,
  description: node?.help ?? flow.summary,
  isIndexable: node === undefined,
  headings: [],
  ...((node === undefined || node.id === flow.start) && { subject: describeSubject(help, flow) }),
  ...describeLanguages(help, {
    locale: flow.locale,
    // Rules hold a flow to every language of the site.
    existsIn: help.catalogue.locales,
    hrefOf: (other) =>
      node
        ? help.links.troubleshooter(other, flow.id, node.id)
        : help.links.troubleshooter(other, flow.id),
  }),
});
