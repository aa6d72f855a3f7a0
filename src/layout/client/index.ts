import { storageKeys } from '../../urls/storage-keys.ts';
import { watchCopyButton } from './copy-markdown.ts';
import { watchFormOpeners } from '../../troubleshooter/form-opener.ts';
import { watchSearchOpeners } from './search-opener.ts';
import { stepShown } from '../../troubleshooter/steps/client/step-shown.ts';

/** The script of every page: colour scheme, remembered language, copying, opening what is loaded when asked for. */

/** Keeps a choice on the device; where storage is forbidden, the choice lasts for this page only. */
function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows and WebViews may refuse: nothing a reader could do about it.
  }
}

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

function watchLanguageLinks(): void {
  document.addEventListener('click', ({ target }) => {
    const link =
      target instanceof Element ? target.closest<HTMLElement>('[data-locale-choice]') : null;
    const locale = link?.dataset.localeChoice;
    if (locale) remember(storageKeys.locale, locale);
  });
}

/** On an article that a search without an answer led to: says what was searched for. */
function showCarriedQuery(): void {
  const article = document.querySelector<HTMLElement>('article.article');
  const query = new URLSearchParams(location.search).get('q')?.trim();
  if (!article || !query) return;
  import('./query-note.ts').then(
    ({ showQueryNote }) => showQueryNote(article, query),
    () => {
      // The article says everything else.
    },
  );
}

/** On a page that asks what kind of problem it is: the reader's language, permanent links with a slip. */
function showNotFound(): void {
  const sections = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
  if (sections.length === 0) return;
  import('../not-found/not-found.ts').then(
    ({ startNotFound }) => startNotFound(sections),
    () => {
      // Everything is there, in every language.
    },
  );
}

/** Where something holds for a while: it must not stay on a page longer than that. */
function watchNotices(): void {
  const refresh = (): void => {
    if (document.hidden || !document.querySelector('[data-notices]')) return;
    import('../../troubleshooter/notices/client/notices.ts').then(
      ({ refreshNotices }) => refreshNotices(),
      () => {
        // Each says itself when it ends.
      },
    );
  };
  refresh();
  document.addEventListener(stepShown, refresh);
  // Brought to the front again, perhaps days later.
  document.addEventListener('visibilitychange', refresh);
}

watchSchemeToggle();
watchLanguageLinks();
watchSearchOpeners();
watchCopyButton();
watchFormOpeners();
showCarriedQuery();
showNotFound();
watchNotices();
