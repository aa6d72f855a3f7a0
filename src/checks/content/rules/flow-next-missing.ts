import { findNode } from '../../../content-model/flows/flow.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { suggestClosest } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';
import { listNodeReferences } from '../flow-references.ts';

/** Finds answers and other fields of a flow that name a node it does not have. */
export function checkFlowNextMissing({ flows }: Content): Problem[] {
  return flows.files.flatMap(({ path, yaml, data: flow }) =>
    listNodeReferences(flow).flatMap(({ id, place }) => {
      if (!flow || findNode(flow, id)) return [];
      const known = Object.keys(flow.nodes);
      return {
        file: path,
        at: yaml.positionOf(place),
        message: `\`${place.join('.')}\` leads to "${id}", which is not a node of this flow. Nodes: ${known.join(', ')}.`,
        fix: suggestClosest(id, known, 'Name one of these nodes, or add it.'),
      };
    }),
  );
}
