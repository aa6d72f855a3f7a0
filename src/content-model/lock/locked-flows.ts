import type { Lock } from './lock.ts';
import type { Published } from './published.ts';

/** A published flow, or a node of one, that no longer exists. */
export interface MissingFlow {
  readonly flow: string;
  /** Undefined if the whole flow is missing. */
  readonly node?: string;
}

/** Returns the flow that an id leads to in the content; undefined if there is none. */
const findPublishedFlow = ({ flows }: Published, id: string): string | undefined =>
  flows.has(id) ? id : [...flows].find(([, { aliases }]) => aliases.includes(id))?.[0];

/** Finds published flows and nodes that neither exist nor are retired. */
export function findMissingFlows(lock: Lock, published: Published): MissingFlow[] {
  const all = [...published.flows.values()];
  // A flow that cannot be read may have any node and any alias.
  if (all.some(({ isUnread }) => isUnread)) return [];
  return [...lock.flows].flatMap(([flow, nodes]): MissingFlow[] => {
    const living = published.flows.get(flow);
    if (!living) return findPublishedFlow(published, flow) === undefined ? [{ flow }] : [];
    return nodes
      .filter((node) => !living.nodes.includes(node) && !living.retired.includes(node))
      .map((node) => ({ flow, node }));
  });
}

/** Returns the flows of a lock with everything that the content publishes; nothing is removed. */
export function updateFlows({ flows }: Lock, published: Published): Lock['flows'] {
  const updated = new Map(flows);
  for (const [id, { nodes }] of published.flows) {
    updated.set(id, [...new Set([...(flows.get(id) ?? []), ...nodes])]);
  }
  return updated;
}

/** Returns a description of the flows and nodes that a lock has added since an older one. */
export function describeNewFlows(before: Lock, after: Lock): string[] {
  return [...after.flows]
    .flatMap(([id, nodes]) => {
      const old = before.flows.get(id);
      const added = nodes.filter((node) => !old?.includes(node));
      return old && added.length === 0 ? [] : [[`solve/${id}`, ...added].join(' ')];
    })
    .sort();
}
