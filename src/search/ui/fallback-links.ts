import { createElement } from '../../browser/elements.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { withFragment } from '../../urls/carried-query.ts';
import { getItem } from '../../product/get-item.ts';
import { categories as categoryTexts } from '../../site/categories.ts';
import type { SearchContext } from './context.ts';

/**
 * Returns links for readers without an answer: guided troubleshooting, the first-steps article, the support article,
 * which gets the query in the fragment of its address, and all topics.
 */
export const createFallbackLinks = (context: SearchContext, query: string): HTMLElement[] => [
  ...createGuides([...createStarts(context), ...createContact(context, query)]),
  createTopicLinks(context),
];

/** Returns links for readers who have not typed anything: what others come with, and where to start. */
export const createStartLinks = (context: SearchContext): HTMLElement[] => [
  ...createSituations(context),
  ...createGuides(createStarts(context)),
];

function createSituations({ situations, locale, links, text }: SearchContext): HTMLElement[] {
  if (situations.length === 0) return [];
  const items = situations.map((situation) =>
    createLink(
      'flow' in situation
        ? links.troubleshooter(locale, situation.flow)
        : links.article(locale, situation.article),
      toLocal(situation.text, locale),
    ),
  );
  return [createElement('h2', {}, text.situations), createList('search-situations', items)];
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

function createStarts(context: SearchContext): HTMLAnchorElement[] {
  const { locale, links, text, hasFlows, startArticle } = context;
  return [
    ...(hasFlows ? [createLink(links.troubleshooter(locale), text.troubleshooter)] : []),
    ...(startArticle ? [createLink(links.article(locale, startArticle), text.start)] : []),
  ];
}

function createContact(
  { locale, links, text, contactArticle, isEmbedded }: SearchContext,
  query: string,
): HTMLAnchorElement[] {
  if (!contactArticle) return [];
  const page = links.article(locale, contactArticle);
  // Embedded articles do not show it.
  return [createLink(isEmbedded ? page : withFragment(page, { q: query }), text.contact)];
}

const createLink = (href: string, text: string): HTMLAnchorElement =>
  createElement('a', { href }, text);

const createGuides = (links: readonly HTMLAnchorElement[]): HTMLElement[] =>
  links.length > 0 ? [createList('search-guides', links)] : [];

const createList = (className: string, items: readonly Node[]): HTMLElement =>
  createElement('ul', { class: className }, ...items.map((item) => createElement('li', {}, item)));
