import type { SiteColors } from '~/product/colors.ts';

/** The colours of pages, PDFs, share pictures and browser bars. A build checks that text can be read in them. */
export const colors: SiteColors = {
  paper: { light: '#f5f8f7', dark: '#0f1816' },
  ink: { light: '#14231f', dark: '#e6efec' },
  quiet: { light: '#4a5c57', dark: '#a5b8b2' },
  line: { light: '#d5dedb', dark: '#2e3f3a' },
  accent: { light: '#0b6959', dark: '#66d4be' },
  accentInk: { light: '#ffffff', dark: '#06201a' },
  accentSoft: { light: '#e2f1ed', dark: '#173630' },
};
