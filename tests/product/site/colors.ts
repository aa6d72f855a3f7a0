import type { SiteColors } from '~/product/colors.ts';

export const colors: SiteColors = {
  paper: { light: '#f7f6fb', dark: '#14121c' },
  ink: { light: '#1d1a2b', dark: '#eceaf5' },
  quiet: { light: '#544f6b', dark: '#b4afc9' },
  line: { light: '#dcd9e8', dark: '#393450' },
  accent: { light: '#4b3aa8', dark: '#b9aef5' },
  accentInk: { light: '#ffffff', dark: '#1a1238' },
  accentSoft: { light: '#e9e5fa', dark: '#2a2350' },
};
