import { findNode } from '../../../content-model/flows/flow.ts';
import { findClosest } from '../../../i18n/closest-word.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';
import { listNodeReferences } from '../flow-references.ts';

/** Finds answers and other fields of a flow that lead to a node which it does not have. */
export function checkFlowNextMissing({ flows }: Content): Finding[] {
  return flows.files.flatMap(({ path, yaml, data: flow }) =>
    listNodeReferences(flow).flatMap(({ id, place }) => {
      if (!flow || findNode(flow, id)) return [];
      const known = Object.keys(flow.nodes);
      const closest = findClosest(id, known);
      const { line, column } = yaml.positionOf(place);
      return createFinding(
        'flow-next-missing',
        { file: path, line, column },
        {
          message: `\`${place.join('.')}\` leads to "${id}", which is no node of this flow. Nodes: ${known.join(', ')}.`,
          fix: closest ? `Did you mean ${closest}?` : 'Name one of these nodes, or add it.',
        },
      );
    }),
  );
}
