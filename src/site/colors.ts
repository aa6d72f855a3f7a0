/**
 * The light colours of the site for places without its styles: share pictures, browser bars, the web manifest.
 * tests/unit/site/colors.test.ts compares them with src/layout/styles/tokens.css.
 */
export const colors = {
  paper: '#f5f8f7',
  ink: '#14231f',
  quiet: '#4a5c57',
  line: '#d5dedb',
  accent: '#0b6959',
} as const;

/** The colour of `paper` in the dark scheme. */
export const darkPaper = '#0f1816';
