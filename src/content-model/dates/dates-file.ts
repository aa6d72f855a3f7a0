import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDates, datesFile, parseDates, type Dates, type DatesProblem } from './dates.ts';
import { findLine, readLines } from '../reading/json-lines.ts';

/** The dates file of a content directory as it is on disk. */
export interface DatesFile {
  readonly text: string;
  /** Undefined where the text is no dates file. */
  readonly dates: Dates | undefined;
  readonly problems: readonly (DatesProblem & { readonly line?: number | undefined })[];
}

/** Reads the dates file of a content directory; undefined where it has none. */
export function readDatesFile(directory: string): DatesFile | undefined {
  const path = join(directory, datesFile);
  return existsSync(path) ? openDates(readFileSync(path, 'utf8')) : undefined;
}

/** Returns a dates file by its text. */
export function openDates(text: string): DatesFile {
  const { dates, problems } = parseDates(text);
  if (dates && text.replaceAll('\r\n', '\n') === formatDates(dates))
    return { text, dates, problems };
  const lines = readLines(text);
  // Of two entries with one name JSON keeps the last without a word; a merge leaves such behind.
  const found = dates
    ? lines.errors.map((line) => ({ path: [], reason: 'names the same thing twice', line }))
    : problems.map((problem) => ({ ...problem, line: findLine(problem, text, lines) }));
  return { text, dates: found.length > 0 ? undefined : dates, problems: found };
}
