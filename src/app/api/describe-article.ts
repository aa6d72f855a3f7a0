import {
  isTroubleshooting,
  type Article,
  type TroubleshootingArticle,
} from '../../content-model/articles/article.ts';
import type { Timing } from '../../content-model/articles/duration.ts';
import { describeContact, hasContact } from '../../content-model/articles/describe-problem.ts';
import { formatTiming } from '../../content-model/articles/format-timing.ts';
import { findFlowOf } from '../../content-model/flows/flow.ts';
import { getItem } from '../../product/get-item.ts';
import { categories } from '../../site/categories.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { toLocal } from '../../i18n/local-text.ts';
import type {
  ApiArticle,
  ApiArticleHrefs,
  ApiArticleList,
  ApiArticleSummary,
  ApiSection,
} from './contract.ts';
import { describeFile, type ApiSource, type Unhashed } from './describe-file.ts';

/** Returns the file of an article without its hash; `sections` are the article's body. */
export function describeArticle(
  source: ApiSource,
  article: Article,
  sections: readonly ApiSection[],
): Unhashed<ApiArticle> {
  const { locale, id, category, aliases } = article;
  const problem = isTroubleshooting(article) ? article : undefined;
  return {
    ...describeFile(source, 'article'),
    locale,
    lang: locales[locale].lang,
    id,
    ...(problem?.code !== undefined && { code: problem.code }),
    kind: article.kind,
    category,
    categoryTitle: toLocal(getItem(categories, category).title, locale),
    title: article.title,
    summary: article.summary,
    ...(article.kind === 'faq' && { answer: article.answer }),
    ...(problem && describeProblem(problem)),
    ...describeFlow(source, article),
    sections,
    related: describeRelated(source, article),
    aliases,
    locales: source.catalogue.localesOf(id),
    alternates: describeAlternates(source, article),
    hrefs: describeHrefs(source, locale, id),
    reviewed: article.reviewed,
    ...source.dates[`${locale}/${id}`],
  };
}

/** Returns the entry of an article in the list: its file without the text. */
export const describeSummary = (article: ApiArticle): ApiArticleSummary => ({
  id: article.id,
  ...(article.code !== undefined && { code: article.code }),
  kind: article.kind,
  category: article.category,
  title: article.title,
  summary: article.summary,
  ...(article.urgency !== undefined && { urgency: article.urgency }),
  ...(article.timing && { timing: withoutText(article.timing) }),
  ...(article.flow && { flow: article.flow }),
  aliases: article.aliases,
  locales: article.locales,
  hrefs: article.hrefs,
  hash: article.hash,
});

/** Returns the list of a language's articles without its hash; `articles` are in display order. */
export const describeArticleList = (
  source: ApiSource,
  locale: Locale,
  articles: readonly ApiArticleSummary[],
): Unhashed<ApiArticleList> => ({
  ...describeFile(source, 'articles'),
  locale,
  lang: locales[locale].lang,
  articles,
});

const withoutText = ({ typical, contactAfter }: Timing): Timing => ({
  ...(typical && { typical }),
  ...(contactAfter && { contactAfter }),
});

function describeProblem(problem: TroubleshootingArticle) {
  const { symptoms, urgency, timing, escalate, locale } = problem;
  return {
    symptoms,
    ...(urgency !== undefined && { urgency }),
    ...(timing && { timing: { ...timing, text: formatTiming(timing, locale) } }),
    ...(hasContact(problem) && { contact: describeContact(escalate, locale) }),
  };
}

function describeFlow(
  { flows, links }: ApiSource,
  { id, locale }: Article,
): Pick<ApiArticle, 'flow'> {
  const flow = findFlowOf(flows, id);
  const title = flow?.title[locale];
  if (!flow || title === undefined) return {};
  return { flow: { id: flow.id, title, href: links.troubleshooter(locale, flow.id) } };
}

const describeHrefs = (
  { links, findSize }: ApiSource,
  locale: Locale,
  id: string,
): ApiArticleHrefs => ({
  article: links.article(locale, id),
  embed: links.embed(locale, id),
  permanent: links.permanent(id),
  data: links.api.article(locale, id),
  markdown: links.markdown(locale, id),
  ...(findSize(links.pdf(locale, id)) !== undefined && { pdf: links.pdf(locale, id) }),
});

const describeRelated = ({ catalogue, links }: ApiSource, article: Article) =>
  catalogue.relatedTo(article).map(({ locale, id, title }) => ({
    id,
    title,
    href: links.article(locale, id),
    data: links.api.article(locale, id),
  }));

const describeAlternates = ({ catalogue, links }: ApiSource, { locale, id }: Article) =>
  catalogue
    .localesOf(id)
    .filter((other) => other !== locale)
    .map((other) => ({
      locale: other,
      lang: locales[other].lang,
      href: links.article(other, id),
      data: links.api.article(other, id),
    }));
