import { z } from 'zod';
import { eachLocale, keyOf } from '../../content-model/fields.ts';
import { durationUnits } from '../../content-model/articles/duration.ts';
import { kinds } from '../../content-model/articles/schema.ts';
import { codePattern } from '../../urls/codes.ts';
import { idPattern } from '../../urls/ids.ts';
import { categoryIds } from '../../urls/category-ids.ts';
import { codeExample } from '../../site/codes.ts';
import { hasCodes } from '../../urls/codes.ts';
import { urgencies } from '../../site/urgencies.ts';
import { localeIds } from '../../i18n/locales.ts';

/**
 * The fields that files of the content API share. Descriptions are part of the contract: they are published in
 * the JSON Schema and say what an app does with an unknown value, because vocabularies may grow.
 */

/** Scheme and host, then a path. */
const url = z.string().regex(/^https?:\/\/[^/]+\//);

export const text = (description: string) => z.string().describe(description);

/** A text that is not empty. */
export const words = (description: string) => z.string().min(1).describe(description);

export const href = (description: string) =>
  z
    .string()
    .regex(/^\//)
    .describe(`${description} Root-relative: \`origin\` + this is the address.`);

export const hash = (description: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe(description);

export const articleId = (description: string) => z.string().regex(idPattern).describe(description);

/** A date with time in UTC, to the second. */
export const instant = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
    .describe(description);

export const code = z
  .string()
  .regex(codePattern)
  .describe(`Permanent code of a problem: ${hasCodes ? codeExample : 'this site has none'}.`);

export const lang = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
  .describe('BCP 47 tag of the language.');

export const locale = z
  .enum(localeIds)
  .describe('The language, as addresses name it. More may come; leave out one you do not know.');

export const localesOf = (description: string) => z.array(locale).describe(description);

/** A text in every language of the site. */
export const localised = (description: string) =>
  z.object(eachLocale(words('The text in this language.'))).describe(description);

/** A value in the languages of the site that have one. */
export const inLocales = <Value extends z.ZodType>(value: Value, description: string) =>
  z.object(eachLocale(z.exactOptional(value))).describe(description);

export const category = z
  .enum(categoryIds)
  .describe('The problem category. More may come: show one you do not know as any other article.');

export const kind = z
  .enum(kinds)
  .describe('What sort of article it is. More may come: treat one you do not know as `guide`.');

export const urgency = keyOf(urgencies).describe(
  `How pressing a problem is. More may come: treat one you do not know as \`${Object.keys(urgencies).at(-1)}\`. ` +
    'Articles that are not about a problem have none.',
);

const duration = (description: string) =>
  z
    .string()
    .regex(/^P(?:T\d{1,4}H|\d{1,3}D)$/)
    .describe(`${description} ISO 8601 duration: PT48H for hours, P3D for working days.`);

const unit = z
  .enum(durationUnits)
  .describe(
    'Hours by the clock, or working days of banks. More may come: where you do not know it, show the words.',
  );

/** Waiting times as data. Optional as in frontmatter, whose type the contract uses. */
export const timing = {
  typical: z
    .object({ from: duration('The shortest.'), to: duration('The longest.'), unit })
    .optional()
    .describe('How long it usually takes.'),
  contactAfter: z
    .object({ after: duration('The time; PT0H is at once.'), unit })
    .optional()
    .describe('When to contact support if it is still not done.'),
};

/** An item of one of the site's tables, with its text. */
export const namedText = <Key extends string>(
  table: Readonly<Record<Key, unknown>>,
  description: string,
) =>
  z.object({
    id: keyOf(table).describe(
      `${description} More may come: show the words of one you do not know.`,
    ),
    text: words('The same in words.'),
  });

/** The fields that every file starts with. */
export const file = {
  version: z.literal(1).describe('Version of this API. Within it, fields are only ever added.'),
  schema: url.describe('Address of the JSON Schema of this file.'),
  origin: z
    .string()
    .regex(/^https?:\/\/[^/]+$/)
    .describe('Scheme and host that the hrefs belong to.'),
};

/** The hash of a file in the file itself. */
export const ownHash = hash(
  'Hash of what the file says, and of nothing else: the same while nothing of it changes, also on another host.',
);
