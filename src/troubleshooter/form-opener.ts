import { storageKeys } from '../urls/storage-keys.ts';

/**
 * Loads what a reader works out or writes down when they open it, and not before. What is in the page
 * without scripts (a table, a link to a sheet) stays, so that a script that does not arrive costs nothing.
 */
const starts: Readonly<Record<string, (opener: HTMLElement) => Promise<void>>> = {
  waiting: async (opener) => (await import('./waiting/start-waiting.ts')).startWaiting(opener),
  case: async (opener) =>
    (await import('./case/start-case.ts')).startCase(opener, {
      caseDraft: storageKeys.caseDraft,
      stepPath: storageKeys.stepPath,
    }),
};

/** Starts what is opened, wherever on the page and whenever it came there. */
export function watchFormOpeners(): void {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      const kind = target.dataset.form ?? '';
      const start = starts[kind];
      if (!start) return;
      delete target.dataset.form;
      start(target).catch(() => {
        // Opened again, it is tried again.
        target.dataset.form = kind;
      });
    },
    // A toggle does not bubble.
    true,
  );
}
