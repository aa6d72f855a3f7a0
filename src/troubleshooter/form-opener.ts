import { storageKeys } from '../urls/storage-keys.ts';

/**
 * Loads a form when its reader opens it. What the page has without scripts (a table, a link to a sheet) stays, so
 * that it is still there if the script does not load.
 */
const starts: Readonly<Record<string, (opener: HTMLElement) => Promise<void>>> = {
  waiting: async (opener) => (await import('./waiting/start-waiting.ts')).startWaiting(opener),
  case: async (opener) =>
    (await import('./case/start-case.ts')).startCase(opener, {
      caseDraft: storageKeys.caseDraft,
      stepPath: storageKeys.stepPath,
    }),
};

/** Starts every form that is opened, including those added to the page later. */
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
        // The next opening tries again.
        target.dataset.form = kind;
      });
    },
    // `toggle` does not bubble.
    true,
  );
}
