import { z } from 'zod';

/**
 * How long something takes: an ISO 8601 duration with an explicit unit, because 48 hours and 2 working days are
 * different promises. Hours are written `PT48H`, working days `P3D`.
 */
export const durationUnits = ['hours', 'working-days'] as const;
export type DurationUnit = (typeof durationUnits)[number];

const shapes: Record<DurationUnit, { pattern: RegExp; example: string }> = {
  hours: { pattern: /^PT(\d{1,4})H$/, example: 'PT48H' },
  'working-days': { pattern: /^P(\d{1,3})D$/, example: 'P3D' },
};

/**
 * Returns the number of units in a duration, or undefined if the text does not have the form that the unit requires.
 *
 * @example
 * parseDuration('PT48H', 'hours') // => 48
 * parseDuration('P2D', 'hours')   // => undefined
 */
export function parseDuration(text: string, unit: DurationUnit): number | undefined {
  const count = shapes[unit].pattern.exec(text)?.[1];
  return count === undefined ? undefined : Number(count);
}

const unitSchema = z
  .enum(durationUnits)
  .describe('`hours` by the clock, or `working-days` of banks (no weekends, no public holidays).');

const durationSchema = z.string().describe('ISO 8601 duration: `PT48H` for hours, `P3D` for days.');

/** Adds an issue for each of these fields whose duration does not match the unit. */
function checkDurations<Key extends string>(keys: readonly Key[]) {
  return (
    value: Readonly<Record<Key, string>> & { readonly unit: DurationUnit },
    context: z.RefinementCtx,
  ): void => {
    for (const key of keys) {
      if (parseDuration(value[key], value.unit) !== undefined) continue;
      context.addIssue({
        code: 'custom',
        path: [key],
        input: value[key],
        message: `is not a duration in ${value.unit}; expected the form ${shapes[value.unit].example}`,
      });
    }
  };
}

const typicalSchema = z
  .strictObject({ from: durationSchema, to: durationSchema, unit: unitSchema })
  .superRefine(checkDurations(['from', 'to']))
  .superRefine(({ from, to, unit }, context) => {
    const [start, end] = [parseDuration(from, unit), parseDuration(to, unit)];
    if (start === undefined || end === undefined || start <= end) return;
    context.addIssue({
      code: 'custom',
      path: ['to'],
      input: to,
      message: `is shorter than \`from\` (${from}); expected the longer time last`,
    });
  })
  .describe('How long it usually takes, shortest and longest.');

const contactAfterSchema = z
  .strictObject({ after: durationSchema, unit: unitSchema })
  .superRefine(checkDurations(['after']))
  .describe('When to contact support if it is still not done; `PT0H` means at once.');

/** Waiting times of a problem: the usual time, and when to contact support. At least one of the two is required. */
export const timingSchema = z
  .strictObject({
    typical: typicalSchema.optional(),
    contactAfter: contactAfterSchema.optional(),
  })
  .refine((timing) => timing.typical ?? timing.contactAfter, {
    message: 'is empty; expected `typical`, `contactAfter` or both',
  })
  .describe('Waiting times. Leave it out where no time is known.');

export type Timing = Readonly<z.output<typeof timingSchema>>;
