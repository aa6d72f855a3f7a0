import { isTroubleshooting, type Article } from '../content-model/articles/article.ts';
import { hasContact } from '../content-model/articles/describe-problem.ts';
import type { Section } from '../content-model/markdown/list-sections.ts';
import type { Catalogue } from '../content-model/articles/catalogue.ts';
import { getItem } from '../product/get-item.ts';
import type { Category } from '../product/category.ts';
import { categories } from '../site/categories.ts';
import { site } from '../site/config.ts';
import { texts } from '../site/texts.ts';
import { localeIds, worldLocale, type Locale } from '../i18n/locales.ts';
import { toLocal } from '../i18n/local-text.ts';
import { messages, searchMessages, troubleshooterMessages } from '../i18n/messages.ts';
import type { Links } from '../urls/hrefs.ts';
import type { Subject } from '../content-model/notices/notice.ts';
import type { LocalFlow, LocalNode } from '../content-model/flows/local-flow.ts';
import type { HelpPage, LanguageSwitch } from './page.ts';

/**
 * Describes each kind of page: which translations exist, and where the language switch leads if one does not.
 * Every address returned here is the address of a page that is built.
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
  isTroubleshooting(article) && article.code !== undefined ? [article.code] : [];

/** Returns the subject of a flow: its category, and the codes of the articles that offer it or that it ends in. */
function describeSubject({ catalogue }: Site, flow: LocalFlow): Subject {
  const ends = flow.nodes.flatMap(({ timing, contact }) => [timing ?? [], contact ?? []].flat());
  const articles = [...flow.articles, ...ends].map((id) => catalogue.find(flow.locale, id));
  return {
    categories: [flow.category],
    codes: [...new Set(articles.flatMap((article) => (article ? listCodes(article) : [])))],
  };
}

interface Presence {
  /** Locales in which the page exists, the source language first; by default all with articles. */
  readonly existsIn?: readonly Locale[];
  readonly category?: Category;
}

/** Returns the languages of a page, given its href in each, and what most pages have in common: no headings. */
function describeLanguages(
  site: Site,
  locale: Locale,
  hrefOf: (locale: Locale) => string,
  { existsIn = site.catalogue.locales, category }: Presence = {},
) {
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
    headings: [],
    ...(fallback && existsIn.length > 1 && { defaultHref: hrefOf(fallback) }),
  };
}

/** Describes the home page of a locale. */
export const describeHome = (help: Site, locale: Locale): HelpPage => ({
  kind: 'home',
  subject: 'everything',
  title: toLocal(site.name, locale),
  description: toLocal(site.description, locale),
  isIndexable: true,
  ...describeLanguages(help, locale, help.links.home),
  // Readers of other languages choose on this page.
  ...(help.catalogue.locales.length > 1 && { defaultHref: help.links.languageChoice() }),
});

/** Describes the search page of a locale, which is not indexed. */
export const describeSearch = (help: Site, locale: Locale): HelpPage => ({
  kind: 'search',
  subject: 'everything',
  title: searchMessages[locale].title,
  description: toLocal(site.description, locale),
  isIndexable: false,
  ...describeLanguages(help, locale, help.links.search),
});

/** Describes the page of a category that has articles in this locale. */
export const describeCategory = (help: Site, locale: Locale, category: Category): HelpPage => ({
  kind: 'category',
  subject: {
    categories: [category],
    codes: help.catalogue.inCategory(locale, category).flatMap(listCodes),
  },
  title: toLocal(getItem(categories, category).title, locale),
  description: toLocal(getItem(categories, category).summary, locale),
  isIndexable: true,
  category,
  ...describeLanguages(help, locale, (other) => help.links.category(other, category), {
    existsIn: help.catalogue.locales.filter((other) =>
      help.catalogue.categoriesOf(other).includes(category),
    ),
    category,
  }),
});

/** Returns the table of contents of an article: the sections of its body, between those that the page adds. */
function listContents(article: Article, sections: readonly Section[]): readonly Section[] {
  if (!isTroubleshooting(article)) return sections;
  const { article: text } = messages[article.locale];
  return [
    ...(article.timing ? [{ id: 'waiting-times', text: text.waitingTimes }] : []),
    ...sections,
    ...(hasContact(article) ? [{ id: 'contact-support', text: text.support }] : []),
  ];
}

/** Describes the page of an article, given the sections of its body. */
export const describeArticle = (
  help: Site,
  article: Article,
  sections: readonly Section[],
): HelpPage => ({
  kind: 'article',
  subject: { categories: [article.category], codes: listCodes(article) },
  title: article.title,
  description: article.summary,
  isIndexable: true,
  category: article.category,
  articleId: article.id,
  ...describeLanguages(help, article.locale, (other) => help.links.article(other, article.id), {
    existsIn: help.catalogue.localesOf(article.id),
    category: article.category,
  }),
  headings: listContents(article, sections),
});

/** Describes the list of all flows, given the languages in which there are some. */
export const describeTroubleshooter = (
  help: Site,
  locale: Locale,
  existsIn: readonly Locale[],
): HelpPage => ({
  kind: 'troubleshooter',
  subject: 'everything',
  title: troubleshooterMessages[locale].title,
  description: toLocal(texts.troubleshooter, locale),
  isIndexable: true,
  ...describeLanguages(help, locale, help.links.troubleshooter, { existsIn }),
});

/**
 * Describes a step of a flow; without a node, its first step at the address of the flow. Only that page is indexed:
 * other steps make no sense to readers who have not answered the questions before them.
 */
export const describeStep = (help: Site, flow: LocalFlow, node?: LocalNode): HelpPage => ({
  kind: 'troubleshooter',
  title: node ? `${node.title} · ${flow.title}` : flow.title,
  description: node?.help ?? flow.summary,
  isIndexable: node === undefined,
  ...((node === undefined || node.id === flow.start) && { subject: describeSubject(help, flow) }),
  ...describeLanguages(
    help,
    flow.locale,
    (other) => help.links.troubleshooter(other, flow.id, ...(node ? [node.id] : [])),
    {
      existsIn: help.catalogue.locales.filter((other) => flow.locales.includes(other)),
      category: flow.category,
    },
  ),
});
