import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';

/** Time and machine of a measurement, needed to compare numbers. */
export interface Circumstances {
  /** ISO 8601, UTC. */
  readonly measured: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryGigabytes: number;
  readonly node: string;
}

/** Returns time and machine of this run. */
export const getCircumstances = (): Circumstances => ({
  measured: new Date().toISOString(),
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  memoryGigabytes: Math.round(totalmem() / 1024 ** 3),
  node: process.version,
});

/** Writes numbers with time and machine as JSON; does nothing without a file. */
export function writeReport(file: string | undefined, numbers: object): void {
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  const report = { ...getCircumstances(), ...numbers };
  writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log(`Numbers in ${file}`);
}
