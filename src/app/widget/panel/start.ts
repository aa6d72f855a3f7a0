import type { Suggestions } from '../../client/index.ts';
import { createElement, createList } from '../../../search/ui/elements.ts';
import { site as siteConfig } from '../../../site/config.ts';
import { locales } from '../../../i18n/locales.ts';
import { createCard } from './card.ts';
import { createFlowOffer } from './flows.ts';
import { createText } from './text-elements.ts';
import type { ViewOptions } from './view.ts';

/**
 * Returns the first view: the articles for the host's situation, the best first, and guided troubleshooting.
 * That comes first where nothing is known of the situation, for then the articles are a guess.
 */
export function createStart(suggestions: Suggestions, options: ViewOptions): HTMLElement {
  const { articles, locale, lang } = suggestions;
  const [best] = articles;
  const list = createSuggestions(suggestions, options);
  const offer = options.flows.has(locale) ? [createFlowOffer(locale, best?.flow, options)] : [];
  const isGuess = best?.id === siteConfig.startArticle;
  const element = createElement('div', 'start');
  // Where the reader's language has no article at all, another has.
  element.lang = lang || locales[options.locale].lang;
  element.append(...(isGuess ? [...offer, list] : [list, ...offer]));
  return element;
}

function createSuggestions({ articles }: Suggestions, { site, locale, text }: ViewOptions) {
  const section = document.createElement('section');
  const { origin } = new URL(site);
  const heading = createText('h3', text.suggestions);
  heading.lang = locales[locale].lang;
  const cards = articles.map(({ hrefs, title, summary }) =>
    createCard({ href: origin + hrefs.article, title, summary }),
  );
  section.append(heading, createList('suggestions', cards));
  return section;
}
