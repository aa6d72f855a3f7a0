/** Colours of share pictures, browser bars and the web manifest. */
export const colors = {
  paper: '#f5f8f7',
  ink: '#14231f',
  quiet: '#4a5c57',
  line: '#d5dedb',
  accent: '#0b6959',
} as const;

export const darkPaper = '#0f1816';
