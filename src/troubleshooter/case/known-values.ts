import { readFragment } from '../../urls/carried-query.ts';
import { writeSession } from '../session.ts';
import { listTicked } from '../ticks/kept-ticks.ts';
import { readKeptEntry } from '../waiting/kept-entry.ts';
import { findEvidence, listAllFields, storyField, type CaseValues } from './fields.ts';

/** The storage keys of what a reader has said before opening the form. */
interface KnownKeys {
  readonly ticks: string;
  readonly waitingEntry: string;
}

/**
 * Returns what is known of a case before its form is filled in: when it happened, from the waiting form; what was tried,
 * from ticked checks; and what the reader searched for, if a search without an answer led here.
 */
export function findKnown({ ticks, waitingEntry }: KnownKeys): CaseValues {
  const entry = readKeptEntry(waitingEntry);
  const time = entry ? `${entry.date} ${entry.time}`.trim() : '';
  const tried = listTicked(ticks).join('\n');
  const values = listAllFields().map((id): [string, string] => {
    const item = findEvidence(id);
    if (item?.kind === 'date-time') return [id, time];
    return [id, item?.isFromTicks ? tried : ''];
  });
  const query = readFragment(location.hash).get('q')?.trim() ?? '';
  return Object.fromEntries(
    [...values, [storyField, query] as const].filter(([, value]) => value !== ''),
  );
}

/** Forgets all of it, with the draft of the form. */
export function forgetKnown({ ticks, waitingEntry }: KnownKeys): void {
  writeSession(ticks, undefined);
  writeSession(waitingEntry, undefined);
}
