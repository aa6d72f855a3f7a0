import { describeContact, hasContact } from '../../content-model/articles/describe-problem.ts';
import { formatTiming } from '../../content-model/articles/format-timing.ts';
import { findContact, findTimed, placeStep } from '../../content-model/flows/flow-pages.ts';
import type { LocalFlow, LocalNode } from '../../content-model/flows/local-flow.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { ApiFlow, ApiFlowList, ApiFlowNode } from './contract.ts';
import { describeFile, type ApiSource, type Unhashed } from './describe-file.ts';

/** Returns the troubleshooter in a language without the file's hash; `flows` are in that language. */
export const describeFlowList = (
  source: ApiSource,
  locale: Locale,
  flows: readonly LocalFlow[],
): Unhashed<ApiFlowList> => ({
  ...describeFile(source, 'flows'),
  locale,
  lang: locales[locale].lang,
  ...(flows.length > 0 && {
    href: source.links.troubleshooter(locale),
    embed: source.links.embedTroubleshooter(locale),
  }),
  flows: flows.map((flow) => describeFlow(source, flow)),
});

function describeFlow(source: ApiSource, flow: LocalFlow): ApiFlow {
  const { id, locale, title, summary, category, articles, start, nodes } = flow;
  return {
    id,
    title,
    summary,
    category,
    articles,
    start,
    href: source.links.troubleshooter(locale, id),
    embed: source.links.embedTroubleshooter(locale, id),
    nodes: nodes.map((node) => describeNode(source, flow, node)),
  };
}

function describeNode(source: ApiSource, flow: LocalFlow, node: LocalNode): ApiFlowNode {
  const { links } = source;
  const { id, kind, title, help, steps, answers, step, rest } = node;
  const place = placeStep(flow, id);
  return {
    id,
    kind,
    title,
    ...(help !== undefined && { help }),
    steps,
    answers,
    ...describeArticle(source, flow.locale, node),
    ...describeSupport(source, flow.locale, node),
    ...(step !== undefined && { step }),
    rest,
    href: links.troubleshooter(flow.locale, ...place),
    embed: links.embedTroubleshooter(flow.locale, ...place),
  };
}

function describeArticle(
  { catalogue, links }: ApiSource,
  locale: Locale,
  { article }: LocalNode,
): Pick<ApiFlowNode, 'article'> {
  const found = article && catalogue.find(locale, article.id);
  if (!article || !found) return {};
  return {
    article: {
      ...article,
      title: found.title,
      href: links.article(locale, found.id),
      data: links.api.article(locale, found.id),
    },
  };
}

/** Takes waiting times, channels, evidence and code from the articles that the outcome names. */
function describeSupport(
  { catalogue }: ApiSource,
  locale: Locale,
  node: LocalNode,
): Pick<ApiFlowNode, 'timing' | 'contact'> {
  const timing = findTimed(catalogue, { locale }, node)?.timing;
  const problem = findContact(catalogue, { locale }, node);
  const contact = problem && hasContact(problem) && describeContact(problem.escalate, locale);
  return {
    ...(timing && { timing: { ...timing, text: formatTiming(timing, locale) } }),
    ...(contact && {
      contact: {
        channels: contact.channels,
        evidence: contact.evidence,
        ...(problem.code !== undefined && { code: problem.code }),
        article: problem.id,
      },
    }),
  };
}
