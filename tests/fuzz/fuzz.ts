import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { createCommand } from '../../src/cli/command.ts';
import { createError } from '../../src/content-model/hinted-error.ts';
import { run } from '../../src/cli/run.ts';
import { toPrintable, toVisible } from '../../src/i18n/visible-text.ts';
import type { FuzzArea } from './area.ts';
import { fuzzAreas } from './areas.ts';

interface Round {
  readonly area: FuzzArea;
  readonly seed: number;
  readonly directory: string;
}

/** Tries the inputs of one seed; returns a report of the counterexample, or undefined. */
async function runRound({ area, seed, directory }: Round): Promise<string | undefined> {
  const property = area.createProperty(directory);
  const details = await fc.check(property, { seed, numRuns: area.runs.round });
  if (!details.failed) return undefined;
  const error = details.errorInstance;
  return [
    `${area.name}: expected ${area.expects}`,
    `  input  ${toVisible(fc.stringify(details.counterexample)).slice(0, 2000)}`,
    `  error  ${toVisible(String(error instanceof Error ? error.stack : error)).slice(0, 2000)}`,
    `  → npm run fuzz -- --area ${area.name} --seed ${seed} --rounds 1`,
  ].join('\n');
}

function parseCount(name: string, text: string): number {
  const count = Number(text);
  if (text.trim() !== '' && Number.isFinite(count) && count >= 0) return count;
  throw new Error(`--${name} is ${JSON.stringify(text)}; expected a number.`);
}

function chooseAreas(name: string | undefined): readonly FuzzArea[] {
  const areas = fuzzAreas.filter((area) => name === undefined || area.name === name);
  if (areas.length > 0) return areas;
  throw createError(
    `--area is ${JSON.stringify(name)}; expected one of ${fuzzAreas.map((area) => area.name).join(', ')}.`,
    'Leave it out to try everything.',
  );
}

interface Plan {
  readonly areas: readonly FuzzArea[];
  readonly seed: number;
  readonly rounds: number;
  /** When to stop, on the clock of `performance.now()`. */
  readonly end: number;
}

/** Runs rounds of every area until the time is over or something falls; returns the exit code. */
async function runAll({ areas, seed, rounds, end }: Plan): Promise<number> {
  const tried = new Map<string, number>();
  const cache = resolve(import.meta.dirname, '../../.cache');
  mkdirSync(cache, { recursive: true });
  const directory = mkdtempSync(join(cache, 'fuzz-'));
  try {
    for (let round = 0; round < rounds && performance.now() < end; round += 1) {
      for (const area of areas) {
        const fallen = await runRound({ area, seed: seed + round, directory });
        if (fallen !== undefined) {
          console.error(toPrintable(fallen));
          return 1;
        }
        tried.set(area.name, (tried.get(area.name) ?? 0) + area.runs.round);
      }
    }
    const counts = [...tried].map(([name, count]) => `${count} ${name}`).join(', ');
    console.log(`Nothing fell: ${counts}. Seeds from ${seed}.`);
    return 0;
  } finally {
    for (const { close } of areas) await close?.();
    rmSync(directory, { recursive: true, force: true });
  }
}

await run(
  createCommand({
    usage: `npm run fuzz -- [--minutes N] [--seed N] [--area NAME] [--rounds N]

Tries random input: changed content, folders to import, pictures, messages, answers of the API, addresses, requests to the server.
Stops at the first input that falls, and prints it and how to repeat it. Writes to .cache/ only.

  --minutes N   how long (default: 1); a round that has begun is finished
  --seed N      the first seed (default: the time); each round takes the next one
  --area NAME   only ${fuzzAreas.map(({ name }) => name).join(', ')}
  --rounds N    at most so many rounds
Exit codes: 0 nothing fell, 1 something fell, 2 could not run.`,
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string' },
      area: { type: 'string' },
      rounds: { type: 'string' },
    },
    run: (values) =>
      runAll({
        areas: chooseAreas(values.area),
        seed: parseCount('seed', values.seed ?? String(Date.now() % 1_000_000)),
        rounds: values.rounds === undefined ? Infinity : parseCount('rounds', values.rounds),
        end: performance.now() + parseCount('minutes', values.minutes) * 60_000,
      }),
  }),
);
