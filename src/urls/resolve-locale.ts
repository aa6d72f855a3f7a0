import { locales, sourceLocale, type Locale } from '../i18n/locales.ts';

/**
 * Chooses a locale of this site from language tags of apps, browsers and readers: the lookup of RFC 4647, with likely
 * subtags where a tag leaves out its script or region. Every page under `/go/` contains this code, so keep it short.
 */

/**
 * Reads the language, script and region of a tag, and adds those that it leaves out: `zh-TW` is written in traditional
 * characters. Extensions and variants decide nothing. Undefined for a text that is no tag.
 */
function readTag(tag: string): Intl.Locale | undefined {
  // `en_GB.UTF-8`, `zh_TW_#Hant`; `-u-` and `-x-` begin extensions.
  const [language = '', ...rest] = (tag.trim().split(/[.@]|[-_][a-z0-9][-_]/i)[0] ?? '').split(
    /[-_#]+/,
  );
  const find = (pattern: RegExp): string[] => rest.filter((part) => pattern.test(part)).slice(0, 1);
  if (!/^(?!und)[a-z]{2,3}$/i.test(language)) return undefined;
  return new Intl.Locale(
    [language, ...find(/^[a-z]{4}$/i), ...find(/^(?:[a-z]{2}|\d{3})$/i)].join('-'),
  ).maximize();
}

/**
 * Returns the available locale that readers of a language tag read best, or undefined: of their language, if possible in
 * their script, if possible of their region. Accepts BCP 47 and the formats of Android, Java and POSIX.
 *
 * @example
 * resolveLocale('zh-Hans-CN', ['zh', 'en']) // => 'zh'
 * resolveLocale('zh-HK', ['zh', 'zh-hant']) // => 'zh-hant', if the site has that language
 * resolveLocale('en_GB.UTF-8', ['zh', 'en']) // => 'en'
 * resolveLocale('en', ['zh']) // => undefined
 */
export function resolveLocale(tag: string, available: readonly Locale[]): Locale | undefined {
  const wanted = readTag(tag);
  if (!wanted) return undefined;
  let best: Locale | undefined;
  let most = 0;
  for (const locale of available) {
    const { lang, answersTo } = locales[locale];
    const own = readTag(lang);
    const isOwn = own?.language === wanted.language || answersTo.includes(wanted.language);
    if (!own || !isOwn) continue;
    const likeness =
      1 + Number(own.script === wanted.script) * 2 + Number(own.region === wanted.region);
    if (likeness > most) [best, most] = [locale, likeness];
  }
  return best;
}

/** The languages of a reader, as known to the browser. */
export interface ReaderLanguages {
  /** The locale that the reader last chose on this device. */
  readonly stored: string | null;
  /** The languages of the browser, in order of preference. */
  readonly browser: readonly string[];
}

/**
 * Returns the first available locale of: the requested tag, the stored locale, the languages of the browser, the
 * source language, any. Undefined if none is available.
 *
 * @example
 * chooseLocale('fr', { stored: null, browser: ['de', 'en-GB'] }, ['zh', 'en']) // => 'en'
 */
export const chooseLocale = (
  asked: string | null,
  { stored, browser }: ReaderLanguages,
  available: readonly Locale[],
): Locale | undefined =>
  [
    resolveLocale(asked ?? '', available),
    stored,
    ...browser.map((tag) => resolveLocale(tag, available)),
    sourceLocale,
    available[0],
  ].find((locale): locale is Locale => (available as readonly unknown[]).includes(locale));
