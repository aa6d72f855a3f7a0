/** Adds a form to its opener; rejects if its script does not load. */
type StartForm = (opener: HTMLElement) => Promise<void>;

/**
 * Starts a form when its reader opens it, including those added to the page later. What the page has without scripts (a
 * table, a link to a sheet) stays. If the script does not load, the opener says so, and the form is started when it is
 * opened again or the browser is online again.
 */
export function watchFormOpeners(starts: Readonly<Record<string, StartForm>>): void {
  const open = (opener: HTMLDetailsElement): void => {
    const kind = opener.dataset.form ?? '';
    const start = starts[kind];
    if (!opener.open || !start) return;
    const failed = opener.querySelector<HTMLElement>('[data-form-failed]');
    const showFailure = (hasFailed: boolean): void => {
      if (failed) failed.hidden = !hasFailed;
    };
    delete opener.dataset.form;
    start(opener).then(
      () => showFailure(false),
      (error: unknown) => {
        // A form that fails for another reason than its script is a fault to find in the console.
        console.error(error);
        opener.dataset.form = kind;
        showFailure(true);
        addEventListener('online', () => open(opener), { once: true });
      },
    );
  };
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement) open(target);
    },
    // `toggle` does not bubble.
    true,
  );
}
