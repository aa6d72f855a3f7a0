import { describeLink, type OwnPage } from './embedded-link.ts';
import { embedProtocol, type NavigateMessage, type SolveMessage } from './messages.ts';

/** Who listens: nobody yet, a host, or a host with the page in a dialog, which follows every link itself. */
export type Listener = 'none' | 'host' | 'dialog';

interface LinkOptions {
  readonly page: OwnPage;
  /** Tells the host where the reader goes. */
  readonly navigate: (message: NavigateMessage | SolveMessage) => void;
  readonly getListener: () => Listener;
  /** What the next embedded page needs to know of this one. */
  readonly getParameters: () => URLSearchParams;
}

const findLink = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;

/** Returns the id a link within the page leads to. */
const findSection = (link: HTMLAnchorElement): string | undefined =>
  /^#(.*)/.exec(link.getAttribute('href') ?? '')?.[1];

/** Tells whether the browser opens a tab or a window for a click, and the reader stays here. */
const opensTab = ({ type, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  type !== 'click' || ctrlKey || metaKey || shiftKey;

/**
 * Keeps what the host asked for on the way to other embedded pages, and leaves links to other pages to the host
 * where one listens. Where no script runs they are plain links.
 */
export function watchLinks({ page, navigate, getListener, getParameters }: LinkOptions): void {
  const follow = (event: MouseEvent): void => {
    const link = findLink(event.target);
    if (!link) return;
    // The second click of a double click falls on the page that the first has opened.
    if (event.detail > 1) {
      event.preventDefault();
      return;
    }
    const section = findSection(link);
    if (section === undefined) followLink(event, link);
    else showSection(event, section);
  };
  const showSection = (event: MouseEvent, section: string): void => {
    // In a frame as high as its article the page around it has to scroll, which a fragment does not ask for.
    document.getElementById(section)?.scrollIntoView();
    // The fragment would be an entry in the host's history.
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
