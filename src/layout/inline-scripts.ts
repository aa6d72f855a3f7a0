import { localeIds, primaryLanguages, sourceLocale } from '../i18n/locales.ts';
import { storageKeys } from '../urls/storage-keys.ts';

/** The locale for each primary language subtag: `zh` for every kind of Chinese. */
const byLanguage: Readonly<Record<string, string>> = Object.fromEntries(
  localeIds.flatMap((locale) => primaryLanguages[locale].map((primary) => [primary, locale])),
);

/**
 * Returns a script that redirects to a locale below `root`: the stored choice, else the browser's languages. It is inlined,
 * and the Content Security Policy contains its hash.
 */
export const createLanguageScript = (root: string, available: readonly string[]): string =>
  [
    `var a=${JSON.stringify(available)},m=${JSON.stringify(byLanguage)},c;`,
    `try{c=localStorage.getItem("${storageKeys.locale}")}catch{}`,
    'if(a.indexOf(c)<0)c=(navigator.languages||[navigator.language]).map(function(l){return m[String(l).toLowerCase().split("-")[0]]}).filter(function(l){return a.indexOf(l)>=0})[0];',
    `location.replace(${JSON.stringify(root)}+(c||a.indexOf("${sourceLocale}")>=0&&"${sourceLocale}"||a[0])+"/"+location.hash)`,
  ].join('');
