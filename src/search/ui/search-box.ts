import { readAddress, watchAddress } from './address.ts';
import type { Box } from './box.ts';
import { getContext } from './context.ts';
import { startEngine, type SearchEngine, type WorkerHost } from './engine.ts';
import { watchKeys } from './keys.ts';
import { createLookUp, type LookUp } from './look-up.ts';
import { createPanel } from './panel.ts';
import { createRecentSearches, type MaskQuery } from './recent-searches.ts';
import { createEmptyReporter } from './report-empty.ts';
import { showRecent } from './show-recent.ts';
import { createStoredList } from './stored-list.ts';
import { submitBox } from './submit.ts';
import { watchTyping } from './typing.ts';

/** What the search gets from the page around it: storage keys (src/urls/storage-keys.ts) and its worker. */
export interface SearchHost extends WorkerHost {
  readonly recentSearches: string;
  readonly reportedSearches: string;
  readonly maskQuery: MaskQuery;
  /** Loads what `maskQuery` needs. */
  readonly prepareMask: () => void;
}

let engine: SearchEngine | undefined;

/** Returns the engine, which all search boxes of a page share. */
const startOnce = (host: WorkerHost): SearchEngine =>
  (engine ??= startEngine(import.meta.env.BASE_URL, host));

/** Starts a search box (src/layout/SearchBox.astro), once. */
export function startSearchBox(element: HTMLElement, host: SearchHost): void {
  const form = element.querySelector('form');
  const field = element.querySelector('input');
  if (!form || !field || element.dataset.started) return;
  element.dataset.started = '';
  const box = createBox({ element, form, field }, host);
  element.append(...box.panel.elements);
  if (box.isSearchPage) readAddress(box);

  const { locale, report } = box.context;
  const reported = createStoredList(host.reportedSearches, () => sessionStorage);
  const lookUp: LookUp = createLookUp(box, {
    engine: startOnce(host),
    reporter: createEmptyReporter(report, locale, { reported, maskQuery: host.maskQuery }),
    showNoQuery: () => showRecent(box, lookUp.look),
  });
  watchBox(box, lookUp);
  if (box.isSearchPage) watchAddress(box, () => lookUp.look(true));
  // Load the index while the reader is typing; an error shows at the first look-up.
  startOnce(host).warmUp(locale);
  // Embedded pages keep no searches.
  if (!box.context.isEmbedded || report !== undefined) host.prepareMask();
  // A query in the address of the search page was submitted.
  lookUp.look(box.isSearchPage);
}

function createBox(
  { element, form, field }: Pick<Box, 'element' | 'form' | 'field'>,
  { recentSearches, maskQuery }: SearchHost,
): Box {
  const context = getContext(element);
  const isDialog = element.closest('dialog') !== null;
  return {
    element,
    context,
    form,
    field,
    panel: createPanel(field, context, isDialog),
    recent: createRecentSearches(
      context.isEmbedded
        ? { list: () => [], replace: () => undefined }
        : createStoredList(recentSearches, () => localStorage),
      maskQuery,
    ),
    isSearchPage: element.hasAttribute('data-search-now'),
    isDialog,
  };
}

function watchBox(box: Box, { look, lookSoon, stop }: LookUp): void {
  const { field, form, panel } = box;
  const open = (): void => {
    if (!panel.isOpen()) look();
  };
  const close = (): void => {
    stop();
    panel.close();
  };
  const isComposing = watchTyping(field, { onTyped: lookSoon, onCompose: stop });
  watchKeys(box, { open, close, isComposing });
  panel.filter.addEventListener('change', () => look());
  field.addEventListener('focus', open);
  field.addEventListener('click', open);
  form.addEventListener('submit', (event) => submitBox(event, box, look));
}
