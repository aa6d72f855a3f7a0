import type { List, Paragraph, RootContent, Table } from 'mdast';
import { isTroubleshooting, type Article } from '../../content-model/articles/article.ts';
import type { Timing } from '../../content-model/articles/duration.ts';
import { formatTiming } from '../../content-model/articles/format-timing.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { markdownMessages } from '../../i18n/messages/markdown-messages.ts';
import { messages } from '../../i18n/messages/messages.ts';
import { categories } from '../../site/categories.ts';
import {
  channels,
  escalationReasons,
  evidence,
  type Channel,
  type ChannelId,
} from '../../site/support.ts';
import {
  createAutolink,
  createHeading,
  createLink,
  createList,
  createParagraph,
  createText,
  type Words,
} from './nodes.ts';

type Frame = Pick<BuiltSite, 'catalogue' | 'links'>;

/** What stands before an article's body in its Markdown, and what after it. */
export interface ArticleFrame {
  readonly start: readonly RootContent[];
  readonly end: readonly RootContent[];
}

/**
 * Returns what the page shows around an article's body, in the page's order. Facts stand in a list and not in a
 * YAML block: Markdown has none, and where it is not expected it becomes a heading in the middle of the text.
 */
export const createFrame = (article: Article, site: Frame): ArticleFrame => ({
  start: [
    createHeading(1, article.title),
    // A question is answered first of all, as on the page.
    createParagraph(article.kind === 'faq' ? article.answer : article.summary),
    createList(listFacts(article, site)),
    ...createSymptoms(article),
    ...createWaitingTimes(article),
  ],
  end: [
    ...createContact(article),
    ...createRelated(article, site),
    { type: 'thematicBreak' },
    createList(listEnd(article, site)),
  ],
});

type Fact = readonly [Paragraph];

/** Returns how a fact is written in a language: its name, then what it is. */
const createFact =
  (locale: Locale) =>
  (name: string, ...value: readonly Words[]): Fact => [
    createParagraph(name + messages[locale].separator, ...value),
  ];

function listFacts(article: Article, { links }: Frame): Fact[] {
  const { locale, id, category } = article;
  const problem = isTroubleshooting(article) ? article : undefined;
  const fact = createFact(locale);
  const text = markdownMessages[locale];
  const { lang, label } = locales[locale];
  return [
    ...(problem ? [fact(messages[locale].article.code, problem.code)] : []),
    ...(problem ? [fact(text.urgency, messages[locale].urgency[problem.urgency])] : []),
    fact(text.category, categories[category].title[locale]),
    fact(text.language, text.languageWithTag(label, lang)),
    fact(text.page, createAutolink(links.url(links.article(locale, id)))),
  ];
}

function listEnd(article: Article, { catalogue, links }: Frame): Fact[] {
  const { locale, id, reviewed } = article;
  const fact = createFact(locale);
  const text = markdownMessages[locale];
  const translations = catalogue
    .localesOf(id)
    .filter((other) => other !== locale)
    .flatMap((other, index) => [
      ...(index > 0 ? [createText(' / ')] : []),
      createLink(locales[other].label, links.url(links.article(other, id))),
    ]);
  const name = isTroubleshooting(article) ? article.code : id;
  return [
    fact(messages[locale].article.reviewed, formatDate(reviewed, locale)),
    fact(text.permanent, createAutolink(links.url(links.permanent(name)))),
    ...(translations.length > 0 ? [fact(text.translations, ...translations)] : []),
  ];
}

const createPoints = (texts: readonly string[]): List =>
  createList(texts.map((text) => [createParagraph(text)]));

const createSymptoms = (article: Article): RootContent[] =>
  isTroubleshooting(article)
    ? [createHeading(2, messages[article.locale].article.symptoms), createPoints(article.symptoms)]
    : [];

/** On the page the names stand at the side; a table of GFM has them above. */
function createWaitingTimes(article: Article): RootContent[] {
  const { locale } = article;
  const { article: text } = messages[locale];
  const timing: Timing | undefined = isTroubleshooting(article) ? article.timing : undefined;
  const { typical, contactAfter } = formatTiming(timing ?? {}, locale);
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
  (id: ChannelId): readonly Paragraph[] => {
    const { name, bestFor, where, href, label }: Channel = channels[id];
    return [
      createParagraph(
        { type: 'strong', children: [createText(name[locale])] },
        messages[locale].separator,
        href ? createLink(label ?? href, href) : where[locale],
      ),
      createParagraph(bestFor[locale]),
    ];
  };

function createContact(article: Article): RootContent[] {
  if (!isTroubleshooting(article)) return [];
  const { locale, code, escalate } = article;
  const { article: text, separator } = messages[locale];
  return [
    createHeading(2, text.support),
    createHeading(3, text.supportWhen),
    createPoints(escalate.when.map((id) => escalationReasons[id][locale])),
    createHeading(3, text.supportHow),
    createList(escalate.channels.map(createChannel(locale))),
    createHeading(3, text.supportEvidence),
    createPoints(escalate.evidence.map((id) => evidence[id][locale])),
    createParagraph(text.codeHint + separator, {
      type: 'strong',
      children: [createText(code)],
    }),
  ];
}

/** Links lead to pages and not to their Markdown, so that readers who follow one arrive at the page. */
function createRelated(article: Article, { catalogue, links }: Frame): RootContent[] {
  const related = catalogue.relatedTo(article);
  if (related.length === 0) return [];
  const items = related.map(({ locale, id, title }) => [
    createParagraph(createLink(title, links.url(links.article(locale, id)))),
  ]);
  return [createHeading(2, messages[article.locale].article.related), createList(items)];
}
