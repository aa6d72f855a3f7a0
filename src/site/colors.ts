/**
 * The site's light colours where its styles do not reach: pictures that others show, bars of browsers, apps
 * made of the site. They are those of src/layout/styles/tokens.css; a test compares.
 */
export const colors = {
  paper: '#f5f8f7',
  ink: '#14231f',
  quiet: '#4a5c57',
  line: '#d5dedb',
  accent: '#0b6959',
} as const;

/** What the paper becomes where readers have chosen dark. */
export const darkPaper = '#0f1816';
