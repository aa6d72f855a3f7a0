import { z } from 'zod';
import { hasCodes } from '../../urls/codes.ts';
import { channels, escalationReasons, evidence } from '../../site/support.ts';
import { nodeKinds } from '../../content-model/flows/schema.ts';
import { keyOf } from '../../content-model/fields.ts';
import * as field from './fields.ts';

/**
 * The files of the content API as Zod schemas: the only definition of their fields, from which JSON Schemas
 * (json-schema.ts) and types (contract.ts) are made. In `/api/v1/` a field may be added, but none may be removed
 * or change its type or meaning.
 */

const reference = (what: string) =>
  z
    .object({
      href: field.href(`Address of ${what}.`),
      hash: field.hash(
        `Hash of what ${what} says: where it is the same, need not be fetched again.`,
      ),
    })
    .describe(`Where ${what} is, and the hash of what it says.`);

const indexLocale = z.object({
  locale: field.locale,
  lang: field.lang,
  label: field.words('What the language calls itself.'),
  name: field.words('The name of the help centre in this language.'),
  href: field.href('Its home page.'),
  articleCount: z.int().min(1).describe('Number of articles in this language.'),
  articles: reference('the list of articles'),
  flows: z.exactOptional(reference('guided troubleshooting')),
  handbook: z.exactOptional(
    z
      .object({
        href: field.href('Address of the PDF.'),
        bytes: z.int().min(1).describe('Its size.'),
      })
      .describe('All its articles as one PDF, where the site has PDFs.'),
  ),
});

const indexCategory = z.object({
  category: field.category,
  title: field.localised('What it is called, in every language.'),
  summary: field.localised('What it is about, in every language.'),
  hrefs: field.inLocales(
    field.href('The page of the category in this language.'),
    'Its pages, in the languages that have articles in it.',
  ),
  aliases: z.exactOptional(
    z
      .array(field.articleId('A retired id.'))
      .describe('Ids the category had before, where it had others; links by them keep working.'),
  ),
});

const index = z
  .object({
    ...field.file,
    product: field.words('The product the help is about.'),
    sourceLocale: field.locale,
    locales: z
      .array(indexLocale)
      .describe('Languages that have articles, the source language first.'),
    categories: z.array(indexCategory).describe('The categories, in the order readers see them.'),
    startArticle: z.exactOptional(
      field.articleId('Article for readers who do not know what their problem is.'),
    ),
    contactArticle: z.exactOptional(field.articleId('Article on how to reach support.')),
    codes: reference('the list of codes'),
    widget: z
      .object({ href: field.href('Address of the script.') })
      .describe('The widget for web pages.'),
  })
  .describe('Where everything is. Small and of the same size however many articles there are.');

const withoutChrome = field.href('The same without site chrome, for WebViews and frames.');

/** The fields that the list and the article's own file share; `timing` differs. */
const summary = {
  id: field.articleId('Permanent name of the article, the same in every language.'),
  code: z.exactOptional(field.code),
  kind: field.kind,
  category: field.category,
  title: field.words('What a reader would call the problem.'),
  summary: field.words('The answer in one or two sentences.'),
  urgency: z.exactOptional(field.urgency),
  flow: z.exactOptional(
    z
      .object({
        id: field.articleId('Permanent name of the flow, the same in every language.'),
        title: field.words('What a reader would call the problem.'),
        href: field.href('The page of its first step.'),
      })
      .describe('Guided troubleshooting for readers whom the article did not help.'),
  ),
  aliases: z
    .array(field.articleId('A retired id.'))
    .describe('Ids the article had before; links by them keep working.'),
  locales: field.localesOf('Languages the article exists in.'),
  hrefs: z
    .object({
      article: field.href('The page of the article.'),
      embed: withoutChrome,
      permanent: field.href('Leads to the article in the reader’s language; never changes.'),
      data: field.href('The article’s own file in this API.'),
      markdown: field.href('The article as Markdown.'),
      pdf: z.exactOptional(field.href('The article as a PDF, where the site has PDFs.')),
    })
    .describe('Where the article is.'),
};

const articles = z
  .object({
    ...field.file,
    hash: field.ownHash,
    locale: field.locale,
    lang: field.lang,
    articles: z
      .array(
        z.object({
          ...summary,
          timing: z.exactOptional(z.object(field.timing).describe('Waiting times.')),
          hash: field.hash('Hash of what the article’s own file says.'),
        }),
      )
      .describe('Every article in this language, the most pressing first.'),
  })
  .describe('Every article of a language, without its text.');

const timingInWords = z
  .object({
    ...field.timing,
    text: z
      .object({
        typical: z.exactOptional(field.words('How long it usually takes.')),
        contactAfter: z.exactOptional(field.words('When to contact support.')),
      })
      .describe('The same in words.'),
  })
  .describe('Waiting times.');

/** How to contact support, and what to have ready. */
const ways = {
  channels: z
    .array(
      z.object({
        id: keyOf(channels).describe(
          'The channel. More may come: show the name of one you do not know.',
        ),
        name: field.words('What it is called.'),
        bestFor: field.words('What it is good for.'),
        where: field.words('Where to find it, for channels without an address.'),
        href: z.exactOptional(
          z
            .string()
            .regex(/^(?:https|tel|mailto):/)
            .describe('Its address, where the company has published one.'),
        ),
        label: z.exactOptional(field.words('What a link to it shows.')),
      }),
    )
    .describe('The channels to use, the best first.'),
  evidence: z
    .array(field.namedText(evidence, 'What it is.'))
    .describe('What to have at hand before contacting support.'),
};

const contact = z
  .object({
    when: z
      .array(field.namedText(escalationReasons, 'The case.'))
      .describe('The cases in which to contact support.'),
    ...ways,
  })
  .describe('When and how to contact support.');

const section = z.object({
  id: z
    .string()
    .regex(/^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/)
    .describe('Id of its heading, the same in every language; empty before the first heading.'),
  level: z.int().min(2).max(6).describe('Level of its heading; 2 before the first heading.'),
  title: field.text('Its heading; empty before the first heading.'),
  html: field.text(
    'Plain HTML: no classes, styles, scripts or event handlers. Links are absolute; links to articles ' +
      'carry `data-article`, and `data-section` where they lead to a section.',
  ),
  text: field.text('The same as text; blocks stand on lines of their own.'),
});

const sameArticle = {
  href: field.href('The page of the article.'),
  data: field.href('The article’s own file in this API.'),
};

const article = z
  .object({
    ...field.file,
    hash: field.ownHash,
    locale: field.locale,
    lang: field.lang,
    ...summary,
    categoryTitle: field.words('What the category is called in this language.'),
    answer: z.exactOptional(field.words('The answer to the question in the title (kind `faq`).')),
    symptoms: z.exactOptional(
      z
        .array(field.words('One thing.'))
        .describe('What the reader sees who has this problem (kind `troubleshooting`).'),
    ),
    timing: z.exactOptional(timingInWords),
    contact: z.exactOptional(contact),
    sections: z
      .array(section)
      .describe('The text: what stands before the first heading, then a section for each heading.'),
    related: z
      .array(
        z.object({
          id: field.articleId('Permanent name of the article.'),
          title: field.words('Its title.'),
          ...sameArticle,
        }),
      )
      .describe('Articles that help next and exist in this language, the most useful first.'),
    alternates: z
      .array(z.object({ locale: field.locale, lang: field.lang, ...sameArticle }))
      .describe('The same article in other languages.'),
    reviewed: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .describe('The day a person last checked every statement, YYYY-MM-DD.'),
    published: z.exactOptional(field.instant('When it was first published.')),
    modified: z.exactOptional(field.instant('When its content last changed.')),
  })
  .describe('Everything an article says. Below a retired id stands the file of its successor.');

const codes = z
  .object({
    ...field.file,
    hash: field.ownHash,
    codes: z
      .record(
        field.code,
        z.object({
          id: field.articleId('Permanent name of the article it leads to.'),
          category: field.category,
          urgency: z.exactOptional(field.urgency),
          retired: z.exactOptional(
            z.literal(true).describe('The code was given up; old apps and printed pages name it.'),
          ),
          locales: field.localesOf('Languages the article exists in.'),
          title: field.inLocales(
            field.words('The title in this language.'),
            'Its title, in the languages it exists in.',
          ),
          href: field.href('Leads to the article in the reader’s language; never changes.'),
        }),
      )
      .describe('What each code stands for.'),
  })
  .describe('Every code of a problem that was ever published.');

const flowNode = z.object({
  id: field.articleId('Permanent name of the step within its flow.'),
  kind: z
    .enum(nodeKinds)
    .describe('What sort of step it is. More may come: show one you do not know by its fields.'),
  title: field.words('The question, what to check, or what to do now.'),
  help: z.exactOptional(field.words('What helps to answer or to understand.')),
  steps: z.array(field.words('One thing to do.')).describe('What to do, in order.'),
  answers: z
    .array(
      z.object({
        text: field.words('What the reader sees, in their words.'),
        next: field.articleId('The step it leads to.'),
      }),
    )
    .describe('Where it goes on; an outcome has none.'),
  article: z.exactOptional(
    z
      .object({
        id: field.articleId('Permanent name of the article.'),
        title: field.words('Its title.'),
        section: z.exactOptional(field.articleId('A heading of the article.')),
        ...sameArticle,
      })
      .describe('The article or section behind the step.'),
  ),
  timing: z.exactOptional(timingInWords),
  contact: z.exactOptional(
    z
      .object({
        ...ways,
        // The type is that of sites without codes; on all others the code is required.
        code: (hasCodes ? field.code : z.exactOptional(field.code)) as z.ZodExactOptional<
          typeof field.code
        >,
        article: field.articleId('The article it belongs to.'),
      })
      .describe('How to contact support, and with what.'),
  ),
  step: z.exactOptional(
    z.int().min(1).describe('Which step it is; missing where that depends on the way there.'),
  ),
  rest: z.int().min(0).describe('How many steps follow at most; 0 for an outcome.'),
  href: field.href('The page of the step.'),
  embed: withoutChrome,
});

const flows = z
  .object({
    ...field.file,
    hash: field.ownHash,
    locale: field.locale,
    lang: field.lang,
    href: z.exactOptional(field.href('The page of all flows, where there are any.')),
    embed: z.exactOptional(withoutChrome),
    flows: z
      .array(
        z.object({
          id: field.articleId('Permanent name of the flow, the same in every language.'),
          title: field.words('What a reader would call the problem.'),
          summary: field.words('What the flow finds out.'),
          category: field.category,
          articles: z
            .array(field.articleId('An article.'))
            .describe('Articles whose readers it is offered to when the article did not help.'),
          start: field.articleId('The first step.'),
          href: field.href('The page of the first step.'),
          embed: withoutChrome,
          nodes: z
            .array(flowNode)
            .describe('Every step once, the first one first. No way leads to a step twice.'),
        }),
      )
      .describe('The flows, in the order readers see them.'),
  })
  .describe('Guided troubleshooting: questions, checks and outcomes.');

/** The schema of each kind of file, by the name its JSON Schema has in addresses. */
export const apiSchemas = { index, codes, articles, article, flows } as const;

export type ApiFileName = keyof typeof apiSchemas;

/** The content of each kind of file. */
export type ApiFiles = { [Name in ApiFileName]: z.output<(typeof apiSchemas)[Name]> };
