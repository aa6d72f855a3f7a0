import type { Nodes } from 'mdast';
import type { Position } from './yaml.ts';

/** Returns where a node of a body begins. */
export const positionOf = (node: Pick<Nodes, 'position'>): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});
