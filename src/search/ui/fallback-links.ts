import { createElement } from '../../browser/elements.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { withFragment } from '../../urls/carried-query.ts';
import { getItem } from '../../product/get-item.ts';
import { categories as categoryTexts } from '../../site/categories.ts';
import type { SearchContext } from './context.ts';

/**
 * Returns links for readers without an answer: all topics, guided troubleshooting, the first-steps article, and the
 * support article, which gets the query in the fragment of its address.
 */
export function createFallbackLinks(context: SearchContext, query: string): HTMLElement[] {
  const guides = createGuideLinks(context, query);
  return [
    createTopicLinks(context),
    ...(guides.length > 0 ? [createList('search-guides', guides)] : []),
  ];
}

const createTopicLinks = ({ locale, links, categories }: SearchContext): HTMLElement =>
  createList(
    'search-topics',
    categories.map((category) =>
      createLink(
        links.category(locale, category),
        toLocal(getItem(categoryTexts, category).title, locale),
      ),
    ),
  );

function createGuideLinks(
  { locale, links, text, hasFlows, startArticle, contactArticle, isEmbedded }: SearchContext,
  query: string,
): HTMLAnchorElement[] {
  const guides: HTMLAnchorElement[] = [];
  if (hasFlows) guides.push(createLink(links.troubleshooter(locale), text.troubleshooter));
  if (startArticle) guides.push(createLink(links.article(locale, startArticle), text.start));
  if (contactArticle) {
    const page = links.article(locale, contactArticle);
    // Embedded articles do not show it.
    const href = isEmbedded ? page : withFragment(page, { q: query });
    guides.push(createLink(href, text.contact));
  }
  return guides;
}

const createLink = (href: string, text: string): HTMLAnchorElement =>
  createElement('a', { href }, text);

const createList = (className: string, items: readonly Node[]): HTMLElement =>
  createElement('ul', { class: className }, ...items.map((item) => createElement('li', {}, item)));
