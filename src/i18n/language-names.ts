import type { Localised } from './locales.ts';

/** What the languages of the site are called in each of them. */
export const languageNames = {
  zh: { zh: '中文', en: '英文' },
  en: { zh: 'Chinese', en: 'English' },
} as const satisfies Localised<Localised>;
