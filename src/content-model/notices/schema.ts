import { z } from 'zod';
import { codePattern } from '../../urls/ids.ts';
import { categoryIds, type Category } from '../../site/categories.ts';
import { reference, text, unique } from '../fields.ts';
import { isMoment } from './moment.ts';
import { severities } from './severity.ts';

/** A notice of something that holds for a while, as docs/notices.md explains it to authors. */

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
    severity: z.enum(severities).describe('How much it matters to whoever it touches.'),
    start: moment('From when it is shown.'),
    end: moment('From when it is not shown any more.'),
    title: text('What is the matter, in a few words.'),
    text: z.exactOptional(text('What it means for the reader, and what to do.')),
    article: z.exactOptional(reference.describe('Where to read on: `id` or `id#section`.')),
    categories: unique(z.enum(categoryIds as readonly [Category, ...Category[]]))
      .default([])
      .describe('Categories whose pages it touches.'),
    codes: unique(z.string().regex(codePattern, 'is not a code; expected one such as WDR-101'))
      .default([])
      .describe('Codes of the problems it touches. Without categories and codes it touches all.'),
  })
  .refine(({ start, end }) => Date.parse(end) > Date.parse(start), {
    path: ['end'],
    message: 'is not after `start`',
  });

/** A notice after parsing. */
export type NoticeData = z.output<typeof noticeSchema>;
