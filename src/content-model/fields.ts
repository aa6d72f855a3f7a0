import { z } from 'zod';
import type { Category } from '../product/category.ts';
import { categoryIds } from '../urls/category-ids.ts';
import { codePattern } from '../urls/codes.ts';
import { idPattern, reservedIds } from '../urls/ids.ts';
import { codeDescription, codeExample } from '../site/codes.ts';
import { localeIds, type Locale } from '../i18n/locales.ts';
import * as known from '../languages/index.ts';

/** Field schemas shared by articles, flows and notices. */

/** What is wrong with a text that is no id. */
export const noId =
  'is not an id; expected lower-case words joined by hyphens, such as first-steps';

/** The permanent name of an article, a flow or a node. */
export const id = z.string().regex(idPattern, noId);

/** The permanent code of a problem. */
export const code = z
  .string()
  .regex(codePattern, `is not a code; expected ${codeDescription}: ${codeExample}`)
  .refine(
    (text) => !(reservedIds as readonly string[]).includes(text.toLowerCase()),
    'is a part of other addresses; expected another code',
  );

/** A category of the site. */
export const category = z.enum(categoryIds as readonly [Category, ...Category[]]);

const words = z.string().trim().min(1, 'is empty; expected text');

/** Returns the fields of an object that has a value for each of some languages, by default those of the site. */
export const eachLocale = <Value extends z.ZodType>(
  value: Value,
  locales: readonly Locale[] = localeIds,
) => Object.fromEntries(locales.map((locale) => [locale, value])) as Record<Locale, Value>;

/** A site can take a language back that its texts have. */
const knownLocales = Object.keys(known) as Locale[];

/** A text by language. A rule checks that it exists in every language of the site. */
export const text = (description: string) =>
  z.strictObject(eachLocale(z.exactOptional(words), knownLocales)).describe(description);

/** A text in the languages it exists in. */
export type LocalisedText = z.output<ReturnType<typeof text>>;

/** `no-sound`, or a section of it: `no-sound#check-first`. */
const referencePattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:#[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/;

/** An article or a section of one; `parseReference` parses it. */
export const reference = z
  .string()
  .regex(
    referencePattern,
    'is not an article; expected its id, or its id and a section: no-sound#check-first',
  );

/** A list without duplicates. */
export const unique = <Item extends z.ZodType<string>>(item: Item) =>
  z.array(item).refine((items) => new Set(items).size === items.length, {
    message: 'contains a duplicate; expected each item once',
  });

/** Returns the keys of a table, in order. */
export const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  Object.keys(table) as [Key, ...Key[]];

/** Tells whether the site uses a table: without entries, the fields that use it do not exist. */
export const isUsed = (table: object): boolean => Object.keys(table).length > 0;

/** One of the keys of a table; nothing if it is empty, because JSON Schema allows no empty list of values. */
export const keyOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  (isUsed(table)
    ? z.enum(keysOf(table))
    : z.never('is unknown: this site has none')) as unknown as z.ZodEnum<{ [Id in Key]: Id }>;

/** A field that is only on some sites. The type says that it may be missing, as it is on the others. */
export const fieldOf = <Name extends string, Value extends z.ZodType>(
  isOnSite: boolean,
  field: Readonly<Record<Name, Value>>,
) => (isOnSite ? field : {}) as Record<Name, z.ZodExactOptional<Value>>;
