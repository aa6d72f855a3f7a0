import { search } from '../query/search.ts';
import { normaliseQuery } from '../query/terms.ts';
import { getContext, type SearchContext } from './context.ts';
import { loadPagefind, type SearchEngine } from './pagefind.ts';
import { createPanel, createTopicLinks, type Panel } from './panel.ts';
import { createOptions } from './results.ts';
import { createSelection, type Selection } from './selection.ts';
import { loadStyles } from './styles.ts';

/** Articles shown at most: a glance in passing, a whole list on the search page. */
const articlesShown = { inPassing: 8, onSearchPage: 24 } as const;

/** Quiet time after a keystroke before looking up, in milliseconds. */
const typingPause = 120;

interface Box {
  readonly context: SearchContext;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly panel: Panel;
  readonly selection: Selection;
  readonly isSearchPage: boolean;
}

let engine: Promise<SearchEngine> | undefined;
let failures = 0;

/** Loads the index once for all fields of a page; after a failure the next call tries again. */
function loadEngine(base: string): Promise<SearchEngine> {
  engine ??= loadPagefind(base, failures).catch((error: unknown) => {
    engine = undefined;
    failures += 1;
    throw error;
  });
  return engine;
}

/** Makes a search field (src/shell/SearchBox.astro) answer while its reader types. */
export function startSearchBox(element: HTMLElement): void {
  const form = element.querySelector('form');
  const field = element.querySelector('input');
  if (!form || !field || element.dataset.started) return;
  void loadStyles();
  element.dataset.started = '';
  const context = getContext(element);
  const panel = createPanel(field.id, context);
  const selection = createSelection(field, panel.list);
  element.append(panel.element);
  describeField(field, panel);

  const isSearchPage = element.hasAttribute('data-search-now');
  const box: Box = { context, form, field, panel, selection, isSearchPage };
  const look = createLookUp(box);
  let pause: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(look, typingPause);
  });
  panel.filter.addEventListener('change', look);
  watchKeys(box);
  if (isSearchPage) watchAddress(box);
  // The index arrives while the reader is still typing; a failure shows at the first look-up.
  loadEngine(import.meta.env.BASE_URL).catch(() => undefined);
  look();
}

function describeField(field: HTMLInputElement, { list }: Panel): void {
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
}

/** Returns a function that looks up what the field holds; only the latest call may show its results. */
function createLookUp(box: Box): () => void {
  const { context, field, panel, selection, isSearchPage } = box;
  const { text, locale } = context;
  const limit = isSearchPage ? articlesShown.onSearchPage : articlesShown.inPassing;
  let latest = 0;

  const show = async (query: string, turn: number): Promise<void> => {
    const find = await loadEngine(import.meta.env.BASE_URL);
    const hits = await search(find(panel.filter.value || undefined), query);
    const pages = await Promise.all(hits.slice(0, limit).map(({ load }) => load()));
    if (turn !== latest) return;
    const options = createOptions(pages, locale);
    for (const [index, option] of options.entries()) option.id = `${panel.list.id}-${index}`;
    panel.list.replaceChildren(...options);
    field.setAttribute('aria-expanded', String(options.length > 0));
    panel.announce(formatCount(hits.length, text));
    if (hits.length === 0) panel.showHelp(text.noneHint, createTopicLinks(context));
    else if (hits.length > limit && !isSearchPage)
      panel.showHelp(createAllLink(box, query, hits.length));
    else panel.showHelp();
  };

  const look = (): void => {
    const query = normaliseQuery(field.value);
    const turn = (latest += 1);
    selection.clear();
    box.panel.element.hidden = query === '';
    if (query === '') {
      clearPanel(box);
      return;
    }
    panel.announce(text.loading);
    show(query, turn).catch(() => {
      if (turn === latest) showFailure(box, look);
    });
  };
  return look;
}

/** Returns a link to the search page with the same query and category. */
function createAllLink({ context, panel }: Box, query: string, count: number): HTMLElement {
  const { locale, links, text } = context;
  const url = new URL(links.search(locale, query), location.origin);
  if (panel.filter.value) url.searchParams.set('category', panel.filter.value);
  const link = document.createElement('a');
  link.className = 'search-all';
  link.href = url.href;
  link.textContent = text.all.replace('{count}', String(count));
  return link;
}

function clearPanel({ field, panel }: Box): void {
  panel.list.replaceChildren();
  panel.announce('');
  panel.showHelp();
  field.setAttribute('aria-expanded', 'false');
}

function showFailure(box: Box, retry: () => void): void {
  const { context, panel } = box;
  clearPanel(box);
  panel.announce(context.text.failed);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = context.text.retry;
  button.addEventListener('click', retry);
  panel.showHelp(button, createTopicLinks(context));
}

const formatCount = (count: number, { found, foundOne, none }: SearchContext['text']): string =>
  count === 0 ? none : count === 1 ? foundOne : found.replace('{count}', String(count));

function watchKeys({ field, form, selection }: Box): void {
  field.addEventListener('keydown', (event) => {
    // While Chinese is being composed, the keys belong to the input method.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') selection.move(1);
    else if (event.key === 'ArrowUp') selection.move(-1);
    else if (event.key === 'Escape' && selection.getActive()) selection.clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  form.addEventListener('submit', (event) => {
    const active = selection.getActive();
    if (!active) return;
    event.preventDefault();
    active.click();
  });
}

/** On the search page query and category are part of the address, so that a search can be shared. */
function watchAddress({ field, panel: { filter } }: Box): void {
  const given = new URLSearchParams(location.search);
  if (field.value === '') field.value = given.get('q') ?? '';
  // A category that does not exist here chooses nothing: then it is all of them.
  filter.value = given.get('category') ?? '';
  if (filter.selectedIndex < 0) filter.value = '';

  const write = (): void => {
    const url = new URL(location.href);
    for (const [name, { value }] of Object.entries({ q: field, category: filter })) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    history.replaceState(history.state, '', url);
  };
  field.addEventListener('input', write);
  filter.addEventListener('change', write);
}
