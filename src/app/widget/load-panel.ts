/** Set by the bundler: name of the panel's file in the folder of the widget, with its hash. */
declare const HELP_PANEL: string;

let attempts = 0;

/**
 * Loads the panel of a help centre. Chromium keeps the failure of a module for as long as the page lives
 * (https://github.com/whatwg/html/issues/6768), so that each try after one has an address of its own.
 */
export async function loadPanel(site: string): Promise<typeof import('./panel/index.ts')> {
  const url = `${site}widget/assets/${HELP_PANEL}`;
  try {
    return (await import(
      /* @vite-ignore */ attempts ? `${url}?attempt=${attempts}` : url
    )) as typeof import('./panel/index.ts');
  } catch (error) {
    attempts += 1;
    throw error;
  }
}
