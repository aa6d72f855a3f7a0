import { createLinks } from '../../../urls/hrefs.ts';
import { categoryIds } from '../../../site/categories.ts';
import { site as siteConfig } from '../../../site/config.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { searchMessages } from '../../../i18n/messages/search-messages.ts';
import type { WidgetMessages } from '../../../i18n/messages/widget-messages.ts';
import type { Box } from '../../../search/ui/box.ts';
import type { SearchContext } from '../../../search/ui/context.ts';
import { createElement } from '../../../search/ui/elements.ts';
import { watchKeys } from '../../../search/ui/keys.ts';
import { createLookUp } from '../../../search/ui/look-up.ts';
import { createPanel, type Panel } from '../../../search/ui/panel.ts';
import { createRecentSearches } from '../../../search/ui/recent-searches.ts';
import { watchTyping } from '../../../search/ui/typing.ts';
import { createEngine } from './engine.ts';
import type { FlowSource } from './flow-source.ts';

/** The search in the panel: the same as on the site, on the host's own thread. */
export interface SearchField {
  readonly element: HTMLElement;
  /** Empties the field and closes its results. */
  readonly clear: () => void;
}

interface SearchFieldOptions {
  readonly site: string;
  readonly locale: Locale;
  readonly text: WidgetMessages;
  readonly flows: FlowSource;
}

/** Returns a search field; its index loads when it takes the focus. */
export function createSearchField(options: SearchFieldOptions): SearchField {
  const element = createElement('div', 'search-box');
  const form = createElement('form', 'search-form');
  form.setAttribute('role', 'search');
  const field = createField(options.text.search);
  form.append(field);
  const context = createContext(options);
  const box: Box = {
    element,
    context,
    form,
    field,
    panel: markOpen(createPanel(field, context), element),
    // What is typed here is not kept in the storage of somebody else's site.
    recent: createRecentSearches({ list: () => [], replace: () => undefined }),
    isSearchPage: false,
  };
  element.append(form, ...box.panel.elements);

  const engine = createEngine(options.site);
  const { look, lookSoon, stop } = createLookUp(box, {
    getEngine: () => engine,
    reporter: { report: () => undefined, cancel: () => undefined },
    showNoQuery: box.panel.close,
  });
  const close = (): void => {
    stop();
    box.panel.close();
  };
  const isComposing = watchTyping(field, { onTyped: lookSoon, onCompose: stop });
  watchKeys(box, { open: look, close, isComposing });
  box.panel.filter.addEventListener('change', () => look());
  field.addEventListener('focus', () => engine.warmUp(options.locale), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = box.panel.selection.getActive();
    if (chosen) chosen.click();
    else look(true);
  });
  return {
    element,
    clear: () => {
      field.value = '';
      close();
    },
  };
}

/** Says on an element whether a panel is open: styles put the results in the place of the view. */
const markOpen = (panel: Panel, element: HTMLElement): Panel => ({
  ...panel,
  show: (content) => {
    panel.show(content);
    element.dataset.open = '';
  },
  close: () => {
    panel.close();
    delete element.dataset.open;
  },
});

/** The site's addresses in full: root-relative ones would lead into the host's site. */
function createContext({ site, locale, flows }: SearchFieldOptions): SearchContext {
  const { origin, pathname } = new URL(site);
  return {
    locale,
    text: searchMessages[locale],
    links: createLinks({ base: pathname, origin, isAbsolute: true }),
    categories: categoryIds,
    // Known only when the first view has come, which is after this.
    get hasFlows() {
      return flows.has(locale);
    },
    startArticle: siteConfig.startArticle,
    contactArticle: siteConfig.contactArticle,
    report: undefined,
  };
}

function createField(label: string): HTMLInputElement {
  const field = document.createElement('input');
  for (const [name, value] of Object.entries({
    id: 'search',
    type: 'search',
    placeholder: label,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '500',
    'aria-label': label,
  }))
    field.setAttribute(name, value);
  return field;
}
