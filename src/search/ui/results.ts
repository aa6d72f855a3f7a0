import { createElement } from '../../browser/elements.ts';
import { getItem } from '../../product/get-item.ts';
import { categories } from '../../site/categories.ts';
import { isCategory } from '../../urls/category-ids.ts';
import { langs } from '../../i18n/locales.ts';
import { toLocal } from '../../i18n/local-text.ts';
import type { SearchResult } from '../query/describe-result.ts';
import type { Piece } from '../query/excerpt.ts';
import type { SearchAnswer } from '../query/search.ts';
import type { SearchContext } from './context.ts';

/** A result that the reader opens. */
export interface OpenedResult {
  readonly href: string;
  readonly id: string;
  readonly rank: number;
}

/** Returns a card for each article of an answer: the article, and for the first one its best sections. */
export function createCards(
  { results, locale }: Pick<SearchAnswer, 'results' | 'locale'>,
  { toResultHref }: Pick<SearchContext, 'toResultHref'>,
  onOpen: (opened: OpenedResult) => void,
): HTMLElement[][] {
  return results.map((result, index) => {
    const { id, title, sections } = result;
    const createLink = (href: string, text: string): HTMLAnchorElement => {
      const attributes = { class: 'result-link', href: toResultHref(href, locale) };
      const link = createElement('a', attributes, text);
      link.addEventListener('click', () => onOpen({ href, id, rank: index + 1 }));
      return link;
    };
    // The results may be in a different language from the page.
    const attributes = { class: 'result-article', lang: langs[locale] };
    const article = createElement(
      'div',
      attributes,
      createElement('h3', {}, createLink(result.href, title)),
      createElement('p', { class: 'result-category' }, formatCategory(result, locale)),
      createExcerpt(result.excerpt),
    );
    const parts = (index === 0 ? sections : []).map((section) =>
      createElement(
        'div',
        { ...attributes, class: 'result-section' },
        createElement('h4', {}, createLink(section.href, section.title)),
        createExcerpt(section.excerpt),
      ),
    );
    return [article, ...parts];
  });
}

/** Returns an excerpt: text, and `<mark>` for matches. */
const createExcerpt = (pieces: readonly Piece[]): HTMLElement =>
  createElement(
    'p',
    { class: 'result-excerpt' },
    ...pieces.map(({ text, marked }) => (marked ? createElement('mark', {}, text) : text)),
  );

const formatCategory = ({ category }: SearchResult, locale: SearchAnswer['locale']): string =>
  isCategory(category) ? toLocal(getItem(categories, category).title, locale) : category;
