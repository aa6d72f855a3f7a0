import { z } from 'zod';
import { idPattern } from '../urls/ids.ts';
import { localeIds, type Locale } from '../i18n/locales.ts';

/** Field schemas shared by articles, flows and notices. */

const noId = 'is not an id; expected lower-case words joined by hyphens, such as not-arrived';

/** The permanent name of an article, a flow or a node. */
export const id = z.string().regex(idPattern, noId);

const words = z.string().trim().min(1, 'is empty; expected text');

const eachLocale = Object.fromEntries(
  localeIds.map((locale) => [locale, z.exactOptional(words)]),
) as Record<Locale, z.ZodExactOptional<typeof words>>;

/** A text by language. A rule checks that it exists in every language of the site. */
export const text = (description: string) => z.strictObject(eachLocale).describe(description);

/** A text in the languages it exists in. */
export type LocalisedText = z.output<ReturnType<typeof text>>;

/** `withdrawal-delayed`, or a section of it: `withdrawal-delayed#how-long`. */
const referencePattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:#[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/;

/** An article or a section of one; `parseSectionReference` parses it. */
export const reference = z
  .string()
  .regex(
    referencePattern,
    'is not an article; expected its id, or its id and a section: withdrawal-delayed#how-long',
  );

/** A list without duplicates. */
export const unique = <Item extends z.ZodType<string>>(item: Item) =>
  z.array(item).refine((items) => new Set(items).size === items.length, {
    message: 'contains a duplicate; expected each item once',
  });

/** Returns the keys of a table, in order. */
export const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  Object.keys(table) as [Key, ...Key[]];
