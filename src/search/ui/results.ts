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

/** Returns the options for an answer: each article, followed by its best sections. */
export function createOptions(
  { results, locale }: SearchAnswer,
  { toResultHref }: Pick<SearchContext, 'toResultHref'>,
  onOpen: (opened: OpenedResult) => void,
): HTMLAnchorElement[] {
  return results.flatMap((result, index) => {
    const add = (href: string, parts: readonly HTMLElement[]): HTMLAnchorElement => {
      const option = createOption(toResultHref(href, locale), parts);
      // The results may be in a different language from the page.
      option.lang = langs[locale];
      option.addEventListener('click', () => onOpen({ href, id: result.id, rank: index + 1 }));
      return option;
    };
    const article = add(result.href, [
      createPart('result-title', result.title),
      createPart('result-category', formatCategory(result, locale)),
      createPart('result-excerpt', ...createExcerpt(result.excerpt)),
    ]);
    const sections = result.sections.map(({ href, title, excerpt }) => {
      const option = add(href, [
        createPart('result-title', title),
        createPart('result-excerpt', ...createExcerpt(excerpt)),
      ]);
      option.classList.add('result-section');
      return option;
    });
    return [article, ...sections];
  });
}

/** Creates an option as a link, which can be opened in a new tab; arrow keys reach it, Tab does not. */
const createOption = (href: string, parts: readonly HTMLElement[]): HTMLAnchorElement =>
  createElement(
    'a',
    { class: 'result', href, role: 'option', tabindex: '-1', 'aria-selected': 'false' },
    ...parts,
  );

const createPart = (className: string, ...content: readonly (Node | string)[]): HTMLElement =>
  createElement('span', { class: className }, ...content);

/** Returns an excerpt as nodes: text, and `<mark>` for matches. */
const createExcerpt = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? createElement('mark', {}, text) : text));

const formatCategory = ({ category }: SearchResult, locale: SearchAnswer['locale']): string =>
  isCategory(category) ? toLocal(getItem(categories, category).title, locale) : category;
