import { stepLimit } from '../../../content-model/flows/flow.ts';
import { findLongest, findLoop } from '../../../content-model/flows/walk.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds flows in which an outcome is too far from the start. */
export function checkFlowTooLong({ flows }: Content): Finding[] {
  return flows.files.flatMap(({ path, yaml, data: flow }) => {
    // A circle has no length; it is found by a rule of its own.
    if (!flow || findLoop(flow)) return [];
    const longest = findLongest(flow, flow.start);
    if (longest.length <= stepLimit) return [];
    const { line, column } = yaml.positionOf(['nodes', longest.at(-1) ?? '']);
    return createFinding(
      'flow-too-long',
      { file: path, line, column },
      {
        message: `This way has ${longest.length} steps; expected at most ${stepLimit}: ${longest.join(' → ')}.`,
        fix: 'Ask less, put two questions into one, or make two flows of it.',
      },
    );
  });
}
