import type { ApiChannel, ApiContact, ApiTiming } from '../../api/contract.ts';
import { createElement, createLink, createList } from '../../../search/ui/elements.ts';
import type { WidgetMessages } from '../../../i18n/messages/widget-messages.ts';
import type { SupportDetails } from '../events.ts';
import { createText, createTextList } from './text-elements.ts';

/** Ways to support and what to have at hand; an article says in which cases, too. */
type Contact = Pick<ApiContact, 'channels' | 'evidence'> & Partial<Pick<ApiContact, 'when'>>;

/** Returns waiting times with their heading. */
export function createTiming(
  { text: { typical, contactAfter } }: ApiTiming,
  text: WidgetMessages,
): HTMLElement[] {
  const list = document.createElement('dl');
  for (const [name, value] of [
    [text.usually, typical],
    [text.contactAfter, contactAfter],
  ] as const) {
    if (value === undefined) continue;
    const term = document.createElement('dt');
    term.textContent = name;
    const description = document.createElement('dd');
    description.textContent = value;
    list.append(term, description);
  }
  const heading = createText('h4', text.waitingTimes);
  heading.id = 'waiting-times';
  return [heading, list];
}

/** Returns how to contact support, with the code to quote where there is one. */
export function createContact(
  { when, channels, evidence }: Contact,
  code: string | undefined,
  text: WidgetMessages,
): HTMLElement {
  const section = createElement('section', 'contact-support');
  const heading = createText('h4', text.contact);
  heading.id = 'contact-support';
  section.append(
    heading,
    ...(when
      ? [createText('h5', text.contactWhen), createTextList(when.map((reason) => reason.text))]
      : []),
    createText('h5', text.contactHow),
    createList(
      'points',
      channels.map((channel) => createChannel(channel, text)),
    ),
    createText('h5', text.contactEvidence),
    createTextList(evidence.map((item) => item.text)),
    ...(code === undefined
      ? []
      : [createText('p', `${text.codeHint}${text.separator}${code}`, 'code')]),
  );
  return section;
}

/** Returns what a host is told of the ways to support; nothing where none are said. */
export const describeSupport = (
  contact: Contact | undefined,
): Pick<SupportDetails, 'channels' | 'evidence'> =>
  contact
    ? {
        channels: contact.channels.map(({ id }) => id),
        evidence: contact.evidence.map(({ id }) => id),
      }
    : {};

/** A channel without an address is described, never shown as a link. */
function createChannel(
  { name, where, bestFor, href, label }: ApiChannel,
  { separator }: WidgetMessages,
): HTMLElement {
  const item = document.createElement('span');
  const strong = document.createElement('strong');
  strong.textContent = name;
  const best = createElement('span', 'best-for');
  best.textContent = bestFor;
  item.append(strong, separator, href ? createLink(href, label ?? href) : where, best);
  return item;
}
