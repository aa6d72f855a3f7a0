import { sourceLocale, type Locale } from '../i18n/locales.ts';
import { ofLanguages } from '../i18n/of-languages.ts';

/**
 * Chooses a locale of this site from language tags of apps, browsers and readers: the lookup of RFC 4647, with likely
 * subtags where a tag leaves out its script or region. Every page under `/go/` contains this code, so keep it short.
 */

const readers = ofLanguages('readers');

/** A tag with its language, script and region; what follows (`-u-co-pinyin`, `.UTF-8`) decides nothing. */
const tagPattern = /^(?!und)[a-z]{2,3}(?:[-_#]+(?:[a-z]{2,4}|\d{3}))*(?=$|[-_.@])/i;

/** Adds the script and region that a tag leaves out: `zh-TW` is written in traditional characters. */
function readTag(tag: string): Intl.Locale | undefined {
  const [language, ...rest] = tagPattern.exec(tag.trim())?.[0].split(/[-_#]+/) ?? [];
  if (!language) return undefined;
  const script = rest.filter((part) => part.length === 4);
  const region = rest.filter((part) => /^(?:..|\d+)$/.test(part));
  // Java has the region before the script: `zh_TW_#Hant`.
  return new Intl.Locale(
    [language, ...script.slice(0, 1), ...region.slice(0, 1)].join('-'),
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
  let best: Locale | undefined;
  let most = 0;
  for (const locale of available) {
    const [own = '', ...others] = readers[locale].split(' ');
    const [language, script, region] = own.split('-');
    if (language !== wanted?.language && !others.includes(wanted?.language ?? '')) continue;
    const likeness = 1 + (script === wanted?.script ? 2 : 0) + (region === wanted?.region ? 1 : 0);
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
