import { localeIds, sourceLocale, type Locale } from '../../i18n/locales.ts';
import { widgetMessages } from '../../i18n/messages/widget-messages.ts';
import { resolveLocale } from '../../urls/resolve-locale.ts';
import { createTell, widgetEvents } from './events.ts';
import { holdPanel } from './hold-panel.ts';
import launcherStyles from './launcher.css?inline';
import { addStyles } from './styles.ts';

/** Options of `open()`. */
export interface OpenOptions {
  /** A code, an article's id or a category; missing: the element's `context` attribute. */
  readonly context?: string;
}

/** Defines `<help-widget>` for a help centre; does nothing where a page has it already. */
export function defineHelpWidget(site: string): void {
  if (customElements.get('help-widget')) return;
  customElements.define(
    'help-widget',
    class HelpWidget extends HTMLElement {
      static readonly observedAttributes = ['locale', 'context'];

      readonly #widget = createWidget(this, site);

      connectedCallback(): void {
        this.#widget.renew();
      }

      disconnectedCallback(): void {
        this.#widget.drop();
      }

      attributeChangedCallback(): void {
        if (this.isConnected) this.#widget.renew();
      }

      /** Opens the panel; resolves when it is open, or when its failure is shown. */
      open(options: OpenOptions = {}): Promise<void> {
        return this.#widget.open(options);
      }

      close(): void {
        this.#widget.close();
      }
    },
  );
}

/** What stands behind one element. */
interface Widget {
  /** Takes over the element's attributes; an open panel closes where its language has changed. */
  readonly renew: () => void;
  readonly open: (options: OpenOptions) => Promise<void>;
  readonly close: () => void;
  readonly drop: () => void;
}

function createWidget(element: HTMLElement, site: string): Widget {
  const root = element.attachShadow({ mode: 'open' });
  const tell = createTell(element);
  const { slot, button, failure } = createLauncher(root);
  const panel = holdPanel({ root, site, tell });

  const open = async ({ context }: OpenOptions): Promise<void> => {
    const about = (context ?? element.getAttribute('context') ?? '').trim();
    const locale = findLocale(element);
    button.setAttribute('aria-busy', 'true');
    failure.replaceChildren();
    try {
      (await panel.get(locale)).open(about);
      tell(widgetEvents.open, { context: about });
    } catch {
      panel.drop();
      failure.replaceChildren(...createFailure(locale, site));
    } finally {
      button.setAttribute('aria-busy', 'false');
    }
  };
  slot.addEventListener('click', () => void open({}));

  return {
    open,
    close: panel.close,
    drop: panel.drop,
    renew: () => {
      const locale = findLocale(element);
      button.textContent = widgetMessages[locale].launcher;
      panel.keepOnly(locale);
    },
  };
}

function createLauncher(root: ShadowRoot) {
  addStyles(root, launcherStyles);
  const slot = document.createElement('slot');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'launcher';
  button.setAttribute('part', 'launcher');
  button.setAttribute('aria-haspopup', 'dialog');
  // A host's own button in the element takes the place of this one.
  slot.append(button);
  const failure = document.createElement('div');
  failure.className = 'failure';
  failure.setAttribute('role', 'alert');
  root.append(slot, failure);
  return { slot, button, failure };
}

/** The panel has not arrived: the help centre itself may be a tap away. */
function createFailure(locale: Locale, site: string): Node[] {
  const { failed, openSite } = widgetMessages[locale];
  const link = document.createElement('a');
  link.href = `${site}${locale}/`;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = openSite;
  const text = document.createElement('p');
  text.textContent = failed;
  return [text, link];
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
