import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { toPrintable } from '../i18n/visible-text.ts';
import { createCommand } from './command.ts';
import { run } from './run.ts';

const project = join(import.meta.dirname, '../..');

/** The checks, which run in parallel, the slowest first. */
const checks = {
  types: ['astro', 'check', '--minimumSeverity', 'warning'],
  // The benchmarks have a separate package: `npm --prefix bench run check`.
  lint: ['eslint', '.', '--ignore-pattern', 'bench/'],
  content: ['src/cli/check-content.ts'],
  format: ['prettier', '--check', '--log-level', 'warn', '.'],
} as const;

/** Writes the types of collections, which lint reads too and a fresh clone does not have. */
const sync = ['astro', 'sync'] as const;

/** Runs a check, prints its whole output at the end and returns its exit code. */
async function runCheck(name: string, words: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ['scripts/node24.js', ...words], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const code = new Promise<number>((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 2));
  });
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  console.log(
    `\n— ${name}\n${toPrintable(stripVTControlCharacters(output + errors)).trim() || 'No findings.'}`,
  );
  return code;
}

await run(
  createCommand({
    usage: `npm run check

Checks the content, and the format, lint and types of the code, in parallel.
Exit codes: 0 no findings, 1 findings, 2 could not run.`,
    run: async () => {
      const code = await runCheck('sync', sync);
      if (code !== 0) return code;
      const codes = await Promise.all(
        Object.entries(checks).map(([name, words]) => runCheck(name, words)),
      );
      return Math.max(...codes);
    },
  }),
);
