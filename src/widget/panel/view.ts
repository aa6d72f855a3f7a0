import { loadArticle, suggest } from '../../client/index.ts';
import type { ApiArticle } from '../../api/contract.ts';
import { isCategory } from '../../site/categories.ts';
import { site as siteConfig } from '../../site/config.ts';
import { locales, type Locale } from '../../site/locales.ts';
import type { WidgetMessages } from '../../site/widget-messages.ts';
import { createButton, createElement } from '../../search/ui/elements.ts';
import { widgetEvents, type Tell } from '../events.ts';
import { createArticle } from './article.ts';
import type { Place } from './history.ts';
import { createStart } from './start.ts';

/** The part of the panel that changes: suggestions, or an article. */
export interface View {
  readonly element: HTMLElement;
  /** Shows a place; of several asked for, the last. Never rejects: what fails is said. */
  readonly show: (place: Place) => Promise<void>;
  /** Leads to support: to the host, to what the open article says of it, or to the article on it. */
  readonly contact: () => void;
}

export interface ViewOptions {
  readonly site: string;
  readonly locale: Locale;
  readonly text: WidgetMessages;
  readonly tell: Tell;
  readonly show: (place: Place) => void;
}

/** When a reader is told that something is on its way, in milliseconds. */
const patience = 300;

/** Articles suggested at most: what fits a phone without scrolling far. */
const suggestionLimit = 6;

export function createView(options: ViewOptions): View {
  const { site, locale, text, tell } = options;
  const element = createElement('div', 'view');
  const status = createElement('p', 'status');
  status.setAttribute('role', 'status');
  const content = createElement('div', 'content');
  element.append(status, content);
  // Going back asks nothing again but the index.
  const cache = new Map<string, string>();
  let newest = 0;
  let article: ApiArticle | undefined;

  const load = async (place: Place): Promise<HTMLElement> => {
    if (place.kind === 'start') {
      article = undefined;
      const { data } = await suggest(
        { ...toContext(place.context), lang: locales[locale].lang, limit: suggestionLimit },
        { site, cache },
      );
      return createStart(data, options);
    }
    const lang = locales[place.locale].lang;
    article = (await loadArticle({ id: place.id, lang }, { site, cache }))?.data;
    if (article) return createArticle(article, options);
    throw new Error(`The help centre has no article "${place.id}".`);
  };

  const show = async (place: Place): Promise<void> => {
    const turn = (newest += 1);
    const isNewest = (): boolean => turn === newest;
    content.replaceChildren();
    const waiting = setTimeout(() => isNewest() && status.replaceChildren(text.loading), patience);
    try {
      const next = await load(place);
      if (!isNewest()) return;
      status.replaceChildren();
      content.replaceChildren(next);
      moveTo(element, next, place.kind === 'article' ? place.section : undefined);
    } catch {
      if (!isNewest()) return;
      status.replaceChildren(text.failed);
      content.replaceChildren(createButton(text.retry, () => void show(place)));
    } finally {
      clearTimeout(waiting);
    }
  };

  return {
    element,
    show,
    contact: () => {
      const { id, code, contact } = article ?? {};
      const isOurs = tell(widgetEvents.contact, {
        ...(id !== undefined && { id }),
        ...(code !== undefined && { code }),
        ...(contact && {
          channels: contact.channels.map((channel) => channel.id),
          evidence: contact.evidence.map((item) => item.id),
        }),
      });
      if (!isOurs) return;
      if (contact) moveTo(element, content, 'contact-support');
      else options.show({ kind: 'article', locale, id: siteConfig.contactArticle });
    },
  };
}

/** A host may know a code, an article or a category, and says it in one attribute. */
function toContext(context: string) {
  if (isCategory(context)) return { category: context };
  return /\d/.test(context) ? { code: context } : { id: context };
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
