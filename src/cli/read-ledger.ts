import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerFile, parseLedger, type Ledger } from '../content-model/dates/dates.ts';

/** Reads the ledger of a content directory; throws where there is none. */
export function readLedger(content: string): Ledger {
  const file = join(content, ledgerFile);
  if (existsSync(file)) return parseNamed(readFileSync(file, 'utf8'), file);
  throw withHint(`${file} does not exist.`, 'Write it with: npm run make -- dates');
}

/**
 * Reads an earlier ledger: a file, or the ledger of the content directory as a git revision has it. Throws
 * where it is neither.
 */
export function readEarlierLedger(since: string, content: string): Ledger {
  if (statSync(since, { throwIfNoEntry: false })?.isFile())
    return parseNamed(readFileSync(since, 'utf8'), since);
  const commit = askGit(content, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${since}^{commit}`,
  ])?.trim();
  if (!commit)
    throw withHint(
      `--since is "${since}"; expected a file with an earlier ledger, or a git revision that is here.`,
      'A shallow clone has no earlier revisions: fetch them (actions/checkout: fetch-depth: 0).',
    );
  const text = askGit(content, ['show', `${commit}:./${ledgerFile}`]);
  if (text === undefined)
    throw withHint(
      `${since} has no ${join(content, ledgerFile)}.`,
      'Name a revision that has one, or send everything: --all',
    );
  return parseNamed(text, `${ledgerFile} of ${since}`);
}

function parseNamed(text: string, name: string): Ledger {
  const { ledger, problems } = parseLedger(text);
  if (ledger) return ledger;
  const reasons = problems.map(({ path, reason }) =>
    path.length > 0 ? `${path.map(String).join('.')} ${reason}` : `it ${reason}`,
  );
  throw new Error(`${name} cannot be read: ${reasons.join('; ')}.`);
}

/** Returns what git prints; undefined where it has no answer, or there is no git. */
function askGit(directory: string, words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', words, {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      // A ledger of 100,000 entries has 15 MB.
      maxBuffer: 256e6,
    });
  } catch {
    // What git says names objects, not what was asked for: the caller's sentence is clearer.
    return undefined;
  }
}

const withHint = (message: string, hint: string): Error =>
  Object.assign(new Error(message), { hint });
