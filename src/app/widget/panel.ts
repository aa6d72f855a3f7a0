import type { Locale } from '../../i18n/locales.ts';
import { widgetMessages } from '../../i18n/messages.ts';
import { parseTheme } from '../embed/appearance.ts';
import { embedProtocol as help, type EmbedMessage, type ReadyMessage } from '../embed/messages.ts';
import { createDialog } from './dialog.ts';
import { widgetEvents, type Tell } from './events.ts';
import { createFrame, type HelpFrame } from './frame.ts';
import {
  describeNavigation,
  describeOutside,
  describeSearch,
  describeSupport,
} from './tell-host.ts';

/** The options of a panel. */
interface PanelOptions {
  readonly root: ShadowRoot;
  /** Address of the help centre with its base path. */
  readonly site: string;
  readonly locale: Locale;
  readonly tell: Tell;
}

/** The panel of a widget, in one language. */
export interface Panel {
  readonly locale: Locale;
  /** Opens the panel for a context: a code, an article's id, a category, or an empty text. */
  readonly open: (context: string, theme: string | null) => void;
  readonly close: () => void;
  readonly remove: () => void;
}

/** Creates the panel, closed: a dialog that shows embedded pages of the help centre. */
export function createPanel({ root, site, locale, tell }: PanelOptions): Panel {
  const home = `${site}${locale}/`;
  const dialog = createDialog(locale, home, {
    onBack: () => {
      visited = visited.slice(0, -1);
      show();
    },
    onRetry: () => show(),
    onContact: () => frame?.send({ help, type: 'contact' }),
    onClose: () => {
      drop();
      tell(widgetEvents.close, null);
    },
  });
  const { element, body } = dialog;
  root.append(element);

  let frame: HelpFrame | undefined;
  let page: ReadyMessage | undefined;
  /** Addresses of the pages that the reader has visited; the last one is shown. */
  let visited: readonly string[] = [];
  let parameters = new URLSearchParams();

  const setState = (state: 'loading' | 'ready' | 'failed'): void => {
    body.dataset.state = state;
    dialog.contact.hidden = state !== 'ready';
  };
  const show = (): void => {
    frame?.show(visited[visited.length - 1] ?? home);
    dialog.back.hidden = visited.length < 2;
    if (body.dataset.state === 'failed') setState('loading');
  };
  const go = (url: string): void => {
    if (!url.startsWith(site)) return;
    visited = [...visited, url];
    show();
  };
  const drop = (): void => {
    frame?.remove();
    frame = page = undefined;
  };

  /** Gives a loaded page the focus, unless the reader has moved it to another part of the dialog. */
  const showReady = (message: ReadyMessage): void => {
    page = message;
    dialog.site.href = new URL(message.href, site).href;
    const isFirst = body.dataset.state !== 'ready';
    setState('ready');
    if (isFirst || root.activeElement === null) frame?.element.focus();
  };
  const showSupport = (support: string): void => {
    const here = visited[visited.length - 1] ?? home;
    const url = new URL(support, support.startsWith('#') ? here : site);
    if (support.startsWith('#')) {
      frame?.jump(url.href);
      return;
    }
    url.search = parameters.toString();
    go(url.href);
  };

  const receive = (message: EmbedMessage): void => {
    switch (message.type) {
      case 'ready':
        showReady(message);
        break;
      case 'navigate':
      case 'solve': {
        if (!tell(widgetEvents.navigate, describeNavigation(message))) break;
        if (message.type === 'navigate' && message.kind === 'outside') openOutside(message.url);
        else go(message.url);
        break;
      }
      case 'contact':
        if (!page || !tell(widgetEvents.contact, describeSupport(message, page))) break;
        if (message.support !== undefined) showSupport(message.support);
        break;
      case 'resolved': {
        const { id, code, isResolved } = message;
        tell(widgetEvents.resolved, { id, ...(code !== undefined && { code }), isResolved });
        break;
      }
      case 'search':
        if (message.event.startsWith('help-search')) tell(...describeSearch(message, site));
        break;
      case 'close':
        element.close();
        break;
      case 'height':
    }
  };
  dialog.site.addEventListener('click', (event) => {
    if (!tell(widgetEvents.navigate, describeOutside(dialog.site.href, page)))
      event.preventDefault();
  });

  return {
    locale,
    open: (context, theme) => {
      drop();
      const chosen = parseTheme(theme);
      parameters = new URLSearchParams({
        host: location.origin,
        ...(chosen && { theme: chosen }),
      });
      // In the fragment, which browsers do not send: a host may pass on what its reader has typed.
      const situation = context && `#${new URLSearchParams({ context })}`;
      visited = [`${home}embed/?${parameters}${situation}`];
      dialog.back.hidden = true;
      setState('loading');
      frame = createFrame({
        url: visited[0] ?? home,
        title: widgetMessages[locale].title,
        onMessage: receive,
        onMissing: () => setState('failed'),
      });
      body.append(frame.element);
      if (!element.open) element.showModal();
    },
    close: () => element.close(),
    remove: () => {
      drop();
      element.remove();
    },
  };
}

/** Opens a link in a new tab. A link that opens an app (`tel:`, `mailto:`, `sms:`) leaves the page as it is. */
function openOutside(url: string): void {
  if (/^https?:/.test(url)) window.open(url, '_blank', 'noopener');
  else if (/^(?:tel|mailto|sms):/.test(url)) location.assign(url);
}
