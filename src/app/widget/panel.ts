import type { Locale } from '../../i18n/locales.ts';
import { widgetMessages } from '../../i18n/messages/widget-messages.ts';
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

/** What the panel is part of. */
export interface PanelOptions {
  readonly root: ShadowRoot;
  /** Address of the help centre with its base path. */
  readonly site: string;
  readonly locale: Locale;
  readonly tell: Tell;
}

/** The panel of a widget, in one language. */
export interface Panel {
  readonly locale: Locale;
  /** Opens it with what helps in a situation: a code, an article's id, a category, or nothing known. */
  readonly open: (context: string, theme: string | null) => void;
  readonly close: () => void;
  readonly remove: () => void;
}

/** Returns the panel, closed: a dialog that shows embedded pages of the help centre. */
export function createPanel({ root, site, locale, tell }: PanelOptions): Panel {
  const home = `${site}${locale}/`;
  const dialog = createDialog(locale, home, {
    onBack: () => {
      way = way.slice(0, -1);
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
  /** Addresses of the pages that the reader came through, the last one shown. */
  let way: readonly string[] = [];
  let parameters = new URLSearchParams();

  const setState = (state: 'loading' | 'ready' | 'failed'): void => {
    body.dataset.state = state;
    dialog.contact.hidden = state !== 'ready';
  };
  const show = (): void => {
    frame?.show(way[way.length - 1] ?? home);
    dialog.back.hidden = way.length < 2;
    if (body.dataset.state === 'failed') setState('loading');
  };
  const go = (url: string): void => {
    if (!url.startsWith(site)) return;
    way = [...way, url];
    show();
  };
  const drop = (): void => {
    frame?.remove();
    frame = page = undefined;
  };

  /** The page is there: the focus goes to it, unless it is on another part of the dialog by the reader's choice. */
  const arrive = (message: ReadyMessage): void => {
    page = message;
    dialog.site.href = new URL(message.href, site).href;
    const isFirst = body.dataset.state !== 'ready';
    setState('ready');
    if (isFirst || root.activeElement === null) frame?.element.focus();
  };
  const showSupport = (support: string): void => {
    const here = way[way.length - 1] ?? home;
    const url = new URL(support, support.startsWith('#') ? here : site);
    if (support.startsWith('#')) {
      frame?.jump(url.href);
      return;
    }
    url.search = parameters.toString();
    go(url.href);
  };

  const hear = (message: EmbedMessage): void => {
    switch (message.type) {
      case 'ready':
        arrive(message);
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
      parameters = new URLSearchParams({ host: location.origin, ...(theme && { theme }) });
      const start = new URLSearchParams(parameters);
      if (context) start.set('context', context);
      way = [`${home}embed/?${start}`];
      dialog.back.hidden = true;
      setState('loading');
      frame = createFrame({
        url: way[0] ?? home,
        title: widgetMessages[locale].title,
        onMessage: hear,
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

/** In a tab of its own; what opens an app leaves the page where it is. */
function openOutside(url: string): void {
  if (/^https?:/.test(url)) window.open(url, '_blank', 'noopener');
  else if (/^(?:tel|mailto|sms):/.test(url)) location.assign(url);
}
