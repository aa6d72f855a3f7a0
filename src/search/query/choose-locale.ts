import { locales, localeIds, type Locale } from '../../i18n/locales.ts';
import type { LanguageData } from '../language-data.ts';
import { readPinyin } from './pinyin.ts';
import { hasHan, splitRuns } from './terms.ts';

const isChinese = (locale: Locale): boolean => locales[locale].lang.startsWith('zh');

const toCodeForm = (text: string): string => text.replace(/\b[a-z]{2,5}[- ]?\d{2,4}\b/g, ' ');

export interface LocaleQuestion {
  /** A normalised query. */
  readonly text: string;
  /** The language of the page it was typed on. */
  readonly locale: Locale;
  /** The languages that hold articles. */
  readonly available: readonly Locale[];
  /** Tells whether a word is English of the field, as “refund” is. */
  readonly isFieldWord: (word: string) => boolean;
  readonly loadData: (locale: Locale) => Promise<LanguageData>;
}

/**
 * Returns the language to answer in: that of the page, or the one the query is written in where the site
 * has it. Latin letters on a Chinese page may be pinyin, a code, or a name that Chinese articles use.
 */
export async function chooseLocale(question: LocaleQuestion): Promise<Locale> {
  const { text, locale, available } = question;
  const other = (wanted: (id: Locale) => boolean): Locale =>
    localeIds.find((id) => available.includes(id) && wanted(id)) ?? locale;
  if (!available.includes(locale)) return available[0] ?? locale;
  if (!isChinese(locale)) return isMostlyHan(text) ? other(isChinese) : locale;
  const isOwn = hasHan(text) || (await isChineseInLatin(question));
  return isOwn ? locale : other((id) => !isChinese(id));
}

/** An English sentence that names a menu in Chinese stays English: a word says as much as two characters. */
function isMostlyHan(text: string): boolean {
  const runs = splitRuns(text);
  const characters = runs.filter(({ isHan }) => isHan).map((run) => [...run.text].length);
  const words = runs.length - characters.length;
  return characters.reduce((sum, length) => sum + length, 0) > 2 * words;
}

async function isChineseInLatin({
  text,
  locale,
  isFieldWord,
  loadData,
}: LocaleQuestion): Promise<boolean> {
  const words = splitRuns(toCodeForm(text)).map((run) => run.text.replaceAll("'", ''));
  if (words.length === 0) return true;
  // Without the data the page's own language is as good a guess as any.
  const data = await loadData(locale).catch(() => undefined);
  if (!data) return true;
  return words.every(
    (word) =>
      data.words.includes(word) ||
      /^\d+$/.test(word) ||
      (!isFieldWord(word) && readPinyin(word, data.sounds) !== undefined),
  );
}
