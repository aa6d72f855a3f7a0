import { z } from 'zod';
import { durationUnits } from '../articles/duration.ts';
import { kinds, urgencies } from '../articles/schema.ts';
import { codePattern, idPattern } from '../links/ids.ts';
import { categoryIds, type Category } from '../site/categories.ts';
import { localeIds, type Locale } from '../site/locales.ts';
import {
  channels,
  escalationReasons,
  evidence,
  type ChannelId,
  type EscalationReason,
  type EvidenceId,
} from '../site/support.ts';
import {
  apiVersion,
  type ApiArticle,
  type ApiArticleList,
  type ApiCodes,
  type ApiFileKind,
  type ApiIndex,
} from './contract.ts';

/**
 * The shapes of contract.ts as schemas, of which the published JSON Schemas are made. Objects are loose: what a
 * later build adds must not make an app's validation fail. The compiler holds the two together.
 */

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  Object.keys(table) as [Key, ...Key[]];

const locale = z.enum(localeIds as [Locale, ...Locale[]]).describe('URL segment of a language.');
const category = z.enum(categoryIds as [Category, ...Category[]]).describe('Problem category.');
const lang = z.string().describe('BCP 47 tag of a language.');
const id = z.string().regex(idPattern).describe('Permanent id of an article.');
const code = z.string().regex(codePattern).describe('Permanent code of a problem.');
const href = z.string().startsWith('/').describe('Root-relative address, base path included.');
const hash = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .describe('Changes when the content does: 16 hexadecimal digits.');
const text = (description: string) => z.string().describe(description);
const inSomeLocales = z.partialRecord(locale, z.string());
const inEveryLocale = z.record(locale, z.string());

const file = {
  version: z.literal(apiVersion),
  schema: z.url().describe('Address of the JSON Schema of this file.'),
  origin: z.url().describe('Scheme and host that hrefs belong to.'),
};

const reference = z.looseObject({ href, hash });

const duration = z.string().describe('ISO 8601 duration: `PT48H` for hours, `P3D` for days.');
const unit = z.enum(durationUnits).describe('`hours` by the clock or `working-days` of banks.');
const timing = {
  typical: z
    .looseObject({ from: duration, to: duration, unit })
    .describe('How long it usually takes.')
    .exactOptional(),
  contactAfter: z
    .looseObject({ after: duration, unit })
    .describe('When to contact support; `PT0H` is at once.')
    .exactOptional(),
};

const facts = {
  id,
  code: code.exactOptional(),
  kind: z.enum(kinds).describe('What the article is.'),
  category,
  title: text('What the reader would call the problem.'),
  summary: text('The answer in one or two sentences.'),
  urgency: z.enum(urgencies).describe('How pressing the problem is.').exactOptional(),
  aliases: z.array(id).describe('Retired ids of the article.'),
  locales: z.array(locale).describe('Languages the article exists in.'),
  hrefs: z.looseObject({
    article: href.describe('The article’s page.'),
    embed: href.describe('The article without site chrome, for WebViews and frames.'),
    permanent: href.describe('Language-free link that never changes.'),
    data: href.describe('The article’s own file in this API.'),
    pdf: href.describe('The article as a PDF, where the site has PDFs.').exactOptional(),
  }),
  hash,
};

const named = <Id extends string>(table: Readonly<Record<Id, unknown>>) =>
  z.looseObject({ id: z.enum(keysOf(table)), text: text('The words for readers.') });

const contact = z
  .looseObject({
    when: z.array(named<EscalationReason>(escalationReasons)).describe('The cases in which to.'),
    channels: z
      .array(
        z.looseObject({
          id: z.enum(keysOf<ChannelId>(channels)),
          name: text('What the channel is called.'),
          bestFor: text('What it is best for.'),
          where: text('Where to find it, for channels without an address.'),
          href: text('`https:`, `tel:` or `mailto:` address.').exactOptional(),
          label: text('What a link to it shows.').exactOptional(),
        }),
      )
      .describe('The channels to use, the best first.'),
    evidence: z.array(named<EvidenceId>(evidence)).describe('What to have at hand.'),
  })
  .describe('When and how to contact support.');

const section = z.looseObject({
  id: text('Id of the heading, the same in every language; empty before the first one.'),
  level: z.number().int().min(2).max(6),
  title: text('The heading; empty before the first one.'),
  html: text('Plain HTML: no classes, styles or scripts; links are absolute.'),
  text: text('The same as text; blocks stand on lines of their own.'),
});

export const indexSchema = z
  .looseObject({
    ...file,
    product: text('The product’s name.'),
    sourceLocale: locale,
    locales: z.array(
      z.looseObject({
        locale,
        lang,
        label: text('What the language calls itself.'),
        name: text('The help centre’s name.'),
        href: href.describe('Its home page.'),
        articleCount: z.number().int().min(1),
        articles: reference.describe('The list of its articles.'),
        handbook: z
          .looseObject({ href, bytes: z.number().int().min(1) })
          .describe('All its articles as one PDF, where the site has PDFs.')
          .exactOptional(),
      }),
    ),
    categories: z.array(
      z.looseObject({
        category,
        title: inEveryLocale,
        summary: inEveryLocale,
        hrefs: inSomeLocales.describe('Its pages, in the languages where it has articles.'),
      }),
    ),
    startArticle: id.describe('For readers who do not know what their problem is.').exactOptional(),
    contactArticle: id.describe('How to reach support.').exactOptional(),
    codes: reference.describe('What each problem code stands for.'),
    widget: z.looseObject({ href }).describe('The script of `<help-widget>`.'),
  })
  .describe('Where everything is: small, to be asked for at every start of an app.');

export const articlesSchema = z
  .looseObject({
    ...file,
    locale,
    lang,
    hash,
    articles: z.array(z.looseObject({ ...facts, timing: z.looseObject(timing).exactOptional() })),
  })
  .describe('Every article of a language, the most pressing first.');

export const articleFileSchema = z
  .looseObject({
    ...file,
    locale,
    lang,
    ...facts,
    categoryTitle: text('What the category is called.'),
    answer: text('The answer to the question in the title (kind `faq`).').exactOptional(),
    symptoms: z.array(z.string()).describe('What the reader sees.').exactOptional(),
    timing: z
      .looseObject({
        ...timing,
        text: z.looseObject({
          typical: text('How long it usually takes, in words.').exactOptional(),
          contactAfter: text('When to contact support, in words.').exactOptional(),
        }),
      })
      .exactOptional(),
    contact: contact.exactOptional(),
    sections: z.array(section).describe('The body.'),
    related: z
      .array(z.looseObject({ id, title: z.string(), href }))
      .describe('Articles that help next, the most useful first.'),
    alternates: z
      .array(z.looseObject({ locale, lang, href }))
      .describe('The same article in other languages.'),
    reviewed: z.iso.date().describe('The day a person last checked every statement.'),
  })
  .describe('Everything an article says.');

export const codesSchema = z
  .looseObject({
    ...file,
    hash,
    codes: z.record(
      code,
      z.looseObject({
        id,
        category,
        urgency: z.enum(urgencies).exactOptional(),
        isRetired: z.literal(true).describe('The code was given up.').exactOptional(),
        locales: z.array(locale),
        title: inSomeLocales,
        href: href.describe('Language-free address of the article.'),
      }),
    ),
  })
  .describe('What each problem code stands for.');

/** The schema of each kind of file. */
export const apiSchemas = {
  index: indexSchema,
  codes: codesSchema,
  articles: articlesSchema,
  article: articleFileSchema,
} as const satisfies Record<ApiFileKind, z.ZodType>;

/** Fails to compile where a schema says less or more than the contract: each must hold the other. */
type Holds<Part, Whole extends Part> = Whole;
export type SchemasHoldContract = [
  Holds<z.output<typeof indexSchema>, Writable<ApiIndex>>,
  Holds<z.output<typeof codesSchema>, Writable<ApiCodes>>,
  Holds<z.output<typeof articlesSchema>, Writable<ApiArticleList>>,
  Holds<z.output<typeof articleFileSchema>, Writable<ApiArticle>>,
  Holds<ApiIndex, z.output<typeof indexSchema>>,
  Holds<ApiCodes, z.output<typeof codesSchema>>,
  Holds<ApiArticleList, z.output<typeof articlesSchema>>,
  Holds<ApiArticle, z.output<typeof articleFileSchema>>,
];

/** The same shape with lists that can be written to, and a place for what a later build adds. */
type Writable<Shape> = Shape extends string | number | boolean | undefined
  ? Shape
  : { -readonly [Key in keyof Shape]: Writable<Shape[Key]> };
