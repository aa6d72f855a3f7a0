const pattern =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * Tells whether a text is an existing date with a time and an offset: `2026-12-01T02:00+08:00`. `Date.parse` accepts
 * 30 February as a day in March.
 */
export function isMoment(text: string): boolean {
  const day = pattern.exec(text)?.[1];
  const start = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(start) && new Date(start).toISOString().slice(0, 10) === day;
}
