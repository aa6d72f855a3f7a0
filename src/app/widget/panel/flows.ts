import type { ApiFlowList, ApiFlowReference } from '../../api/contract.ts';
import { createLinks } from '../../../urls/hrefs.ts';
import { createElement, createLink, createList } from '../../../search/ui/elements.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { solveStepMessages } from '../../../i18n/messages/solve-step-messages.ts';
import { createLanguageNotice } from './about-page.ts';
import { createCard } from './card.ts';
import { createText } from './text-elements.ts';
import type { ViewOptions } from './view.ts';

/** Returns the address of the page of all flows. */
export function getFlowsUrl(site: string, locale: Locale): string {
  const { origin, pathname } = new URL(site);
  return createLinks({ base: pathname, origin, isAbsolute: true }).solve(locale);
}

/** Returns the view of all flows. */
export function createFlowList(
  { locale, lang, flows }: ApiFlowList,
  options: ViewOptions,
): HTMLElement {
  const text = solveStepMessages[locale];
  const { origin } = new URL(options.site);
  const section = createElement('section', 'flows');
  section.lang = lang;
  const cards = flows.map(({ href, ...card }) => createCard({ ...card, href: origin + href }));
  section.append(
    ...createLanguageNotice(locale, options),
    createText('h3', text.title),
    createText('p', text.lead),
    createList('suggestions', cards),
  );
  return section;
}

/**
 * Returns the way in to guided troubleshooting for readers who are not sure: to the flow that fits best where
 * one is known, and to all flows.
 */
export function createFlowOffer(
  locale: Locale,
  flow: ApiFlowReference | undefined,
  { site }: ViewOptions,
): HTMLElement {
  const text = solveStepMessages[locale];
  const all = getFlowsUrl(site, locale);
  const section = createElement('section', 'flow-offer');
  section.append(
    createText('h3', text.unsure),
    createText('p', text.inviteLead, 'best-for'),
    createList(
      'answers',
      flow
        ? [createLink(new URL(site).origin + flow.href, flow.title), createLink(all, text.others)]
        : [createLink(all, text.title)],
    ),
  );
  return section;
}
