import type { Localised } from './locales.ts';

/** The name of each language of the site, in each of these languages. */
export const languageNames = {
  zh: { zh: '中文', en: '英文' },
  en: { zh: 'Chinese', en: 'English' },
} as const satisfies Localised<Localised>;
