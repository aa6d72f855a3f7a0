import type { Column } from '../support/table.ts';
import { findMedian } from '../support/statistics.ts';

/** Longest wait for the next step, in milliseconds. */
export const stepBar = 50;

/** A flow with how long each of its moves took. */
export interface StepRow {
  readonly path: string;
  /** Milliseconds of each move, in order. */
  readonly times: readonly number[];
}

export const stepColumns: readonly Column<StepRow>[] = [
  { title: 'flow', value: ({ path }) => `/${path}`, align: 'left' },
  { title: 'moves', value: ({ times }) => times.length },
  { title: 'median ms', value: ({ times }) => findMedian(times, (time) => time).toFixed(1) },
  { title: 'longest ms', value: ({ times }) => Math.max(...times).toFixed(1) },
];
