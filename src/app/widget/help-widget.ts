import { localeIds, sourceLocale, type Locale } from '../../i18n/locales.ts';
import { widgetMessages } from '../../i18n/messages/widget-messages.ts';
import { resolveLocale } from '../../urls/resolve-locale.ts';
import { addStyles } from './add-styles.ts';
import { createTell, widgetEvents } from './events.ts';
import { createPanel, type Panel } from './panel.ts';

/** Options of `open()`. */
export interface OpenOptions {
  /** A code, an article's id or a category; missing: the element's `context` attribute. */
  readonly context?: string;
}

/** Defines `<help-widget>` for a help centre; does nothing where a page has it already. */
export function defineHelpWidget(site: string, styles: string): void {
  if (customElements.get('help-widget')) return;
  customElements.define(
    'help-widget',
    class HelpWidget extends HTMLElement {
      static readonly observedAttributes = ['locale', 'context'];

      readonly #widget = createWidget(this, site, styles);

      connectedCallback(): void {
        this.#widget.renew();
      }

      disconnectedCallback(): void {
        this.#widget.drop();
      }

      attributeChangedCallback(): void {
        if (this.isConnected) this.#widget.renew();
      }

      /** Opens the panel; resolves when it is open. */
      open(options: OpenOptions = {}): Promise<void> {
        this.#widget.open(options);
        return Promise.resolve();
      }

      close(): void {
        this.#widget.close();
      }
    },
  );
}

/** What the element does. */
interface Widget {
  /** Reads the element's attributes again; an open panel closes where its language has changed. */
  readonly renew: () => void;
  readonly open: (options: OpenOptions) => void;
  readonly close: () => void;
  readonly drop: () => void;
}

function createWidget(element: HTMLElement, site: string, styles: string): Widget {
  const root = element.attachShadow({ mode: 'open' });
  addStyles(root, styles);
  const tell = createTell(element);
  const { slot, button } = createLauncher();
  root.append(slot);
  let panel: Panel | undefined;

  const drop = (): void => {
    panel?.remove();
    panel = undefined;
  };
  const open = ({ context }: OpenOptions): void => {
    const about = (context ?? element.getAttribute('context') ?? '').trim();
    panel ??= createPanel({ root, site, locale: findLocale(element), tell });
    panel.open(about, element.getAttribute('theme'));
    tell(widgetEvents.open, { context: about });
  };
  slot.addEventListener('click', () => open({}));

  return {
    open,
    drop,
    close: () => panel?.close(),
    renew: () => {
      const locale = findLocale(element);
      button.textContent = widgetMessages[locale].launcher;
      if (panel?.locale !== locale) drop();
    },
  };
}

function createLauncher() {
  const slot = document.createElement('slot');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'launcher';
  button.setAttribute('part', 'launcher');
  button.setAttribute('aria-haspopup', 'dialog');
  // A host's own button in the element takes the place of this one.
  slot.append(button);
  return { slot, button };
}

/** The language asked for, else that of the page around it, else the browser's. */
function findLocale(element: HTMLElement): Locale {
  const tags = [
    element.getAttribute('locale'),
    element.closest('[lang]')?.getAttribute('lang'),
    ...navigator.languages,
  ];
  for (const tag of tags) {
    const locale = tag ? resolveLocale(tag, localeIds) : undefined;
    if (locale) return locale;
  }
  return sourceLocale;
}
