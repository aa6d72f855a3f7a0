import type { DurationUnit } from '../../content-model/articles/duration.ts';

/** A number of hours or of working days. */
export interface Wait {
  readonly count: number;
  readonly unit: DurationUnit;
}

/** The waiting times of a problem as numbers, from an article's `timing`. */
export interface Waits {
  /** The longest it usually takes. */
  readonly usual?: Wait;
  /** How long to wait before contacting support. */
  readonly contact?: Wait;
}

const isWait = (value: unknown): value is Wait => {
  if (typeof value !== 'object' || value === null) return false;
  const { count, unit } = value as Partial<Record<keyof Wait, unknown>>;
  return Number.isInteger(count) && (unit === 'hours' || unit === 'working-days');
};

/** Parses the waits that a page has as JSON; invalid ones are omitted. */
export function parseWaits(json: string | undefined): Waits {
  try {
    const { usual, contact } = JSON.parse(json ?? '') as Readonly<Record<keyof Waits, unknown>>;
    return { ...(isWait(usual) && { usual }), ...(isWait(contact) && { contact }) };
  } catch {
    return {};
  }
}
