import type { Wait, Waits } from './waits.ts';
import { countWorkingDays, type WorkCalendar } from './work-calendar.ts';
import { toDayNumber, toStartOfDay, type TimeZone } from './zoned-time.ts';

/** Whose days are counted, and where they begin and end. */
export interface WorkingDays {
  readonly calendar: WorkCalendar;
  readonly timeZone: TimeZone;
}

/** Within the usual time, over it, or time to contact support. */
export type Standing = 'usual' | 'late' | 'contact';

/** Where something stands that was made at a moment. Moments are milliseconds since 1970. */
export interface Assessment {
  readonly standing: Standing;
  /** The last moment of the usual time. */
  readonly usualUntil?: number;
  /** The first moment at which to contact support. */
  readonly contactFrom?: number;
  /** Working days were counted. */
  readonly hasWorkingDays: boolean;
  /** Of some of the days it is not known whether they are holidays. */
  readonly isUncertain: boolean;
}

interface End {
  readonly moment: number;
  readonly isKnown: boolean;
}

const hour = 3_600_000;
const minute = 60_000;

/** The moment at which a wait is over; working days are over when the last of them ends. */
function findEnd(made: number, { count, unit }: Wait, { calendar, timeZone }: WorkingDays): End {
  if (unit === 'hours' || count === 0) return { moment: made + count * hour, isKnown: true };
  const { day, isKnown } = countWorkingDays(calendar, toDayNumber(made, timeZone), count);
  return { moment: toStartOfDay(day + 1, timeZone), isKnown };
}

/**
 * Returns where something stands at `now` that was made at `made`. Support comes before the usual time: where
 * it is to be contacted after 48 hours and the usual time is three working days, it is time after 48 hours.
 */
export function assessWait(
  { made, now }: { readonly made: number; readonly now: number },
  { usual, contact }: Waits,
  workingDays: WorkingDays,
): Assessment {
  const usualEnd = usual && findEnd(made, usual, workingDays);
  const contactEnd = contact && findEnd(made, contact, workingDays);
  // A day that is over ends at 23:59 for those who read it.
  const usualUntil =
    usualEnd && (usual.unit === 'hours' ? usualEnd.moment : usualEnd.moment - minute);
  const isContact = contactEnd !== undefined && now >= contactEnd.moment;
  const isLate = usualUntil !== undefined && now > usualUntil;
  return {
    standing: isContact ? 'contact' : isLate ? 'late' : 'usual',
    ...(usualUntil !== undefined && { usualUntil }),
    ...(contactEnd && { contactFrom: contactEnd.moment }),
    hasWorkingDays: [usual, contact].some((wait) => wait?.unit === 'working-days'),
    isUncertain: [usualEnd, contactEnd].some((end) => end?.isKnown === false),
  };
}
