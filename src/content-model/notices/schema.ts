import { z } from 'zod';
import { category, code, reference, text, unique } from '../fields.ts';
import { isMoment } from './moment.ts';
import { severities } from './severity.ts';

/** The schema of a notice; docs/notices.md explains it to authors. */

const moment = (description: string) =>
  z
    .string()
    .refine(
      isMoment,
      'is not a day with an hour and an offset; expected one such as 2026-12-01T02:00+08:00',
    )
    .describe(description);

/** A notice file. */
export const noticeSchema = z
  .strictObject({
    severity: z.enum(severities).describe('How serious it is for the readers it concerns.'),
    start: moment('When it is shown first.'),
    end: moment('When it is no longer shown.'),
    title: text('What is wrong, in a few words.'),
    text: z.exactOptional(text('What it means for the reader, and what to do.')),
    article: z.exactOptional(
      reference.describe('The article or section with details: `id` or `id#section`.'),
    ),
    categories: unique(category).default([]).describe('Categories whose pages show it.'),
    codes: unique(code)
      .default([])
      .describe('Codes whose pages show it. Without categories and codes, all pages show it.'),
  })
  .refine(({ start, end }) => Date.parse(end) > Date.parse(start), {
    path: ['end'],
    message: 'is not after `start`',
  });

/** A notice after parsing. */
export type NoticeData = z.output<typeof noticeSchema>;
