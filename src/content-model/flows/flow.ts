import { compareText } from '../articles/order.ts';
import { categoryIds } from '../../site/categories.ts';
import type { FlowData, FlowNode } from './schema.ts';

/** A flow with its permanent id. */
export type Flow = FlowData & { readonly id: string };

/** A step of a flow that was given up. */
export interface RetiredStep {
  readonly flow: string;
  readonly node: string;
  /** The flow it leads to, and the node there. */
  readonly replacement: string;
  readonly target: string;
}

/** Most pages from the first to an outcome, both counted: a worried reader gives up on more. */
export const stepLimit = 7;

/** Returns flows in the order readers see them: by category, then by id. */
export const sortFlows = (flows: readonly Flow[]): Flow[] =>
  flows.toSorted(
    (a, b) =>
      categoryIds.indexOf(a.category) - categoryIds.indexOf(b.category) || compareText(a.id, b.id),
  );

/**
 * Returns where a node leads, in the order its answers are shown: what a check may show comes first, then
 * that it helped, then that it did not. An outcome leads nowhere.
 */
export function listNext(node: FlowNode): string[] {
  if (node.kind === 'outcome') return [];
  const seen = node.answers.map(({ next }) => next);
  if (node.kind === 'question') return seen;
  return [...seen, node.helped, node.unhelped].filter((next) => next !== undefined);
}

/** Returns the flow for readers whom an article did not help; undefined where no flow names it. */
export const findFlowOf = <Some extends Pick<Flow, 'articles'>>(
  flows: readonly Some[],
  articleId: string,
): Some | undefined => flows.find(({ articles }) => articles.includes(articleId));

/** Returns the node of an id, or undefined; names of object methods are no ids. */
export const findNode = ({ nodes }: Pick<Flow, 'nodes'>, id: string): FlowNode | undefined =>
  Object.keys(nodes).includes(id) ? nodes[id] : undefined;
