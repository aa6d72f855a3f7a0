import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { isTroubleshooting, type Article } from '../../content-model/articles/article.ts';
import {
  describeUrgency,
  getLead,
  listWaitingTimes,
} from '../../content-model/articles/describe-problem.ts';
import { createContact, createSymptoms } from '../../content-model/articles/problem-sections.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { markdownMessages, messages } from '../../i18n/messages.ts';
import { toFactValue } from '../../components/support-channels.ts';
import { getItem } from '../../product/get-item.ts';
import { listIdentity } from '../../i18n/describe-identity.ts';
import { categories } from '../../site/categories.ts';
import { identity } from '../../site/identity.ts';

/** What is before an article's body in its Markdown, and what after it, as hast. */
interface ArticleFrame {
  readonly start: readonly ElementContent[];
  readonly end: readonly ElementContent[];
}

/**
 * Returns what the page shows around an article's body, in the page's order. Facts are in a list and not in YAML
 * front matter, which is not part of Markdown: renderers that do not expect it show it as a heading.
 */
export function createFrame(article: Article, site: BuiltSite): ArticleFrame {
  const problem = isTroubleshooting(article) ? article : undefined;
  return {
    start: [
      h('h1', article.title),
      h('p', getLead(article)),
      h('ul', listFacts(article, site)),
      ...createWaitingTimes(article),
      ...(problem ? createSymptoms(problem) : []),
    ],
    end: [
      ...(problem ? createContact(problem) : []),
      ...createRelated(article, site),
      h('hr'),
      h('ul', listEnd(article, site)),
    ],
  };
}

/** Returns how a fact is written in a language: its name, then its value. */
const createFact =
  (locale: Locale) =>
  (name: string, ...value: readonly (ElementContent | string)[]): ElementContent =>
    h('li', [name + messages[locale].separator, ...value]);

/** Returns a link that is its own text. */
const createAutolink = (href: string): ElementContent => h('a', { href }, href);

function listFacts(article: Article, { links }: BuiltSite): ElementContent[] {
  const { locale, id, category } = article;
  const fact = createFact(locale);
  const text = markdownMessages[locale];
  const { article: names } = messages[locale];
  const problem = isTroubleshooting(article) ? article : undefined;
  const urgency = problem && describeUrgency(problem);
  const { lang, label } = locales[locale];
  return [
    ...(problem?.code === undefined ? [] : [fact(names.code, problem.code)]),
    ...(urgency ? [fact(text.urgency, urgency.text)] : []),
    fact(text.category, toLocal(getItem(categories, category).title, locale)),
    fact(text.language, text.languageWithTag(label, lang)),
    fact(text.page, createAutolink(links.url(links.article(locale, id)))),
  ];
}

function listEnd(article: Article, { catalogue, links }: BuiltSite): ElementContent[] {
  const { locale, id, reviewed } = article;
  const fact = createFact(locale);
  const text = markdownMessages[locale];
  const key = (isTroubleshooting(article) ? article.code : undefined) ?? id;
  const translations = catalogue
    .localesOf(id)
    .filter((other) => other !== locale)
    .flatMap((other, index) => [
      ...(index > 0 ? [' / '] : []),
      h('a', { href: links.url(links.article(other, id)) }, locales[other].label),
    ]);
  return [
    fact(messages[locale].article.reviewed, formatDate(reviewed, locale)),
    fact(text.permanent, createAutolink(links.url(links.permanent(key)))),
    ...(translations.length > 0 ? [fact(text.translations, ...translations)] : []),
    ...listIdentity(identity, locale).map(({ name, ...value }) =>
      fact(name, ...toFactValue(value, locale)),
    ),
  ];
}

/** Returns waiting times as a table. The page has their names at the side; a table of GFM needs a head. */
function createWaitingTimes(article: Article): ElementContent[] {
  const { locale } = article;
  const times = isTroubleshooting(article) ? listWaitingTimes(article.timing, locale) : [];
  if (times.length === 0) return [];
  const createRow = (cell: 'th' | 'td', texts: readonly string[]): ElementContent =>
    h(
      'tr',
      texts.map((text) => h(cell, text)),
    );
  const head = times.map(({ name }) => name);
  const values = times.map(({ value }) => value);
  return [
    h('h2', messages[locale].article.waitingTimes),
    h('table', [h('thead', createRow('th', head)), h('tbody', createRow('td', values))]),
  ];
}

/** Links lead to pages and not to their Markdown, so that readers who follow one arrive at the page. */
function createRelated(article: Article, { catalogue, links }: BuiltSite): ElementContent[] {
  const related = catalogue.relatedTo(article);
  if (related.length === 0) return [];
  const items = related.map(({ locale, id, title }) =>
    h('li', h('a', { href: links.url(links.article(locale, id)) }, title)),
  );
  return [h('h2', messages[article.locale].article.related), h('ul', items)];
}
