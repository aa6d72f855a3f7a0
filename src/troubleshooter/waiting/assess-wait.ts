import type { Wait, Waits } from './waits.ts';
import { countWorkingDays, type WorkCalendar } from './work-calendar.ts';
import { toDayNumber, toStartOfDay, type TimeZone } from './zoned-time.ts';

/** The calendar that is used, and the time zone in which its days begin and end. */
export interface WorkingDays {
  readonly calendar: WorkCalendar;
  readonly timeZone: TimeZone;
}

/** Within the usual time, later than usual, or time to contact support. */
type Standing = 'usual' | 'late' | 'contact';

/** The state of a transaction that was made at a moment. Moments are milliseconds since 1970. */
export interface Assessment {
  readonly standing: Standing;
  /** The last moment of the usual time. */
  readonly usualUntil?: number;
  /** The first moment at which to contact support. */
  readonly contactFrom?: number;
  /** The result depends on working days. */
  readonly hasWorkingDays: boolean;
  /** Holidays are not known for some of the days. */
  readonly isUncertain: boolean;
}

interface End {
  readonly moment: number;
  readonly isKnown: boolean;
}

const hour = 3_600_000;
const minute = 60_000;

/** Returns the moment at which a wait is over: working days are over when the last of them ends. */
function findEnd(made: number, { count, unit }: Wait, { calendar, timeZone }: WorkingDays): End {
  if (unit === 'hours' || count === 0) return { moment: made + count * hour, isKnown: true };
  const { day, isKnown } = countWorkingDays(calendar, toDayNumber(made, timeZone), count);
  return { moment: toStartOfDay(day + 1, timeZone), isKnown };
}

/**
 * Returns the state at `now` of a transaction made at `made`. The time to contact support counts first: if it is
 * 48 hours and the usual time is three working days, the state is `contact` after 48 hours.
 */
export function assessWait(
  { made, now }: { readonly made: number; readonly now: number },
  { usual, contact }: Waits,
  workingDays: WorkingDays,
): Assessment {
  const usualEnd = usual && findEnd(made, usual, workingDays);
  const contactEnd = contact && findEnd(made, contact, workingDays);
  // Readers expect the end of a day as 23:59.
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
