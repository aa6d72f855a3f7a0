import type { ApiArticle } from '../../api/contract.ts';
import { loadArticle, suggest } from '../../client/index.ts';
import { isCategory } from '../../../site/categories.ts';
import { locales } from '../../../i18n/locales.ts';
import type { SupportDetails } from '../events.ts';
import { createArticle } from './article.ts';
import { createFlowList } from './flows.ts';
import { countSteps, type Place } from './history.ts';
import { createStart } from './start.ts';
import { createStep } from './step.ts';
import { describeSupport } from './support.ts';
import type { ViewOptions } from './view.ts';

/** What a place has to show. */
export interface Shown {
  readonly element: HTMLElement;
  /** What a host is told whose reader wants support from here. */
  readonly support: SupportDetails;
}

type Of<Kind extends Place['kind']> = Extract<Place, { kind: Kind }>;

/** Articles suggested at most: what fits a phone without scrolling far. */
const suggestionLimit = 6;

/** Loads the last place of a reader's way; rejects where it does not come. */
export function loadPlace(way: readonly Place[], options: ViewOptions): Promise<Shown> {
  const place = way[way.length - 1];
  switch (place?.kind) {
    case 'start':
      return loadStart(place, options);
    case 'article':
      return loadArticlePlace(place, options);
    case 'flows':
      return loadFlowsPlace(place, options);
    case 'step':
      return loadStepPlace(place, options, countSteps(way));
    case undefined:
      throw new Error('The way is empty; expected a place.');
  }
}

async function loadStart({ context }: Of<'start'>, options: ViewOptions): Promise<Shown> {
  const { lang } = locales[options.locale];
  const [{ data }] = await Promise.all([
    suggest({ ...toContext(context), lang, limit: suggestionLimit }, options.help),
    options.flows.renew(),
  ]);
  return { element: createStart(data, options), support: {} };
}

/** A host may know a code, an article or a category, and says it in one attribute. */
function toContext(context: string) {
  if (isCategory(context)) return { category: context };
  return /\d/.test(context) ? { code: context } : { id: context };
}

async function loadArticlePlace(place: Of<'article'>, options: ViewOptions): Promise<Shown> {
  const { lang } = locales[place.locale];
  const article = (await loadArticle({ id: place.id, lang }, options.help))?.data;
  if (!article) throw new Error(`The help centre has no article "${place.id}".`);
  return { element: createArticle(article, options), support: describeArticle(article) };
}

const describeArticle = ({ id, code, contact }: ApiArticle): SupportDetails => ({
  id,
  ...(code !== undefined && { code }),
  ...describeSupport(contact),
});

async function loadFlowsPlace({ locale }: Of<'flows'>, options: ViewOptions): Promise<Shown> {
  return { element: createFlowList(await options.flows.load(locale), options), support: {} };
}

/** A flow or a step that was given up leads to what there is. */
async function loadStepPlace(
  place: Of<'step'>,
  options: ViewOptions,
  count: number | undefined,
): Promise<Shown> {
  const list = await options.flows.load(place.locale);
  const flow = list.flows.find(({ id }) => id === place.flow);
  const node = flow?.nodes.find(({ id }) => id === place.node) ?? flow?.nodes[0];
  if (!flow || !node) return { element: createFlowList(list, options), support: {} };
  const { contact } = node;
  return {
    element: createStep({ list, flow, node, count }, options),
    support: {
      flow: flow.id,
      node: node.id,
      ...(contact && { id: contact.article, code: contact.code }),
      ...describeSupport(contact),
    },
  };
}
