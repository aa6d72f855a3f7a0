import { keptParameters } from '../urls/kept-parameters.ts';
import { localeIds, primaryLanguages, sourceLocale } from '../i18n/locales.ts';
import { storageKeys } from '../urls/storage-keys.ts';

/**
 * Inline scripts, which run before the first paint. The Content Security Policy contains their hashes. Browsers may
 * deny access to the storage; then the defaults apply.
 */

/** The locale for each primary language subtag: `zh` for every kind of Chinese. */
const byLanguage: Readonly<Record<string, string>> = Object.fromEntries(
  localeIds.flatMap((locale) => primaryLanguages[locale].map((primary) => [primary, locale])),
);

/** Returns a script that redirects to a locale below `root`: the stored choice, else the browser's languages. */
export const createLanguageScript = (root: string, available: readonly string[]): string =>
  [
    `var a=${JSON.stringify(available)},m=${JSON.stringify(byLanguage)},c;`,
    `try{c=localStorage.getItem("${storageKeys.locale}")}catch{}`,
    'if(a.indexOf(c)<0)c=(navigator.languages||[navigator.language]).map(function(l){return m[String(l).toLowerCase().split("-")[0]]}).filter(function(l){return a.indexOf(l)>=0})[0];',
    `location.replace(${JSON.stringify(root)}+(c||a.indexOf("${sourceLocale}")>=0&&"${sourceLocale}"||a[0])+"/"+location.hash)`,
  ].join('');

/**
 * Returns a script that redirects to another page of this site and keeps the section and the kept parameters: the
 * same as src/urls/kept-parameters.ts, for a page without other scripts. A test compares the two.
 */
export const createMoveScript = (href: string): string =>
  [
    `var k=${JSON.stringify(keptParameters)},p=new URLSearchParams(location.search);`,
    'Array.from(p.keys()).forEach(function(n){if(k.indexOf(n)<0)p.delete(n)});p=String(p);',
    `location.replace(${JSON.stringify(href)}+(p&&"?"+p)+location.hash)`,
  ].join('');
