import { readFragment } from '../../urls/carried-query.ts';
import { watchScrollBoxes } from '../../browser/scroll-boxes.ts';
import { storageKeys } from '../../urls/storage-keys.ts';
import { watchArticleActions } from './article-actions.ts';
import { watchCopyButton } from './copy-markdown.ts';
import { watchFormOpeners } from '../../troubleshooter/form-opener.ts';
import { loadPart } from './load-part.ts';
import { remember, watchLanguageLinks } from './language-switch.ts';
import { watchMenu } from './menu-opener.ts';
import { watchPlace } from './place.ts';
import { watchSearchOpeners } from './search-opener.ts';
import { watchTicks } from '../../troubleshooter/ticks/kept-ticks.ts';
import { stepShown } from '../../troubleshooter/steps/client/step-shown.ts';

/** The script of every page: colour scheme, language choice, menu, copy button, and parts that are loaded on demand. */

function isDark(root: HTMLElement): boolean {
  const chosen = root.dataset.scheme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function watchSchemeToggle(): void {
  const root = document.documentElement;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-scheme-toggle]')) {
    const label = () => {
      const { toLight = '', toDark = '' } = button.dataset;
      button.querySelector('[data-scheme-label]')?.replaceChildren(isDark(root) ? toLight : toDark);
    };
    label();
    button.addEventListener('click', () => {
      const scheme = isDark(root) ? 'light' : 'dark';
      root.dataset.scheme = scheme;
      remember(storageKeys.scheme, scheme);
      label();
    });
  }
}

/** Shows the query on an article that was opened from a search without results. */
function showCarriedQuery(): void {
  const article = document.querySelector<HTMLElement>('article.article');
  const carried = readFragment(location.hash);
  const query = carried.get('q')?.trim();
  if (!article || !query) return;
  Promise.all([loadPart('query-note'), loadPart('secrets')]).then(
    ([{ showQueryNote }, { maskQuery }]) => {
      showQueryNote(article, maskQuery(query));
      document.getElementById(carried.get('at') ?? '')?.scrollIntoView();
    },
    () => {
      // The article is complete without it.
    },
  );
}

/** Starts the script of the 404 page, which leads on from misspelled addresses. */
function showNotFound(): void {
  if (!document.querySelector('[data-not-found]')) return;
  loadPart('not-found').then(
    ({ startNotFound }) => startNotFound(),
    () => {
      // The page is complete without it.
    },
  );
}

/** Shows and hides notices at their start and end while the page is open. */
function watchNotices(): void {
  const refresh = (): void => {
    if (document.hidden || !document.querySelector('[data-notices]')) return;
    loadPart('notices').then(
      ({ refreshNotices }) => refreshNotices(),
      () => {
        // Each notice contains its end.
      },
    );
  };
  refresh();
  document.addEventListener(stepShown, refresh);
  // The page may come to the front again days later.
  document.addEventListener('visibilitychange', refresh);
}

watchSchemeToggle();
watchLanguageLinks();
watchSearchOpeners();
watchMenu();
watchArticleActions();
watchCopyButton();
watchFormOpeners({
  waiting: async (opener) => (await loadPart('waiting')).startWaiting(opener, storageKeys),
  case: async (opener) => (await loadPart('case')).startCase(opener, storageKeys),
});
watchScrollBoxes();
watchTicks(storageKeys.ticks);
// After the forms, which open with their details.
watchPlace();
showCarriedQuery();
showNotFound();
watchNotices();
