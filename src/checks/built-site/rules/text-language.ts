import { localeIds, locales, type Locale } from '../../../i18n/locales.ts';
import { getLetters, toLetterClass, writings } from '../../../i18n/writing.ts';
import { resolveLocale } from '../../../urls/resolve-locale.ts';
import { isContentPage, textOf, type BuiltPage, type TextBlock } from '../page.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Six Latin words in a row, which are a sentence and not a name. */
const sentence = /[A-Za-z][\w'’-]*(?:[ ,;:—–]+[A-Za-z0-9][\w'’-]*){5,}/;

const eastAsian = ['Han', 'Hiragana', 'Katakana', 'Hangul'] as const;

/** Returns what is foreign in a language: any letter of East Asia that it does not have, and sentences in Latin letters. */
function findForeign(text: string, { scripts }: (typeof writings)[Locale]): string | undefined {
  const letters = toLetterClass(eastAsian.filter((script) => !scripts.includes(script)));
  // Without Han in its own writing, the punctuation between such letters is foreign, too.
  const signs = scripts.includes('Han') ? '' : '\\u3000-\\u303f\\uff00-\\uffef';
  const [found] = new RegExp(`[${letters}][${letters}${signs}]*`, 'u').exec(text) ?? [];
  return found ?? (scripts.includes('Latin') ? undefined : sentence.exec(text)?.[0]);
}

/** Units of a language, counted to find the language of a paragraph: words, or characters without spaces. */
const countUnits = (text: string, locale: Locale): number =>
  text.match(new RegExp(`[${getLetters(locale)}]${writings[locale].hasSpaces ? '+' : ''}`, 'gu'))
    ?.length ?? 0;

/** Minimum units of another language: less may be a name, a menu or a code. */
const leastForeign = 12;

/** Quoted words of a screen, URLs and mail addresses, which are the same in every language. */
const verbatim = /“[^”]*”|「[^」]*」|"[^"]*"|https?:\S+|[\w.+-]+@[\w.-]+/g;

/** Finds main text that is in another language than its `lang`, or than the page. */
export function checkTextLanguage(site: CheckedSite): Problem[] {
  return site.pages
    .filter(isContentPage)
    .flatMap((page) => page.blocks.flatMap((block) => checkBlock(site, page, block)));
}

function checkBlock(site: CheckedSite, page: BuiltPage, block: TextBlock): Problem[] {
  const message = findUnmarked(block) ?? (page.locale && findUntranslated(block, page.locale));
  if (message === undefined) return [];
  return [
    {
      file: page.file,
      at: block,
      message,
      fix: `Translate it in ${findSource(site, page).text}, or set \`lang\` on words that stay untranslated.`,
    },
  ];
}

function findUnmarked({ runs }: TextBlock): string | undefined {
  for (const { text, lang } of runs) {
    const locale = findLocale(lang);
    // Most text has nothing foreign, and removing quotations from all of it is slow.
    if (!locale || findForeign(text, writings[locale]) === undefined) continue;
    const found = findForeign(text.replace(verbatim, '…'), writings[locale]);
    if (found !== undefined) {
      return `${quote(found)} is not in the language of its element, ${locales[locale].lang}.`;
    }
  }
  return undefined;
}

function findUntranslated(block: TextBlock, locale: Locale): string | undefined {
  if (!isForeign(block, locale)) return undefined;
  return `The paragraph ${quote(textOf(block))} is in another language than the page, ${locales[locale].lang}.`;
}

/** Tells whether most of a paragraph is marked as another language, so that it is not translated. */
function isForeign({ runs }: TextBlock, locale: Locale): boolean {
  if (runs.every(({ lang }) => findLocale(lang) === locale)) return false;
  const count = (text: string, of: Locale) => countUnits(text.replace(verbatim, ''), of);
  let own = 0;
  let other = 0;
  for (const { text, lang } of runs) {
    const marked = findLocale(lang);
    if (marked === locale) own += count(text, locale);
    else if (marked) other += count(text, marked);
  }
  return other >= leastForeign && other > own;
}

const findLocale = (lang: string): Locale | undefined => resolveLocale(lang, localeIds);
