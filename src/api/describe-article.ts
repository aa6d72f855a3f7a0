import { isTroubleshooting, type Article } from '../articles/article.ts';
import type { Catalogue } from '../articles/catalogue.ts';
import { formatTiming } from '../articles/format-timing.ts';
import type { Links } from '../links/hrefs.ts';
import { categories } from '../site/categories.ts';
import { locales, type Locale } from '../site/locales.ts';
import { channels, escalationReasons, evidence, type Channel } from '../site/support.ts';
import {
  apiVersion,
  type ApiArticle,
  type ApiArticleHrefs,
  type ApiArticleSummary,
  type ApiChannel,
  type ApiContact,
  type ApiFile,
  type ApiFileKind,
  type ApiSection,
} from './contract.ts';

/** What files of the API are made from. */
export interface ApiSite {
  readonly catalogue: Catalogue;
  readonly links: Links;
  readonly origin: string;
  /** Returns the size in bytes of a file of the site; undefined where it has none. */
  readonly findSize: (href: string) => number | undefined;
}

/** Returns what a file of the API begins with. */
export const describeFile = ({ links, origin }: ApiSite, kind: ApiFileKind): ApiFile => ({
  version: apiVersion,
  schema: links.url(links.api.schema(kind)),
  origin,
});

/** Returns an article's own file, without its hash: that is of everything else in it. */
export function describeArticle(
  site: ApiSite,
  article: Article,
  sections: readonly ApiSection[],
): Omit<ApiArticle, 'hash'> {
  const { catalogue, links } = site;
  const { locale, id, category } = article;
  return {
    ...describeFile(site, 'article'),
    locale,
    lang: locales[locale].lang,
    ...describeFacts(site, article),
    categoryTitle: categories[category].title[locale],
    ...(article.kind === 'faq' && { answer: article.answer }),
    ...(isTroubleshooting(article) && describeProblem(article)),
    sections,
    related: catalogue.relatedTo(article).map((next) => ({
      id: next.id,
      title: next.title,
      href: links.article(locale, next.id),
    })),
    alternates: catalogue
      .localesOf(id)
      .filter((other) => other !== locale)
      .map((other) => ({
        locale: other,
        lang: locales[other].lang,
        href: links.article(other, id),
      })),
    reviewed: article.reviewed,
  };
}

/** Returns an article's entry in the list of its language. */
export const describeSummary = (
  site: ApiSite,
  article: Article,
  hash: string,
): ApiArticleSummary => ({
  ...describeFacts(site, article),
  ...(isTroubleshooting(article) && article.timing && { timing: article.timing }),
  hash,
});

function describeFacts(site: ApiSite, article: Article) {
  const { id, kind, category, title, summary, aliases } = article;
  const problem = isTroubleshooting(article) ? article : undefined;
  return {
    id,
    ...(problem && { code: problem.code }),
    kind,
    category,
    title,
    summary,
    ...(problem && { urgency: problem.urgency }),
    aliases,
    locales: site.catalogue.localesOf(id),
    hrefs: describeHrefs(site, article),
  };
}

const describeHrefs = ({ links, findSize }: ApiSite, { locale, id }: Article): ApiArticleHrefs => ({
  article: links.article(locale, id),
  embed: links.embed(locale, id),
  permanent: links.permanent(id),
  data: links.api.article(locale, id),
  ...(findSize(links.pdf(locale, id)) !== undefined && { pdf: links.pdf(locale, id) }),
});

function describeProblem(article: Extract<Article, { kind: 'troubleshooting' }>) {
  const { locale, symptoms, timing } = article;
  return {
    symptoms,
    ...(timing && { timing: { ...timing, text: formatTiming(timing, locale) } }),
    contact: describeContact(article.escalate, locale),
  };
}

const describeContact = (
  escalate: Extract<Article, { kind: 'troubleshooting' }>['escalate'],
  locale: Locale,
): ApiContact => ({
  when: escalate.when.map((id) => ({ id, text: escalationReasons[id][locale] })),
  channels: escalate.channels.map((id) => ({ id, ...describeChannel(channels[id], locale) })),
  evidence: escalate.evidence.map((id) => ({ id, text: evidence[id][locale] })),
});

const describeChannel = (
  { name, bestFor, where, href, label }: Channel,
  locale: Locale,
): Omit<ApiChannel, 'id'> => ({
  name: name[locale],
  bestFor: bestFor[locale],
  where: where[locale],
  ...(href !== undefined && { href }),
  ...(label !== undefined && { label }),
});
