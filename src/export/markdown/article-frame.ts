import type { List, Paragraph, RootContent, Table } from 'mdast';
import type { Article } from '../../content-model/articles/article.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { markdownMessages } from '../../i18n/messages/markdown-messages.ts';
import { messages } from '../../i18n/messages/messages.ts';
import {
  describeArticle,
  type ArticleFacts,
  type ChannelFacts,
  type ProblemFacts,
} from '../describe-article.ts';
import {
  createAutolink,
  createHeading,
  createLink,
  createList,
  createParagraph,
  createText,
  type Words,
} from './nodes.ts';

/** What is before an article's body in its Markdown, and what after it. */
export interface ArticleFrame {
  readonly start: readonly RootContent[];
  readonly end: readonly RootContent[];
}

/**
 * Returns what the page shows around an article's body, in the page's order. Facts are in a list and not in YAML
 * front matter, which is not part of Markdown: renderers that do not expect it show it as a heading.
 */
export function createFrame(article: Article, site: BuiltSite): ArticleFrame {
  const { locale } = article;
  const facts = describeArticle(article, site);
  const { problem } = facts;
  return {
    start: [
      createHeading(1, facts.title),
      createParagraph(facts.lead),
      createList(listFacts(article, facts, site)),
      ...(problem ? createSymptoms(problem, locale) : []),
      ...(problem ? createWaitingTimes(problem, locale) : []),
    ],
    end: [
      ...(problem ? createContact(problem, locale) : []),
      ...createRelated(article, site),
      { type: 'thematicBreak' },
      createList(listEnd(article, facts, site)),
    ],
  };
}

type Fact = readonly [Paragraph];

/** Returns how a fact is written in a language: its name, then its value. */
const createFact =
  (locale: Locale) =>
  (name: string, ...value: readonly Words[]): Fact => [
    createParagraph(name + messages[locale].separator, ...value),
  ];

function listFacts(
  { locale, id }: Article,
  { category, problem }: ArticleFacts,
  { links }: BuiltSite,
): Fact[] {
  const fact = createFact(locale);
  const text = markdownMessages[locale];
  const { lang, label } = locales[locale];
  return [
    ...(problem ? [fact(messages[locale].article.code, problem.code)] : []),
    ...(problem ? [fact(text.urgency, problem.urgency)] : []),
    fact(text.category, category),
    fact(text.language, text.languageWithTag(label, lang)),
    fact(text.page, createAutolink(links.url(links.article(locale, id)))),
  ];
}

function listEnd(
  { locale, id }: Article,
  { reviewedText, address }: ArticleFacts,
  { catalogue, links }: BuiltSite,
): Fact[] {
  const fact = createFact(locale);
  const text = markdownMessages[locale];
  const translations = catalogue
    .localesOf(id)
    .filter((other) => other !== locale)
    .flatMap((other, index) => [
      ...(index > 0 ? [createText(' / ')] : []),
      createLink(locales[other].label, links.url(links.article(other, id))),
    ]);
  return [
    fact(messages[locale].article.reviewed, reviewedText),
    fact(text.permanent, createAutolink(address)),
    ...(translations.length > 0 ? [fact(text.translations, ...translations)] : []),
  ];
}

const createPoints = (texts: readonly string[]): List =>
  createList(texts.map((text) => [createParagraph(text)]));

const createSymptoms = ({ symptoms }: ProblemFacts, locale: Locale): RootContent[] => [
  createHeading(2, messages[locale].article.symptoms),
  createPoints(symptoms),
];

/** Returns waiting times as a table. The page has their names at the side; a table of GFM needs a head. */
function createWaitingTimes({ waitingTimes }: ProblemFacts, locale: Locale): RootContent[] {
  if (waitingTimes.length === 0) return [];
  const toRow = (texts: readonly string[]): Table['children'][number] => ({
    type: 'tableRow',
    children: texts.map((text) => ({ type: 'tableCell', children: [createText(text)] })),
  });
  const names = waitingTimes.map(({ name }) => name);
  const values = waitingTimes.map(({ value }) => value);
  return [
    createHeading(2, messages[locale].article.waitingTimes),
    { type: 'table', children: [toRow(names), toRow(values)] },
  ];
}

const createChannel =
  (locale: Locale) =>
  ({ name, bestFor, where, link }: ChannelFacts): readonly Paragraph[] => [
    createParagraph(
      { type: 'strong', children: [createText(name)] },
      messages[locale].separator,
      link ? createLink(link.label, link.url) : where,
    ),
    createParagraph(bestFor),
  ];

function createContact({ code, contact }: ProblemFacts, locale: Locale): RootContent[] {
  const { article: text, separator } = messages[locale];
  return [
    createHeading(2, text.support),
    createHeading(3, text.supportWhen),
    createPoints(contact.when),
    createHeading(3, text.supportHow),
    createList(contact.channels.map(createChannel(locale))),
    createHeading(3, text.supportEvidence),
    createPoints(contact.evidence.map((item) => item.text)),
    createParagraph(text.codeHint + separator, {
      type: 'strong',
      children: [createText(code)],
    }),
  ];
}

/** Links lead to pages and not to their Markdown, so that readers who follow one arrive at the page. */
function createRelated(article: Article, { catalogue, links }: BuiltSite): RootContent[] {
  const related = catalogue.relatedTo(article);
  if (related.length === 0) return [];
  const items = related.map(({ locale, id, title }) => [
    createParagraph(createLink(title, links.url(links.article(locale, id)))),
  ]);
  return [createHeading(2, messages[article.locale].article.related), createList(items)];
}
