/** How long to wait before another try, in milliseconds. */
export const retryPause = 500;

/** The end of a file's address in a script or a stylesheet; not in the second try, where a query follows. */
const fileEnd = /\.(js|css)(?=")/;

/**
 * Loads each script and stylesheet that fails once more, by another element with a query in its address: after a pause,
 * when the browser is online. Runs before everything that can fail. It is in every page, so it is as small as it can be.
 */
export function retryFailedFiles(): void {
  addEventListener(
    'error',
    ({ target }) => {
      const failed = target as Element;
      // Undefined if the target is the window.
      const html = failed.outerHTML;
      const retry = (): void => {
        // A script that is added is not deferred, so it must not be added too early.
        if (!navigator.onLine || document.readyState === 'loading') setTimeout(retry, retryPause);
        else {
          // Chromium loads no module again that has failed, hence the new address. Scripts of a fragment run.
          const next = html.replace(fileEnd, `$&?${Date.now()}`);
          failed.after(document.createRange().createContextualFragment(next));
        }
      };
      if (fileEnd.test(html)) setTimeout(retry, retryPause);
    },
    true,
  );
}
