import type { Node } from 'unist';
import type { Position } from './yaml.ts';

/** Returns where a node starts. */
export const positionOf = ({ position }: Node): Position => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});
