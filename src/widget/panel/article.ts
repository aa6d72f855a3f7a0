import type { ApiArticle, ApiChannel, ApiContact, ApiTiming } from '../../api/contract.ts';
import { createElement, createLink, createList } from '../../search/ui/elements.ts';
import { fillText } from '../../site/fill-text.ts';
import { languageNames } from '../../site/language-names.ts';
import { locales } from '../../site/locales.ts';
import { widgetMessages, type WidgetMessages } from '../../site/widget-messages.ts';
import { createResolvedQuestion } from './resolved.ts';
import { createSections } from './sections.ts';
import type { ViewOptions } from './view.ts';

/**
 * Returns an article of the content API as its reader sees it, in the order of the site's own page. It speaks
 * its own language throughout; where that is not the panel's, the panel says so.
 */
export function createArticle(article: ApiArticle, options: ViewOptions): HTMLElement {
  const { origin } = new URL(options.site);
  const text = widgetMessages[article.locale];
  const element = createElement('article', 'article');
  element.lang = article.lang;
  element.append(
    ...createLanguageNotice(article, options),
    createText('h3', article.title),
    ...createCode(article, text),
    createText('p', article.answer ?? article.summary, 'lead'),
    ...createSymptoms(article, text),
    ...(article.timing ? createTiming(article.timing, text) : []),
    ...createSections(article, origin),
    createResolvedQuestion(article, options),
    ...(article.contact ? createContact(article.contact, article, text) : []),
    ...createRelated(article, text, origin),
    createPageLink(origin + article.hrefs.article, text),
  );
  return element;
}

function createText<Name extends 'h3' | 'h4' | 'h5' | 'p'>(
  name: Name,
  content: string,
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = content;
  return element;
}

const createTextList = (items: readonly string[]): HTMLUListElement =>
  createList(
    'points',
    items.map((item) => document.createTextNode(item)),
  );

function createLanguageNotice(article: ApiArticle, { locale, text }: ViewOptions): HTMLElement[] {
  if (article.locale === locale) return [];
  const language = languageNames[locale][article.locale];
  const notice = createText('p', fillText(text.otherLanguage, { language }), 'notice');
  notice.lang = locales[locale].lang;
  return [notice];
}

const createCode = ({ code }: ApiArticle, text: WidgetMessages): HTMLElement[] =>
  code === undefined ? [] : [createText('p', `${text.code}${text.separator}${code}`, 'code')];

const createSymptoms = ({ symptoms = [] }: ApiArticle, text: WidgetMessages): HTMLElement[] =>
  symptoms.length === 0 ? [] : [createText('h4', text.symptoms), createTextList(symptoms)];

function createTiming({ text: { typical, contactAfter } }: ApiTiming, text: WidgetMessages) {
  const list = document.createElement('dl');
  for (const [name, value] of [
    [text.usually, typical],
    [text.contactAfter, contactAfter],
  ] as const) {
    if (value === undefined) continue;
    const term = document.createElement('dt');
    term.textContent = name;
    const description = document.createElement('dd');
    description.textContent = value;
    list.append(term, description);
  }
  const heading = createText('h4', text.waitingTimes);
  heading.id = 'waiting-times';
  return [heading, list];
}

function createContact(
  { when, channels, evidence }: ApiContact,
  { code }: ApiArticle,
  text: WidgetMessages,
): HTMLElement[] {
  const section = createElement('section', 'contact-support');
  const heading = createText('h4', text.contact);
  heading.id = 'contact-support';
  section.append(
    heading,
    createText('h5', text.contactWhen),
    createTextList(when.map((reason) => reason.text)),
    createText('h5', text.contactHow),
    createList(
      'points',
      channels.map((channel) => createChannel(channel, text)),
    ),
    createText('h5', text.contactEvidence),
    createTextList(evidence.map((item) => item.text)),
    ...(code === undefined
      ? []
      : [createText('p', `${text.codeHint}${text.separator}${code}`, 'code')]),
  );
  return [section];
}

/** A channel without an address is described, never shown as a link. */
function createChannel(
  { name, where, bestFor, href, label }: ApiChannel,
  { separator }: WidgetMessages,
): HTMLElement {
  const item = document.createElement('span');
  const strong = document.createElement('strong');
  strong.textContent = name;
  const best = createElement('span', 'best-for');
  best.textContent = bestFor;
  item.append(strong, separator, href ? createLink(href, label ?? href) : where, best);
  return item;
}

function createRelated(
  { related }: ApiArticle,
  text: WidgetMessages,
  origin: string,
): HTMLElement[] {
  if (related.length === 0) return [];
  const links = related.map(({ href, title }) => createLink(origin + href, title));
  return [createText('h4', text.related), createList('related', links)];
}

function createPageLink(href: string, text: WidgetMessages): HTMLElement {
  const paragraph = document.createElement('p');
  const link = createLink(href, text.openPage);
  // watchLinks would show the same article once more.
  link.dataset.outside = '';
  paragraph.append(link);
  return paragraph;
}
