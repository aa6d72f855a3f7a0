import { categories, isCategory } from '../../site/categories.ts';
import { locales } from '../../i18n/locales.ts';
import type { SearchResult } from '../query/describe-result.ts';
import type { Piece } from '../query/excerpt.ts';
import type { SearchAnswer } from '../query/search.ts';
import type { SearchContext } from './context.ts';
import { createElement } from './elements.ts';

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
      option.lang = locales[locale].lang;
      option.addEventListener('click', () => onOpen({ href, id: result.id, rank: index + 1 }));
      return option;
    };
    const article = add(result.href, [
      createPart('result-title', result.title),
      createPart('result-category', formatCategory(result, locale)),
      createPart('result-excerpt', createExcerptNodes(result.excerpt)),
    ]);
    const sections = result.sections.map(({ href, title, excerpt }) => {
      const option = add(href, [
        createPart('result-title', title),
        createPart('result-excerpt', createExcerptNodes(excerpt)),
      ]);
      option.classList.add('result-section');
      return option;
    });
    return [article, ...sections];
  });
}

/** Creates an option as a link, which can be opened in a new tab; arrow keys reach it, Tab does not. */
function createOption(href: string, parts: readonly HTMLElement[]): HTMLAnchorElement {
  const option = createElement('a', 'result');
  option.href = href;
  option.setAttribute('role', 'option');
  option.tabIndex = -1;
  option.setAttribute('aria-selected', 'false');
  option.append(...parts);
  return option;
}

function createPart(className: string, content: string | DocumentFragment): HTMLElement {
  const part = createElement('span', className);
  part.append(content);
  return part;
}

/** Returns an excerpt as nodes: text, and `<mark>` for matches. */
function createExcerptNodes(pieces: readonly Piece[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { text, marked } of pieces) {
    if (!marked) {
      fragment.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = text;
    fragment.append(mark);
  }
  return fragment;
}

const formatCategory = ({ category }: SearchResult, locale: SearchAnswer['locale']): string =>
  isCategory(category) ? categories[category].title[locale] : category;
