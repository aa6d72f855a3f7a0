import { join, relative, resolve } from 'node:path';
import { checkParsed, listMistakes } from '../checks/content/check-content.ts';
import { readContent, type Content } from '../content-model/reading/content.ts';
import { parseEntry } from '../content-model/reading/source-entry.ts';
import { hashSource, listCurrentEntries, listHashes } from '../content-model/dates/entry-hashes.ts';
import { formatFindings } from '../checks/format-findings.ts';
import { findConflictSides } from '../content-model/dates/conflict-sides.ts';
import {
  compareDates,
  noDates,
  formatDates,
  datesFile,
  datesFormat,
  parseDates,
  toInstant,
  toEntryKey,
  type EntryDates,
  type Dates,
  type EntryKey,
} from '../content-model/dates/dates.ts';
import { mergeDates, updateDates, type CurrentEntry } from '../content-model/dates/update-dates.ts';
import { assertHistory, findCommittedDates, readRevisions } from './git-history.ts';
import { writeJsonFile } from '../content-model/json-file.ts';
import { toPrintable } from '../i18n/visible-text.ts';
import { chooseContentFolder } from './check-folders.ts';
import { createCommand, refuse } from './command.ts';

/** Returns the current dates, with both sides of a merge conflict merged; undefined if they cannot be read. */
function findKnownDates({ datesFile: file }: Content, entries: readonly CurrentEntry[]) {
  if (!file) return noDates;
  const sides = findConflictSides(file.text);
  if (!sides) return file.data;
  const ours = parseDates(sides.ours).data;
  const theirs = parseDates(sides.theirs).data;
  return ours && theirs && mergeDates(ours, theirs, listHashes(entries));
}

/** Returns a function that finds the dates of entries in the Git history of their files. */
function createDateFinder(content: Content): (key: EntryKey) => EntryDates | undefined {
  assertHistory(content.directory);
  const sources = new Map(content.entries.map((entry) => [toEntryKey(entry), entry]));
  return (key) => {
    const entry = sources.get(key);
    const hash = entry && hashSource(content.directory, entry);
    if (!entry || hash === undefined) return undefined;
    return findCommittedDates(
      readRevisions(join(content.directory, entry.path)),
      (text) => hashSource(content.directory, parseEntry(entry, text)) === hash,
    );
  };
}

function parseAt(text: string | undefined): string {
  const at = toInstant(text ?? new Date().toISOString());
  if (at !== undefined) return at;
  throw new Error(
    `--at is ${JSON.stringify(text)}; expected date, time and zone, such as 2026-11-23T08:00:00Z.`,
  );
}

function describe(before: Dates, after: Dates): string[] {
  const { added, changed, removed } = compareDates(before, after);
  return [
    ...added.map((name) => `+ ${name} ${after.get(name)?.published ?? ''}`),
    ...changed.map((name) => `~ ${name} ${after.get(name)?.modified ?? ''}`),
    ...removed.map((name) => `- ${name}`),
  ];
}

/** Updates the dates of articles. */
export const command = createCommand({
  usage: `npm run make -- dates [--at INSTANT] [--content DIR] [--from-git]

Updates content/dates.json. Unchanged entries keep their dates; new and changed ones get the current time.
If the file contains a merge conflict, both sides are merged.

  --at INSTANT    date, time and zone for new and changed entries, such as 2026-11-23T08:00:00Z
  --content DIR   another content directory
  --from-git      takes the dates of entries that are not in the file from the Git history
Exit codes: 0 done, or nothing to do; 1 the content has errors; 2 could not run.`,
  options: {
    at: { type: 'string' },
    content: { type: 'string' },
    'from-git': { type: 'boolean', default: false },
  },
  run: (values) => {
    const at = parseAt(values.at);
    const directory = resolve(chooseContentFolder(values.content));
    const shown = relative('', directory) || '.';
    const name = join(shown, datesFile);
    const content = readContent(directory);
    const wrong = listMistakes(checkParsed(content));
    if (wrong.length > 0) {
      return refuse(`${formatFindings(wrong, shown)}\n\n${name} was not changed.`);
    }
    const entries = listCurrentEntries(content);
    const before = findKnownDates(content, entries);
    if (!before) {
      return refuse(
        `${name} cannot be read.\n→ See why: npm run check:content. To restore the last committed version: git checkout ${name}`,
      );
    }
    const findDates = values['from-git'] ? createDateFinder(content) : undefined;
    const after = updateDates(before, { entries, at, ...(findDates && { findDates }) });
    if (formatDates(after) === content.datesFile?.text) {
      console.log(`${name} is up to date.`);
      return 0;
    }
    writeJsonFile(directory, datesFormat, after);
    for (const line of describe(before, after)) console.log(toPrintable(line));
    console.log(`Wrote ${name}.`);
    return 0;
  },
});
