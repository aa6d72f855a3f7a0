import { findLoop } from '../../../content-model/flows/walk.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds flows that contain a loop. */
export function checkFlowLoop({ flows }: Content): Problem[] {
  return flows.files.flatMap(({ path, yaml, data: flow }) => {
    const loop = flow && findLoop(flow);
    if (!loop) return [];
    return {
      file: path,
      at: yaml.positionOf(['nodes', loop.at(-2) ?? '']),
      message: `The flow contains a loop: ${loop.join(' → ')}.`,
      fix: 'Let one of its answers lead to a later step.',
    };
  });
}
