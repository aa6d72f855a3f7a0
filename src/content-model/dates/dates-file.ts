import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLedger, ledgerFile, parseLedger, type Ledger, type LedgerProblem } from './dates.ts';
import { findLine, readLines } from '../reading/json-lines.ts';

/** The ledger of a content directory as it stands on disk. */
export interface LedgerFile {
  readonly text: string;
  /** Undefined where the text is no ledger. */
  readonly ledger: Ledger | undefined;
  readonly problems: readonly (LedgerProblem & { readonly line?: number | undefined })[];
}

/** Reads the ledger of a content directory; undefined where it has none. */
export function readLedgerFile(directory: string): LedgerFile | undefined {
  const path = join(directory, ledgerFile);
  return existsSync(path) ? openLedger(readFileSync(path, 'utf8')) : undefined;
}

/** Returns a ledger by its text. */
export function openLedger(text: string): LedgerFile {
  const { ledger, problems } = parseLedger(text);
  if (ledger && text.replaceAll('\r\n', '\n') === formatLedger(ledger))
    return { text, ledger, problems };
  const lines = readLines(text);
  // Of two entries with one name JSON keeps the last without a word; a merge leaves such behind.
  const found = ledger
    ? lines.errors.map((line) => ({ path: [], reason: 'names the same thing twice', line }))
    : problems.map((problem) => ({ ...problem, line: findLine(problem, text, lines) }));
  return { text, ledger: found.length > 0 ? undefined : ledger, problems: found };
}
