import type { LoadOptions } from '../../client/index.ts';
import { site as siteConfig } from '../../../site/config.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { WidgetMessages } from '../../../i18n/messages/widget-messages.ts';
import { createButton, createElement } from '../../../search/ui/elements.ts';
import { widgetEvents, type Tell } from '../events.ts';
import type { FlowSource } from './flow-source.ts';
import type { Place } from './history.ts';
import { loadPlace, type Shown } from './load-place.ts';

/** The part of the panel that changes: suggestions, an article, or guided troubleshooting. */
export interface View {
  readonly element: HTMLElement;
  /** Shows where a reader's way has led; of several asked for, the last. Never rejects: what fails is said. */
  readonly show: (way: readonly Place[]) => Promise<void>;
  /** Leads to support: to the host, to what is said of it here, or to the article on it. */
  readonly contact: () => void;
}

export interface ViewOptions {
  /** Address of the help centre with its base path. */
  readonly site: string;
  readonly locale: Locale;
  readonly text: WidgetMessages;
  readonly tell: Tell;
  /** How the content API is asked. */
  readonly help: LoadOptions;
  readonly flows: FlowSource;
  readonly show: (place: Place) => void;
}

/** When a reader is told that something is on its way, in milliseconds. */
const patience = 300;

export function createView(options: ViewOptions): View {
  const { locale, text, tell } = options;
  const element = createElement('div', 'view');
  const status = createElement('p', 'status');
  status.setAttribute('role', 'status');
  const content = createElement('div', 'content');
  element.append(status, content);
  let newest = 0;
  let shown: Shown | undefined;

  const show = async (way: readonly Place[]): Promise<void> => {
    const turn = (newest += 1);
    const isNewest = (): boolean => turn === newest;
    shown = undefined;
    content.replaceChildren();
    const waiting = setTimeout(() => isNewest() && status.replaceChildren(text.loading), patience);
    try {
      const next = await loadPlace(way, options);
      if (!isNewest()) return;
      shown = next;
      status.replaceChildren();
      content.replaceChildren(next.element);
      moveTo(element, next.element, getSection(way));
    } catch {
      if (!isNewest()) return;
      status.replaceChildren(text.failed);
      content.replaceChildren(createButton(text.retry, () => void show(way)));
    } finally {
      clearTimeout(waiting);
    }
  };

  return {
    element,
    show,
    contact: () => {
      const support = shown?.support ?? {};
      if (!tell(widgetEvents.contact, support)) return;
      if (support.channels) moveTo(element, content, 'contact-support');
      else options.show({ kind: 'article', locale, id: siteConfig.contactArticle });
    },
  };
}

function getSection(way: readonly Place[]): string | undefined {
  const place = way[way.length - 1];
  return place?.kind === 'article' ? place.section : undefined;
}

/** Scrolls to a section and gives it the focus, so that a screen reader goes on from there; else to the top. */
function moveTo(view: HTMLElement, content: HTMLElement, section: string | undefined): void {
  const target = section
    ? [...content.querySelectorAll<HTMLElement>('[id]')].find(({ id }) => id === section)
    : undefined;
  const heading = target ?? content.querySelector<HTMLElement>('h3');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  if (target) target.scrollIntoView({ block: 'start' });
  else view.scrollTop = 0;
}
