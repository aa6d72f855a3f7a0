import { compareText } from '../articles/order.ts';
import { categoryIds } from '../../urls/category-ids.ts';
import type { FlowData, FlowNode } from './schema.ts';

/** A flow with its permanent id. */
export type Flow = FlowData & { readonly id: string };

/** A retired step of a flow. */
export interface RetiredStep {
  readonly flow: string;
  readonly node: string;
  /** The flow that it leads to, and the node there. */
  readonly replacement: string;
  readonly target: string;
}

/** Maximum number of pages from the first to an outcome, both included: worried readers give up on longer flows. */
export const stepLimit = 7;

/** Returns flows in display order: by category, then by id. */
export const sortFlows = (flows: readonly Flow[]): Flow[] =>
  flows.toSorted(
    (a, b) =>
      categoryIds.indexOf(a.category) - categoryIds.indexOf(b.category) || compareText(a.id, b.id),
  );

/**
 * Returns the ids of the next nodes: those of the answers, then `helped`, then `unhelped`. An outcome has none.
 */
export function listNext(node: FlowNode): string[] {
  if (node.kind === 'outcome') return [];
  const seen = node.answers.map(({ next }) => next);
  if (node.kind === 'question') return seen;
  return [...seen, node.helped, node.unhelped].filter((next) => next !== undefined);
}

/** Returns the flow that an article offers to readers whom it did not help; undefined if there is none. */
export const findFlowOf = <Some extends { readonly articles: readonly string[] }>(
  flows: readonly Some[],
  articleId: string,
): Some | undefined => flows.find(({ articles }) => articles.includes(articleId));

/** Returns the node with an id, or undefined; names of object methods are not ids. */
export const findNode = ({ nodes }: Pick<Flow, 'nodes'>, id: string): FlowNode | undefined =>
  Object.keys(nodes).includes(id) ? nodes[id] : undefined;
