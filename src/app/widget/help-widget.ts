import { createElement } from '../../browser/elements.ts';
import { langs, localeIds, worldLocale, type Locale } from '../../i18n/locales.ts';
import { widgetMessages } from '../../i18n/messages.ts';
import { resolveLocale } from '../../urls/resolve-locale.ts';
import { createTell, widgetEvents } from './events.ts';
import { createPanel, type Panel } from './panel.ts';

/** Options of `open()`. */
interface OpenOptions {
  /** A code, an article's id or a category. Default: the element's `context` attribute. */
  readonly context?: string;
}

/** Defines `<help-widget>` for a help centre; does nothing if the page has it already. */
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

/** The behaviour of the element. */
interface Widget {
  /** Reads the element's attributes again; closes an open panel if its language has changed. */
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
  slot.addEventListener('click', (event) => {
    // A link inside the element is for readers whose browser did not load this script.
    event.preventDefault();
    open({});
  });

  return {
    open,
    drop,
    close: () => panel?.close(),
    renew: () => {
      const locale = findLocale(element);
      button.lang = langs[locale];
      button.textContent = widgetMessages[locale].launcher;
      if (panel?.locale !== locale) drop();
    },
  };
}

/**
 * Adds styles to a shadow root. The host's Content Security Policy does not block constructed sheets, unlike a
 * `<style>` element, which is for browsers without them (Safari before 16.4).
 */
function addStyles(root: ShadowRoot, css: string): void {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = css;
  (root as ShadowRoot).append(style);
}

function createLauncher() {
  const attributes = { class: 'launcher', part: 'launcher', 'aria-haspopup': 'dialog' };
  const button = createElement('button', { type: 'button', ...attributes });
  // A button of the host inside the element replaces this one.
  const slot = createElement('slot', {}, button);
  return { slot, button };
}

/** Returns the language of the element, else that of the page around it, else that of the browser, else the world's. */
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
  return worldLocale;
}
