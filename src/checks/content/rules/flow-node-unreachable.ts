import { findNode } from '../../../content-model/flows/flow.ts';
import { listReachable } from '../../../content-model/flows/walk.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { listNodeReferences } from '../flow-references.ts';

/** Finds nodes that cannot be reached from the start of their flow. */
export function checkFlowNodeUnreachable({ flows }: Content): Problem[] {
  return flows.files.flatMap(({ path, yaml, data: flow }) => {
    // A misspelt reference, which `flow-next-missing` reports, may be meant for any of them.
    if (!flow || listNodeReferences(flow).some(({ id }) => !findNode(flow, id))) return [];
    const reachable = new Set(listReachable(flow));
    return Object.keys(flow.nodes)
      .filter((id) => !reachable.has(id))
      .map((id) => ({
        file: path,
        at: yaml.positionOf(['nodes', id]),
        message: `The node "${id}" cannot be reached from "${flow.start}".`,
        fix: 'Let an answer lead to it, or remove it; if it was published, add it to `retired`.',
      }));
  });
}
