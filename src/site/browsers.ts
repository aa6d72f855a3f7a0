/**
 * The oldest browsers the site is made for: cheap phones keep the WebView they were sold with, six years
 * back. Whatever browsers are sent is lowered to this.
 */
export const oldestBrowsers = {
  /** Syntax of scripts. */
  script: 'es2020',
  /** Versions that stylesheets must come out right in. */
  styles: { chrome: 87, safari: 14 },
} as const;
