/**
 * The oldest supported browsers: cheap phones never update the WebView they were sold with. Scripts and styles
 * are compiled for these.
 */
export const oldestBrowsers = {
  /** Language version of scripts. */
  script: 'es2020',
  /** Browser versions that stylesheets must support. */
  styles: { chrome: 87, safari: 14 },
} as const;
