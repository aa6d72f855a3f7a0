import { worldLocale, type Locale } from '../i18n/locales.ts';
import { hasLanguageVariants, listReaderTags } from '../i18n/reader-tags.ts';

/**
 * Chooses a locale of this site from language tags of apps, browsers and readers: the lookup of RFC 4647, with likely
 * subtags where a tag leaves out its script or region. Every page under `/go/` contains this code, so keep it short.
 */

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
  return hasLanguageVariants()
    ? matchTag(tag, available, listReaderTags())
    : matchLanguage(tag, available);
}

/** Does it for a site that has no language twice, which needs the first part of a tag only. */
function matchLanguage(tag: string, available: readonly Locale[]): Locale | undefined {
  const tags = listReaderTags();
  const [language = ''] = tag
    .trim()
    .toLowerCase()
    .split(/[-_.@]/);
  return available.find((locale) => tags[locale]?.split(' ').includes(language));
}

/** Does it for any site, by its reader tags. */
export function matchTag(
  tag: string,
  available: readonly Locale[],
  tagsByOrder: Readonly<Record<string, string>>,
): Locale | undefined {
  // An address may contain any text. Java has the region before the script: `zh_TW_#Hant`.
  let rest = tag
    .trim()
    .slice(0, 99)
    .toLowerCase()
    .replace(/[._@#-]+/g, '-')
    .replace(/(-..)(-....)$/, '$2$1');
  for (; rest; rest = rest.replace(/-?[^-]*$/, '')) {
    for (const [order, tags] of Object.entries(tagsByOrder)) {
      const found = tags.split(' ').includes(rest)
        ? order.split(' ').find((locale) => (available as readonly string[]).includes(locale))
        : undefined;
      if (found) return found as Locale;
    }
  }
  return undefined;
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
 * language for readers of other languages, any. Undefined if none is available.
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
    worldLocale,
    available[0],
  ].find((locale): locale is Locale => (available as readonly unknown[]).includes(locale));
