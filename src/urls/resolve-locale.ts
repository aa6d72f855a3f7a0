import { sourceLocale, type Locale } from '../i18n/locales.ts';
import { ofLanguages } from '../i18n/of-languages.ts';

/**
 * Chooses a locale of this site from language tags of apps, browsers and readers: the lookup of RFC 4647, with likely
 * subtags where a tag leaves out its script or region. Every page under `/go/` contains this code, so keep it short.
 */

const readers = ofLanguages('readers');

/**
 * Returns a tag with its likely script and region: `zh-TW` is written in traditional characters. What is no tag is
 * shortened from its end until it is one, at last the tag of no language.
 */
function readTag(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return readTag(tag.replace(/-?[^-]*$/, '') || 'zxx');
  }
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
  // An address may contain any text. Java has the region before the script: `zh_TW_#Hant`.
  const wanted = readTag(
    tag
      .trim()
      .slice(0, 99)
      .replace(/^und.*|[._@#]+/gis, '-')
      .replace(/(-..)(-....)$/, '$2$1'),
  );
  const own = available.filter((locale) =>
    [readTag(locale).language, ...readers[locale].split(' ')].includes(wanted.language),
  );
  const find = (toPart: (tag: Intl.Locale) => string | undefined): Locale | undefined =>
    own.find((locale) => toPart(readTag(locale)) === toPart(wanted));
  return (
    find(({ script, region }) => [script, region].join()) ?? find(({ script }) => script) ?? own[0]
  );
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
