import { listReachable } from '../../guided/walk.ts';
import type { Content } from '../content.ts';
import { createFinding, type Finding } from '../finding.ts';

/** Finds nodes that no answer leads to. */
export function checkFlowNodeUnreachable({ flows }: Content): Finding[] {
  return flows.files.flatMap(({ path, yaml, flow }) => {
    if (!flow) return [];
    const reachable = new Set(listReachable(flow));
    // With a start that does not exist nothing is reachable; that is the one mistake.
    if (reachable.size === 0) return [];
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
