import { readSession, writeSession } from '../session.ts';
import type { Entry } from './read-entry.ts';

/** Returns the entry of the waiting form that was made in this session; undefined if there is none. */
export function readKeptEntry(key: string): Entry | undefined {
  const stored = readSession(key) as Partial<Record<keyof Entry, unknown>> | undefined;
  const { date, time } = stored ?? {};
  return typeof date === 'string' && typeof time === 'string' ? { date, time } : undefined;
}

/** Keeps an entry for the session: for this form after a reload, for that of another page, and for the case form. */
export const keepEntry = (key: string, { date, time }: Entry): void =>
  writeSession(key, { date, time });
