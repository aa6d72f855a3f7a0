import type { List, Paragraph, RootContent, Table } from 'mdast';
import type { ApiArticle, ApiChannel, ApiContact, ApiTiming } from '../../app/api/contract.ts';
import type { Unhashed } from '../../app/api/describe-file.ts';
import type { Links } from '../../urls/hrefs.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { markdownMessages } from '../../i18n/messages/markdown-messages.ts';
import { messages } from '../../i18n/messages/messages.ts';
import {
  createAutolink,
  createHeading,
  createLink,
  createList,
  createParagraph,
  createText,
  type Words,
} from './nodes.ts';

type FramedArticle = Unhashed<ApiArticle>;

/** What stands before an article's body in its Markdown, and what after it. */
export interface ArticleFrame {
  readonly start: readonly RootContent[];
  readonly end: readonly RootContent[];
}

/**
 * Returns what the page shows around an article's body, in the page's order. Facts stand in a list and not in a
 * YAML block: Markdown has none, and where it is not expected it becomes a heading in the middle of the text.
 */
export const createFrame = (article: FramedArticle, links: Links): ArticleFrame => ({
  start: [
    createHeading(1, article.title),
    // A question is answered first of all, as on the page.
    createParagraph(article.answer ?? article.summary),
    createList(listFacts(article, links)),
    ...createSymptoms(article),
    ...createWaitingTimes(article.locale, article.timing),
  ],
  end: [
    ...createContact(article),
    ...createRelated(article, links),
    { type: 'thematicBreak' },
    createList(listEnd(article, links)),
  ],
});

type Fact = readonly [Paragraph];

/** Returns how a fact is written in a language: its name, then what it is. */
const createFact =
  (locale: Locale) =>
  (name: string, ...value: readonly Words[]): Fact => [
    createParagraph(name + messages[locale].separator, ...value),
  ];

function listFacts(article: FramedArticle, links: Links): Fact[] {
  const { locale, lang, code, urgency, categoryTitle, hrefs } = article;
  const fact = createFact(locale);
  const text = markdownMessages[locale];
  return [
    ...(code ? [fact(messages[locale].article.code, code)] : []),
    ...(urgency ? [fact(text.urgency, messages[locale].urgency[urgency])] : []),
    fact(text.category, categoryTitle),
    fact(text.language, text.languageWithTag(locales[locale].label, lang)),
    fact(text.page, createAutolink(links.url(hrefs.article))),
  ];
}

function listEnd({ locale, reviewed, code, id, alternates }: FramedArticle, links: Links): Fact[] {
  const fact = createFact(locale);
  const text = markdownMessages[locale];
  const translations = alternates.flatMap(({ locale: other, href }, index) => [
    ...(index > 0 ? [createText(' / ')] : []),
    createLink(locales[other].label, links.url(href)),
  ]);
  return [
    fact(messages[locale].article.reviewed, formatDate(reviewed, locale)),
    fact(text.permanent, createAutolink(links.url(links.permanent(code ?? id)))),
    ...(translations.length > 0 ? [fact(text.translations, ...translations)] : []),
  ];
}

const createPoints = (texts: readonly string[]): List =>
  createList(texts.map((text) => [createParagraph(text)]));

const createSymptoms = ({ locale, symptoms }: FramedArticle): RootContent[] =>
  symptoms ? [createHeading(2, messages[locale].article.symptoms), createPoints(symptoms)] : [];

/** On the page the names stand at the side; a table of GFM has them above. */
function createWaitingTimes(locale: Locale, timing: ApiTiming | undefined): RootContent[] {
  const { article: text } = messages[locale];
  const { typical, contactAfter } = timing?.text ?? {};
  const columns = [
    ...(typical === undefined ? [] : [[text.usually, typical]]),
    ...(contactAfter === undefined ? [] : [[text.contactAfter, contactAfter]]),
  ];
  if (columns.length === 0) return [];
  const table: Table = {
    type: 'table',
    children: [0, 1].map((row) => ({
      type: 'tableRow',
      children: columns.map((column) => ({
        type: 'tableCell',
        children: [createText(column[row] ?? '')],
      })),
    })),
  };
  return [createHeading(2, text.waitingTimes), table];
}

const createChannel =
  (locale: Locale) =>
  ({ name, bestFor, where, href, label }: ApiChannel): readonly Paragraph[] => [
    createParagraph(
      { type: 'strong', children: [createText(name)] },
      messages[locale].separator,
      href ? createLink(label ?? href, href) : where,
    ),
    createParagraph(bestFor),
  ];

function createContact({ locale, code, contact }: FramedArticle): RootContent[] {
  if (!contact) return [];
  const { article: text, separator } = messages[locale];
  const textsOf = (items: ApiContact['when' | 'evidence']) => items.map((item) => item.text);
  return [
    createHeading(2, text.support),
    createHeading(3, text.supportWhen),
    createPoints(textsOf(contact.when)),
    createHeading(3, text.supportHow),
    createList(contact.channels.map(createChannel(locale))),
    createHeading(3, text.supportEvidence),
    createPoints(textsOf(contact.evidence)),
    createParagraph(text.codeHint + separator, {
      type: 'strong',
      children: [createText(code ?? '')],
    }),
  ];
}

/** Links lead to pages and not to their Markdown: whoever follows or quotes one is to arrive at the page. */
const createRelated = ({ locale, related }: FramedArticle, links: Links): RootContent[] =>
  related.length > 0
    ? [
        createHeading(2, messages[locale].article.related),
        createList(
          related.map(({ title, href }) => [createParagraph(createLink(title, links.url(href)))]),
        ),
      ]
    : [];
