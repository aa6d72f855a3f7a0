/**
 * Opens again what the reader had open, after a reload or on the way back: the details of the page, in the state of its
 * history entry. Browsers that keep the whole page do that themselves.
 */

/** Name in the state of a history entry. */
const stateKey = 'openDetails';

/** The open details by their number, and the page that they are on: other entries may copy the state. */
interface OpenDetails {
  readonly page: string;
  readonly open: readonly unknown[];
}

const listDetails = (): HTMLDetailsElement[] => [...document.querySelectorAll('details')];

/** Opens the details that were open when the reader left this history entry, and keeps which are open from now on. */
export function watchPlace(): void {
  const state = history.state as Readonly<Record<string, unknown>> | null;
  const { page, open } = (state?.[stateKey] ?? {}) as Partial<OpenDetails>;
  if (page === location.pathname && Array.isArray(open)) {
    for (const [index, details] of listDetails().entries()) details.open = open.includes(index);
  }
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement)) return;
      const opened = listDetails().flatMap(({ open: isOpen }, index) => (isOpen ? [index] : []));
      const kept: OpenDetails = { page: location.pathname, open: opened };
      history.replaceState({ ...(history.state as object | null), [stateKey]: kept }, '');
    },
    // `toggle` does not bubble.
    true,
  );
}
