import { categories, isCategory } from '../../site/categories.ts';
import type { Locale } from '../../site/locales.ts';
import { createExcerpt } from './excerpt.ts';
import type { PagefindPage } from './pagefind.ts';

/** Sections shown below an article, beside the article itself. */
const sectionsShown = 2;

/** Returns the options of the list for the pages found: each article, and its best sections. */
export const createOptions = (
  pages: readonly PagefindPage[],
  locale: Locale,
): HTMLAnchorElement[] =>
  pages.flatMap((page) => {
    // The part before the first heading is the article itself.
    const sections = page.sub_results
      .filter(({ url }) => url.includes('#'))
      .slice(0, sectionsShown);
    return [
      createOption(page.url, [
        createPart('result-title', page.meta.title ?? page.url),
        createPart('result-category', formatCategory(page, locale)),
        createPart('result-excerpt', createExcerpt(page.excerpt)),
      ]),
      ...sections.map((section) => {
        const option = createOption(section.url, [
          createPart('result-title', section.title),
          createPart('result-excerpt', createExcerpt(section.excerpt)),
        ]);
        option.classList.add('result-section');
        return option;
      }),
    ];
  });

/** An option is a link, so that it can be opened in a new tab; arrows reach it, Tab does not. */
function createOption(url: string, parts: readonly HTMLElement[]): HTMLAnchorElement {
  const option = document.createElement('a');
  option.className = 'result';
  option.href = url;
  option.setAttribute('role', 'option');
  option.tabIndex = -1;
  option.setAttribute('aria-selected', 'false');
  option.append(...parts);
  return option;
}

function createPart(className: string, content: string | DocumentFragment): HTMLElement {
  const part = document.createElement('span');
  part.className = className;
  part.append(content);
  return part;
}

function formatCategory({ filters }: PagefindPage, locale: Locale): string {
  const category = filters.category?.[0] ?? '';
  return isCategory(category) ? categories[category].title[locale] : category;
}
