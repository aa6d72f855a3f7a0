import type { ApiArticleSummary } from '../../api/contract.ts';
import type { Suggestions } from '../../client/index.ts';
import { createElement, createLink, createList } from '../../search/ui/elements.ts';
import { locales } from '../../site/locales.ts';
import type { ViewOptions } from './view.ts';

/** Returns the first view: the articles for the host's situation, the best first. */
export function createStart(
  { articles, lang }: Suggestions,
  { site, locale, text }: ViewOptions,
): HTMLElement {
  const section = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent = text.suggestions;
  const { origin } = new URL(site);
  const list = createList(
    'suggestions',
    articles.map((article) => createSuggestion(article, origin)),
  );
  // Where the reader's language has no article at all, another has.
  list.lang = lang || locales[locale].lang;
  section.append(heading, list);
  return section;
}

function createSuggestion(article: ApiArticleSummary, origin: string): HTMLAnchorElement {
  const link = createLink(origin + article.hrefs.article, '');
  const title = createElement('span', 'suggestion-title');
  title.textContent = article.title;
  const summary = createElement('span', 'suggestion-summary');
  summary.textContent = article.summary;
  link.append(title, summary);
  return link;
}
