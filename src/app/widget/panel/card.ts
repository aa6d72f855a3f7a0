import { createElement, createLink } from '../../../search/ui/elements.ts';

/** Something to open, and what it is about. */
interface Card {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
}

/** Returns a link that shows what it leads to. */
export function createCard(card: Card): HTMLAnchorElement {
  const link = createLink(card.href, '');
  const title = createElement('span', 'suggestion-title');
  title.textContent = card.title;
  const summary = createElement('span', 'suggestion-summary');
  summary.textContent = card.summary;
  link.append(title, summary);
  return link;
}
