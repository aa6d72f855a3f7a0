import { localeIds, locales, sourceLocale, type Locale } from '../../i18n/locales.ts';
import { resolveLocale } from '../../urls/resolve-locale.ts';

/**
 * Returns the locale of this site that a tag of a language names: `zh-CN`, `zh_Hans`, `en-us`; undefined if none. A text in
 * another script is no translation: traditional Chinese is none of a site in simplified Chinese.
 */
export function toLocale(tag: string): Locale | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(tag)) return undefined;
  const locale = resolveLocale(tag, localeIds);
  if (locale === undefined) return undefined;
  const toScript = (text: string) => new Intl.Locale(text.replaceAll('_', '-')).maximize().script;
  return toScript(tag) === toScript(locales[locale].lang) ? locale : undefined;
}

/** Tells whether a name of a folder can only be the tag of a language. */
export function isLanguageTag(name: string): boolean {
  if (!/^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(name)) return false;
  const tag = name.replaceAll('_', '-');
  return (
    new Intl.DisplayNames(locales[sourceLocale].lang, { type: 'language', fallback: 'none' }).of(
      tag,
    ) !== undefined
  );
}
