import { z } from 'zod';
import { categoryIds, type Category } from '../site/categories.ts';
import { codePattern, idPattern } from '../urls/ids.ts';
import { localeIds, type Locale } from '../i18n/locales.ts';

/** Field schemas shared by articles, flows and notices. */

const noId = 'is not an id; expected lower-case words joined by hyphens, such as self-check';

/** The permanent name of an article, a flow or a node. */
export const id = z.string().regex(idPattern, noId);

/** The permanent code of a problem. */
export const code = z
  .string()
  .regex(codePattern, 'is not a code; expected three capitals, a hyphen, three digits: WDR-101');

/** A category of the site. */
export const category = z.enum(categoryIds as readonly [Category, ...Category[]]);

const words = z.string().trim().min(1, 'is empty; expected text');

/** Returns the fields of an object that has a value for each language. */
export const eachLocale = <Value extends z.ZodType>(value: Value) =>
  Object.fromEntries(localeIds.map((locale) => [locale, value])) as Record<Locale, Value>;

/** A text by language. A rule checks that it exists in every language of the site. */
export const text = (description: string) =>
  z.strictObject(eachLocale(z.exactOptional(words))).describe(description);

/** A text in the languages it exists in. */
export type LocalisedText = z.output<ReturnType<typeof text>>;

/** `withdrawal-delayed`, or a section of it: `withdrawal-delayed#how-long`. */
const referencePattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:#[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/;

/** An article or a section of one; `parseReference` parses it. */
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
