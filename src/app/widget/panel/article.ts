import type { ApiArticle } from '../../api/contract.ts';
import { createElement, createLink, createList } from '../../../search/ui/elements.ts';
import { widgetMessages, type WidgetMessages } from '../../../i18n/messages/widget-messages.ts';
import { createLanguageNotice, createPageLink } from './about-page.ts';
import { createResolvedQuestion } from './resolved.ts';
import { createSections } from './sections.ts';
import { createContact, createTiming } from './support.ts';
import { createText, createTextList } from './text-elements.ts';
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
    ...createLanguageNotice(article.locale, options),
    createText('h3', article.title),
    ...createCode(article, text),
    createText('p', article.answer ?? article.summary, 'lead'),
    ...createSymptoms(article, text),
    ...(article.timing ? createTiming(article.timing, text) : []),
    ...createSections(article, origin),
    createResolvedQuestion(article, options),
    ...(article.contact ? [createContact(article.contact, article.code, text)] : []),
    ...createRelated(article, text, origin),
    createPageLink(origin + article.hrefs.article, text),
  );
  return element;
}

const createCode = ({ code }: ApiArticle, text: WidgetMessages): HTMLElement[] =>
  code === undefined ? [] : [createText('p', `${text.code}${text.separator}${code}`, 'code')];

const createSymptoms = ({ symptoms = [] }: ApiArticle, text: WidgetMessages): HTMLElement[] =>
  symptoms.length === 0 ? [] : [createText('h4', text.symptoms), createTextList(symptoms)];

function createRelated(
  { related }: ApiArticle,
  text: WidgetMessages,
  origin: string,
): HTMLElement[] {
  if (related.length === 0) return [];
  const links = related.map(({ href, title }) => createLink(origin + href, title));
  return [createText('h4', text.related), createList('related', links)];
}
