import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';

/** Where and when numbers were measured: without it they cannot be compared. */
export interface Circumstances {
  /** ISO 8601, UTC. */
  readonly measured: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryGigabytes: number;
  readonly node: string;
}

/** Returns the circumstances of this run. */
export const getCircumstances = (): Circumstances => ({
  measured: new Date().toISOString(),
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  memoryGigabytes: Math.round(totalmem() / 1024 ** 3),
  node: process.version,
});

/** Writes numbers with their circumstances as JSON; does nothing without a file. */
export function writeReport(file: string | undefined, numbers: object): void {
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  const report = { ...getCircumstances(), ...numbers };
  writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log(`Numbers in ${file}`);
}
