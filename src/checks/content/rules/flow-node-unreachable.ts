import { findNode } from '../../../content-model/flows/flow.ts';
import { listReachable } from '../../../content-model/flows/walk.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';
import { listNodeReferences } from '../flow-references.ts';

/** Finds nodes that no answer leads to. */
export function checkFlowNodeUnreachable({ flows }: Content): Finding[] {
  return flows.files.flatMap(({ path, yaml, data: flow }) => {
    // An answer with a misspelt node may be the way to any of them: that is the one mistake.
    if (!flow || listNodeReferences(flow).some(({ id }) => !findNode(flow, id))) return [];
    const reachable = new Set(listReachable(flow));
    return Object.keys(flow.nodes)
      .filter((id) => !reachable.has(id))
      .map((id) => {
        const { line, column } = yaml.positionOf(['nodes', id]);
        return createFinding(
          'flow-node-unreachable',
          { file: path, line, column },
          {
            message: `No way from "${flow.start}" leads to the node "${id}".`,
            fix: 'Let an answer lead to it, or remove it; once published, name it in `retired`.',
          },
        );
      });
  });
}
