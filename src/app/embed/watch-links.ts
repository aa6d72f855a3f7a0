import { describeLink, type OwnPage } from './embedded-link.ts';
import { embedProtocol, type NavigateMessage, type SolveMessage } from './messages.ts';

/** Who listens: none, a host, or a host with the page in a dialog, which follows every link itself. */
export type Listener = 'none' | 'host' | 'dialog';

interface LinkOptions {
  readonly page: OwnPage;
  /** Tells the host where the reader goes. */
  readonly navigate: (message: NavigateMessage | SolveMessage) => void;
  readonly getListener: () => Listener;
  /** The parameters to pass on to the next embedded page. */
  readonly getParameters: () => URLSearchParams;
}

const findLink = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;

/** Returns the id that a link within the page refers to. */
const findSection = (link: HTMLAnchorElement): string | undefined =>
  /^#(.*)/.exec(link.getAttribute('href') ?? '')?.[1];

/** Tells whether a click opens a new tab or window. */
const opensTab = ({ type, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  type !== 'click' || ctrlKey || metaKey || shiftKey;

/**
 * Passes the host's parameters on to other embedded pages, and leaves links to other pages to a host that
 * listens.
 */
export function watchLinks({ page, navigate, getListener, getParameters }: LinkOptions): void {
  const follow = (event: MouseEvent): void => {
    const link = findLink(event.target);
    if (!link) return;
    // The second click of a double click would hit the page that the first one has opened.
    if (event.detail > 1) {
      event.preventDefault();
      return;
    }
    const section = findSection(link);
    if (section === undefined) followLink(event, link);
    else showSection(event, section);
  };
  const showSection = (event: MouseEvent, section: string): void => {
    // A frame as high as its content does not scroll: the page around it must, and a fragment does not make it.
    document.getElementById(section)?.scrollIntoView();
    // The fragment would add an entry to the host's history.
    if (getListener() === 'dialog') event.preventDefault();
  };
  const followLink = (event: MouseEvent, link: HTMLAnchorElement): void => {
    const listener = getListener();
    const target = describeLink(link, page);
    if (target) link.search = getParameters().toString();
    if (opensTab(event)) return;
    const { href: url } = link;
    navigate(
      target ? { ...target, url } : { help: embedProtocol, type: 'navigate', kind: 'outside', url },
    );
    if (target ? listener === 'dialog' : listener !== 'none') event.preventDefault();
  };
  document.addEventListener('click', follow);
  document.addEventListener('auxclick', follow);
}
