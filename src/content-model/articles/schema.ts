import { z } from 'zod';
import { hasCodes } from '../../urls/codes.ts';
import { channels, escalationReasons, evidence } from '../../site/support.ts';
import { urgencies } from '../../site/urgencies.ts';
import type { ArticleLimits } from '../../product/article-limits.ts';
import { articleLimits } from '../../site/article-limits.ts';
import { category, code, fieldOf, id, isUsed, keyOf, unique } from '../fields.ts';
import { timingSchema } from './duration.ts';

/**
 * The frontmatter of an article; docs/writing.md explains it to authors. Unknown fields are errors, because a
 * misspelled field would otherwise be ignored silently.
 */

export const kinds = ['troubleshooting', 'guide', 'faq'] as const;
export type Kind = (typeof kinds)[number];

/** Maximum length of a title in characters: search results cut longer ones. */
const titleLimit = 60;

const text = (description: string) =>
  z.string().trim().min(1, 'is empty; expected text').describe(description);

const dateForm = 'expected YYYY-MM-DD';

/** Says what is wrong with a date, with the right form of the same day where it has one. */
function describeDate(value: unknown): string {
  const [, year, month = '', day = ''] =
    /^(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})/.exec(String(value)) ?? [];
  if (year === undefined) return `is not a date; ${dateForm}`;
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return z.iso.date().safeParse(date).success
    ? `is not written as a date; ${dateForm}: ${date}`
    : `is not a day of the calendar; ${dateForm}`;
}

const isoDate = z.iso.date({ error: ({ input }) => describeDate(input) });

/** Returns the fields that every kind has. */
const createShared = ({ related, phrases }: ArticleLimits) => ({
  title: text('What the reader would call the problem.').max(
    titleLimit,
    `is too long; expected at most ${titleLimit} characters`,
  ),
  summary: text(
    'The answer in one or two sentences, plain text: lead, meta description, search excerpt, PDF lead.',
  ),
  category: category.describe('The problem category the article is listed under.'),
  // A list that is left out is checked as an empty one.
  phrases: unique(text('One thing people type.'))
    .min(phrases.least, 'is empty; expected what people type when they have this problem')
    .prefault([])
    .describe('What people type when they have this problem: searched, never shown.'),
  related: unique(id)
    .min(related.least, `is too short; expected ${related.least} to ${related.most} article ids`)
    .max(related.most, `is too long; expected ${related.least} to ${related.most} article ids`)
    .prefault([])
    .describe('Ids of the articles that help next, the most useful first.'),
  reviewed: isoDate.describe('The day a person last checked every statement, YYYY-MM-DD.'),
  aliases: unique(id).default([]).describe('Retired ids that must keep working.'),
});

/** A list of keys of a table, at least one; without keys in the table, no list has to be written. */
function listOf<Key extends string>(table: Readonly<Record<Key, unknown>>, empty: string) {
  const keys = unique(keyOf(table));
  return isUsed(table) ? keys.min(1, empty) : keys.prefault([]);
}

const escalateSchema = z
  .strictObject({
    when: listOf(escalationReasons, 'is empty; expected at least one case').describe(
      'The cases in which to contact support.',
    ),
    channels: listOf(channels, 'is empty; expected at least one channel').describe(
      'The channels to use, the best first.',
    ),
    evidence: listOf(evidence, 'is empty; expected what to have at hand').describe(
      'What to have at hand before contacting support.',
    ),
  })
  .describe('When to contact support, by which channel, with which evidence.');

const usesSupport = [escalationReasons, channels, evidence].some(isUsed);

/** Returns the schema of frontmatter, a discriminated union on `kind`, and that of the fields of every kind. */
export function createArticleSchemas(limits: ArticleLimits) {
  const shared = createShared(limits);
  const troubleshooting = z.strictObject({
    ...shared,
    kind: z.literal('troubleshooting'),
    ...fieldOf(hasCodes, {
      code: code.describe('Short permanent code, quoted to support and used by the app.'),
    }),
    symptoms: unique(text('One thing the reader sees.'))
      .min(1, 'is empty; expected what the reader sees')
      .describe('What the reader sees, shown at the top of the page.'),
    ...fieldOf(isUsed(urgencies), {
      urgency: keyOf(urgencies).describe('How pressing the problem is.'),
    }),
    timing: timingSchema.optional(),
    escalate: usesSupport ? escalateSchema : escalateSchema.prefault({} as never),
  });
  const guide = z.strictObject({ ...shared, kind: z.literal('guide') });
  const faq = z.strictObject({
    ...shared,
    kind: z.literal('faq'),
    answer: text('The short answer to the question in the title, one to three sentences.'),
  });
  return {
    articleSchema: z.discriminatedUnion('kind', [troubleshooting, guide, faq]),
    // For an article whose kind is not known.
    sharedSchema: z.object(shared),
  };
}

export const { articleSchema, sharedSchema } = createArticleSchemas(articleLimits);

/** Frontmatter as authors write it. */
export type ArticleInput = z.input<typeof articleSchema>;

/** Frontmatter after parsing. */
export type ArticleData = Readonly<z.output<typeof articleSchema>>;
