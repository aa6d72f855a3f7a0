import { isLocale, localeIds, locales, type Locale } from '../../i18n/locales.ts';

/** Returns the locale of this site that a tag of a language names: `zh-CN`, `zh_Hans`, `en-us`; undefined if none. */
export function toLocale(tag: string): Locale | undefined {
  const lower = tag.toLowerCase().replaceAll('_', '-');
  if (isLocale(lower)) return lower;
  const known = localeIds.find((locale) => locales[locale].lang.toLowerCase() === lower);
  if (known !== undefined || !/^[a-z]{2,3}(?:-[a-z\d]{2,8})+$/.test(lower)) return known;
  // Traditional Chinese is no translation of a site in simplified Chinese.
  const likely = new Intl.Locale(lower).maximize();
  return localeIds.find((locale) => {
    const own = new Intl.Locale(locales[locale].lang).maximize();
    return own.language === likely.language && own.script === likely.script;
  });
}

/** Tells whether a name of a folder can only be the tag of a language. */
export function isLanguageTag(name: string): boolean {
  if (!/^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(name)) return false;
  const tag = name.replaceAll('_', '-');
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
}
