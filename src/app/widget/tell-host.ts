import type {
  ContactMessage,
  NavigateMessage,
  ReadyMessage,
  SearchMessage,
  SolveMessage,
} from '../embed/messages.ts';
import { widgetEvents, type SupportDetails, type WidgetEventDetails } from './events.ts';

/** Translates messages of the frame into events of the widget. */

/** Returns the address of the page with the site around it. */
function toPageUrl(url: string, locale: string): string {
  const { origin, pathname, hash } = new URL(url);
  return origin + pathname.replace(`/${locale}/embed/`, `/${locale}/`) + hash;
}

/** Returns the detail of `help-navigate` for a link that the reader follows in the frame. */
export function describeNavigation(
  message: NavigateMessage | SolveMessage,
): WidgetEventDetails[typeof widgetEvents.navigate] {
  if (message.type === 'solve') {
    const { url, locale, flow, node } = message;
    return {
      kind: flow === undefined ? 'flows' : 'step',
      url: toPageUrl(url, locale),
      ...(flow !== undefined && { flow }),
      ...(node !== undefined && { node }),
    };
  }
  if (message.kind === 'outside') return { kind: 'outside', url: message.url };
  const { url, locale, id, section } = message;
  return {
    kind: 'article',
    url: toPageUrl(url, locale),
    id,
    ...(section !== undefined && { section }),
  };
}

/** Returns the ids of the open article or step for an event. */
const describePage = ({ kind, id, flow, node }: ReadyMessage) => ({
  ...(kind === 'article' && { id }),
  ...(flow !== undefined && { flow }),
  ...(node !== undefined && { node }),
});

/** Returns the detail of `help-navigate` for a page that opens with the site around it. */
export const describeOutside = (
  url: string,
  page: ReadyMessage | undefined,
): WidgetEventDetails[typeof widgetEvents.navigate] => ({
  kind: 'outside',
  url,
  ...(page && describePage(page)),
});

/** Returns the detail of `help-contact`; channels, evidence and code only if the page has them. */
export function describeSupport(
  { id, code, channels, evidence }: ContactMessage,
  page: ReadyMessage,
): SupportDetails {
  const about = describePage(page);
  if (code === undefined) return about;
  return { ...about, id, code, channels, evidence };
}

/** Returns an event of the search in the frame, with absolute addresses. */
export function describeSearch(
  { event, detail }: SearchMessage,
  site: string,
): [name: `help-search${string}`, detail: object] {
  const { href, ...others } = detail as { readonly href?: string };
  const url = href === undefined ? {} : { href: new URL(href, site).href };
  return [event as `help-search${string}`, { ...others, ...url }];
}
