import type { Locale } from '../../i18n/locales.ts';
import { embedProtocol, type NavigateMessage, type SolveMessage } from './messages.ts';

interface LinkOptions {
  readonly locale: Locale;
  /** Tells the host where the reader goes; true: the host opens what is outside. */
  readonly navigate: (message: NavigateMessage | SolveMessage) => boolean;
  /** What the next embedded page needs to know of this one. */
  readonly getParameters: () => URLSearchParams;
}

const findLink = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;

/** Returns the id a link within the page leads to. */
const findSection = (link: HTMLAnchorElement): string | undefined =>
  /^#(.*)/.exec(link.getAttribute('href') ?? '')?.[1];

/**
 * Keeps what the host asked for on the way to other embedded pages, and leaves what is outside to the
 * host where one listens. Where no script runs they are plain links.
 */
export function watchLinks({ locale, navigate, getParameters }: LinkOptions): void {
  const follow = (event: MouseEvent): void => {
    const link = findLink(event.target);
    if (!link) return;
    // The second click of a double click falls on the page that the first has opened.
    if (event.detail > 1) {
      event.preventDefault();
      return;
    }
    const section = findSection(link);
    if (section !== undefined) {
      // In a frame as high as its article the page around it has to scroll, which a fragment does not ask for.
      document.getElementById(section)?.scrollIntoView();
      return;
    }
    const message = describeEmbedded(link, locale);
    if (message) {
      link.search = getParameters().toString();
      // A middle click opens a tab of its own, and the reader stays here.
      if (event.type === 'click') navigate({ ...message, url: link.href });
    } else if (
      event.type === 'click' &&
      navigate({ help: embedProtocol, type: 'navigate', kind: 'outside', url: link.href })
    ) {
      event.preventDefault();
    }
  };
  document.addEventListener('click', follow);
  document.addEventListener('auxclick', follow);
}

/** Returns what to say of a link to an embedded page; undefined of every other. */
function describeEmbedded(
  { dataset, hash, href: url }: HTMLAnchorElement,
  own: Locale,
): NavigateMessage | SolveMessage | undefined {
  const { article: id, flow, node } = dataset;
  const locale = (dataset.locale ?? own) as Locale;
  const section = hash.slice(1);
  const help = embedProtocol;
  if (id) {
    const about = { url, locale, id, ...(section && { section }) };
    return { help, type: 'navigate', kind: 'article', ...about };
  }
  if (flow === undefined) return undefined;
  return { help, type: 'solve', url, locale, ...(flow && { flow }), ...(node && { node }) };
}
