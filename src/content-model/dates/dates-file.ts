import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { locateProblems, type LocatedProblem } from '../json-file.ts';
import { describeUnreadable, readText } from '../reading/read-text.ts';
import { formatDates, datesFile, parseDates, type Dates } from './dates.ts';

/** The dates file of a content directory as it is on disk. */
export interface DatesFile {
  readonly text: string;
  /** Undefined if the text is not a dates file. */
  readonly dates: Dates | undefined;
  readonly problems: readonly LocatedProblem[];
}

/** Reads the dates file of a content directory; undefined if it has none. */
export function readDatesFile(directory: string): DatesFile | undefined {
  const path = join(directory, datesFile);
  if (!existsSync(path)) return undefined;
  const text = readText(path);
  if (typeof text === 'string') return openDates(text);
  const problems = [{ path: [], reason: describeUnreadable(text), line: 1 }];
  return { text: '', dates: undefined, problems };
}

/** Parses the text of a dates file. */
function openDates(text: string): DatesFile {
  const { dates, problems: mistakes } = parseDates(text);
  const problems = locateProblems(text, mistakes, dates && formatDates(dates));
  return { text, dates: problems.length > 0 ? undefined : dates, problems };
}
