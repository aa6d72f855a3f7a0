import { stepLimit } from '../../../content-model/flows/flow.ts';
import { findLongest, findLoop } from '../../../content-model/flows/walk.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds flows in which an outcome is too far from the start. */
export function checkFlowTooLong({ flows }: Content): Problem[] {
  return flows.files.flatMap(({ path, yaml, data: flow }) => {
    // A loop has no length; `flow-loop` reports it.
    if (!flow || findLoop(flow)) return [];
    const longest = findLongest(flow, flow.start);
    if (longest.length <= stepLimit) return [];
    return {
      file: path,
      at: yaml.positionOf(['nodes', longest.at(-1) ?? '']),
      message: `This path has ${longest.length} steps; expected at most ${stepLimit}: ${longest.join(' → ')}.`,
      fix: 'Remove a question, combine two questions, or split the flow in two.',
    };
  });
}
