import { keptParameters } from '../urls/kept-parameters.ts';
import { localeIds, primaryLanguages, sourceLocale } from '../i18n/locales.ts';
import { storageKeys } from '../urls/storage-keys.ts';

/**
 * Scripts that stand inside the page because they must run before the first paint. Their text is
 * hashed into the Content Security Policy. Storage can be forbidden: then the defaults hold.
 */

/** Applies the stored colour scheme and tells styles that scripts run. */
export const earlyScript = [
  'document.documentElement.classList.add("js");',
  `try{var s=localStorage.getItem("${storageKeys.scheme}");`,
  'if(s)document.documentElement.dataset.scheme=s}catch{}',
].join('');

/** `zh` for every kind of Chinese a browser may ask for. */
const byLanguage: Readonly<Record<string, string>> = Object.fromEntries(
  localeIds.flatMap((locale) => primaryLanguages[locale].map((primary) => [primary, locale])),
);

/** Sends the reader on to a locale below `root`: the stored choice, then the browser's languages. */
export const createLanguageScript = (root: string, available: readonly string[]): string =>
  [
    `var a=${JSON.stringify(available)},m=${JSON.stringify(byLanguage)},c;`,
    `try{c=localStorage.getItem("${storageKeys.locale}")}catch{}`,
    'if(a.indexOf(c)<0)c=(navigator.languages||[navigator.language]).map(function(l){return m[String(l).toLowerCase().split("-")[0]]}).filter(function(l){return a.indexOf(l)>=0})[0];',
    `location.replace(${JSON.stringify(root)}+(c||a.indexOf("${sourceLocale}")>=0&&"${sourceLocale}"||a[0])+"/"+location.hash)`,
  ].join('');

/**
 * Sends the reader on to another page of this site, to the same section and with the kept parameters: what
 * src/urls/kept-parameters.ts does, for a page that holds nothing else. A test holds them together.
 */
export const createMoveScript = (href: string): string =>
  [
    `var k=${JSON.stringify(keptParameters)},p=new URLSearchParams(location.search);`,
    'Array.from(p.keys()).forEach(function(n){if(k.indexOf(n)<0)p.delete(n)});p=String(p);',
    `location.replace(${JSON.stringify(href)}+(p&&"?"+p)+location.hash)`,
  ].join('');
