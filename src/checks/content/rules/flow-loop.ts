import { findLoop } from '../../../content-model/flows/walk.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds flows that lead a reader in a circle. */
export function checkFlowLoop({ flows }: Content): Finding[] {
  return flows.files.flatMap(({ path, yaml, data: flow }) => {
    const loop = flow && findLoop(flow);
    if (!loop) return [];
    const { line, column } = yaml.positionOf(['nodes', loop.at(-2) ?? '']);
    return createFinding(
      'flow-loop',
      { file: path, line, column },
      {
        message: `This way comes back to where it was: ${loop.join(' → ')}.`,
        fix: 'Let one of its answers lead on instead of back.',
      },
    );
  });
}
