import { isTroubleshooting, type Article } from '../../../content-model/articles/article.ts';
import type { BuiltSite } from '../../../content-model/built-site/open-site.ts';
import { findFlowOf } from '../../../content-model/flows/flow.ts';
import {
  findArticleOf,
  findContact,
  type StepPage,
} from '../../../content-model/flows/flow-pages.ts';
import { describeArticle, describeSolve, describeStep } from '../../../layout/describe-page.ts';
import { site as settings } from '../../../site/config.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { EmbedPage } from './embed-page.ts';
import { formatContact, formatFeedback } from './format-foot.ts';

/** Describes the page of an embedded article. */
export function describeArticleEmbed(site: BuiltSite, article: Article): EmbedPage {
  const { flows, links } = site;
  const { locale, id } = article;
  const problem = isTroubleshooting(article) ? article : undefined;
  const flow = findFlowOf(flows, id);
  const offer = flow ? ([flow.id] as const) : ([] as const);
  return {
    ...describeArticle(site, article, []),
    subject: { kind: 'article', id, problem },
    foot: formatFeedback(links, locale, problem && flows.length > 0 ? offer : undefined),
    hasBack: flows.length > 0,
  };
}

/** Describes the embedded list of flows in a language. */
export const describeFlowsEmbed = (site: BuiltSite, locale: Locale): EmbedPage => ({
  ...describeSolve(site, locale),
  subject: { kind: 'flows', id: findStartArticle(site, locale).id },
  hasBack: true,
});

/**
 * Describes an embedded step. Both addresses of a first step have the page of its flow: that is the one search
 * engines know.
 */
export function describeStepEmbed(site: BuiltSite, { flow, node }: StepPage): EmbedPage {
  const { catalogue } = site;
  const { locale } = flow;
  const problem = findContact(catalogue, flow, node);
  const { id } = findArticleOf(catalogue, flow, node) ?? findStartArticle(site, locale);
  return {
    ...describeStep(site, flow, node.id === flow.start ? undefined : node),
    subject: { kind: 'step', id, flow: flow.id, node: node.id, problem },
    foot: problem && formatContact(locale),
    hasBack: true,
  };
}

/** Returns the article for readers who do not know what their problem is; a small site may have another first. */
function findStartArticle({ catalogue }: BuiltSite, locale: Locale): Article {
  const start =
    catalogue.find(locale, settings.startArticle) ??
    catalogue.all.find((article) => article.locale === locale);
  if (start) return start;
  throw new Error(`There is no article in ${locale}; expected one in each language of the site.`);
}
