import {
  isTroubleshooting,
  type Article,
  type TroubleshootingArticle,
} from '../articles/article.ts';
import type { Catalogue } from '../articles/catalogue.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { FlowPlace } from '../../urls/hrefs.ts';
import type { Flow, RetiredStep } from './flow.ts';
import type { LocalFlow, LocalNode } from './local-flow.ts';

/** The pages of guided troubleshooting, for pages, embedded pages, permanent links and the content API. */

/** Returns the place that links to a step use: the first step is at the address of its flow. */
export const placeStep = ({ id, start }: Pick<Flow, 'id' | 'start'>, node: string): FlowPlace =>
  node === start ? [id] : [id, node];

/** A page that shows a step. */
export interface StepPage {
  readonly place: FlowPlace;
  readonly flow: LocalFlow;
  readonly node: LocalNode;
}

/** Returns the pages of all steps of flows in one language. A first step has two: its flow's and its own. */
export const listStepPages = (flows: readonly LocalFlow[]): StepPage[] =>
  flows.flatMap((flow) => {
    const start = flow.nodes.filter(({ id }) => id === flow.start);
    return [
      ...start.map((node) => ({ place: [flow.id] as const, flow, node })),
      ...flow.nodes.map((node) => ({ place: [flow.id, node.id] as const, flow, node })),
    ];
  });

/** A page that redirects to another. */
export interface MovedPage {
  readonly from: FlowPlace;
  readonly to: FlowPlace;
}

/** Returns the redirects of retired flows and steps. */
export const listMovedPages = (
  flows: readonly Flow[],
  retiredSteps: readonly RetiredStep[],
): MovedPage[] => [
  ...flows.flatMap(({ id, aliases }) =>
    aliases.map((alias): MovedPage => ({ from: [alias], to: [id] })),
  ),
  ...retiredSteps.map(({ flow, node, replacement, target }): MovedPage => {
    const isStart = flows.some(({ id, start }) => id === replacement && start === target);
    return { from: [flow, node], to: isStart ? [replacement] : [replacement, target] };
  }),
];

/**
 * Returns the article that a step belongs to: the one with its channels, its waiting times or its details, else the
 * first article that offers the flow. Undefined if none of them exists in the language.
 */
export function findArticleOf(
  catalogue: Catalogue,
  { locale, articles }: LocalFlow,
  { contact, timing, article }: LocalNode,
): Article | undefined {
  return [contact, timing, article?.id, ...articles]
    .flatMap((id) => (id === undefined ? [] : (catalogue.find(locale, id) ?? [])))
    .at(0);
}

function findProblem(
  catalogue: Catalogue,
  locale: Locale,
  id: string | undefined,
): TroubleshootingArticle | undefined {
  const article = id === undefined ? undefined : catalogue.find(locale, id);
  return article && isTroubleshooting(article) ? article : undefined;
}

/** Returns the article whose channels, evidence and code an outcome uses; undefined for other steps. */
export const findContact = (
  catalogue: Catalogue,
  { locale }: Pick<LocalFlow, 'locale'>,
  { contact }: LocalNode,
): TroubleshootingArticle | undefined => findProblem(catalogue, locale, contact);

/** Returns the article whose waiting times an outcome shows; undefined for other steps. */
export const findTimed = (
  catalogue: Catalogue,
  { locale }: Pick<LocalFlow, 'locale'>,
  { timing }: LocalNode,
): TroubleshootingArticle | undefined => findProblem(catalogue, locale, timing);
