import { createElement } from './elements.ts';

/** Returns the options that stand for recent searches; each hands its query back. */
export const createRecentOptions = (
  queries: readonly string[],
  onChoose: (query: string) => void,
): HTMLElement[] =>
  queries.map((query) => {
    const option = createElement('div', 'recent-search');
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.textContent = query;
    // The field keeps the focus, and on a phone its keyboard.
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => onChoose(query));
    return option;
  });
