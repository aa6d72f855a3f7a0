import { localeIds, type Locale } from '../../i18n/locales.ts';
import { ofLanguages } from '../../i18n/of-languages.ts';
import { getLetters, writings } from '../../i18n/writing.ts';
import { removeCodes } from '../../urls/codes-in-text.ts';
import type { LanguageData } from '../language-data.ts';
import { readPinyin, readSpacedPinyin } from './pinyin.ts';
import { hasHan, splitRuns } from './terms.ts';

const languages = ofLanguages('searching');

/** Tells whether a language has all the letters of a text that a pattern matches. */
const canWrite = (locale: Locale, text: string, letters: RegExp): boolean => {
  const own = new RegExp(`^[${getLetters(locale)}\u30fc]*$`, 'u');
  return own.test((text.match(letters) ?? []).join(''));
};

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const anyLetter = /\p{Letter}/gu;

/** Returns a text without codes and without names that are like codes: of models, networks, currencies. */
const removeNames = (text: string): string =>
  removeCodes(text).replace(/\b[a-z]{2,5}[- ]?\d{2,4}\b/g, ' ');

/** What `chooseLocale` needs to know. */
export interface LocaleOptions {
  /** A normalised query. */
  readonly text: string;
  /** The language of the page it was typed on. */
  readonly locale: Locale;
  /** The languages that have articles. */
  readonly available: readonly Locale[];
  /** Tells whether a word is an English word of the vocabulary, such as “echo”. */
  readonly isVocabularyWord: (word: string) => boolean;
  readonly loadData: (locale: Locale) => Promise<LanguageData>;
}

/**
 * Returns the language to answer in: that of the page, or that of the query if the site has it. Latin letters on
 * a Chinese page may be pinyin, a code, or a name that Chinese articles use.
 */
export async function chooseLocale(options: LocaleOptions): Promise<Locale> {
  const { text, locale, available } = options;
  const other = (wanted: (id: Locale) => boolean): Locale | undefined =>
    localeIds.find((id) => available.includes(id) && wanted(id));
  if (!available.includes(locale)) return available[0] ?? locale;
  const { hasSpaces } = writings[locale];
  if (hasSpaces ? isMostlyHan(text) : hasHan(text)) {
    // Chinese that is typed on a Japanese page may be Japanese; kana on a Chinese page are not Chinese.
    if (!hasSpaces && canWrite(locale, text, han)) return locale;
    return (
      other((id) => !writings[id].hasSpaces && canWrite(id, text, han)) ??
      other((id) => !writings[id].hasSpaces) ??
      locale
    );
  }
  if (hasSpaces && (canWrite(locale, text, anyLetter) || hasHan(text))) return locale;
  if (!hasSpaces && (await isOwnInLatin(options))) return locale;
  return (
    other((id) => writings[id].hasSpaces && canWrite(id, text, anyLetter)) ??
    other((id) => writings[id].hasSpaces && !hasSpaces) ??
    locale
  );
}

/** An English sentence with a Chinese menu name stays English: one word counts as two characters. */
function isMostlyHan(text: string): boolean {
  const runs = splitRuns(text);
  const characters = runs.filter(({ isHan }) => isHan).map((run) => [...run.text].length);
  const words = runs.length - characters.length;
  return characters.reduce((sum, length) => sum + length, 0) > 2 * words;
}

/** Tells whether Latin letters are a name that articles without them use, or Chinese in Pinyin. */
async function isOwnInLatin({
  text,
  locale,
  isVocabularyWord,
  loadData,
}: LocaleOptions): Promise<boolean> {
  const words = splitRuns(removeNames(text)).map((run) => run.text.replaceAll("'", ''));
  if (words.length === 0) return true;
  // Without the data, assume the language of the page.
  const data = await loadData(locale).catch(() => undefined);
  if (!data) return true;
  const others = words.filter((word) => !data.words.includes(word) && !/^\d+$/.test(word));
  if (others.length === 0) return true;
  const unknown = others.filter((word) => !isVocabularyWord(word));
  if (!languages[locale].hasPinyin || unknown.length === 0) return false;
  // A syllable may look like an English word, so all words together count before each by itself.
  return (
    readSpacedPinyin(others, data.sounds) !== undefined ||
    (unknown.length === others.length &&
      unknown.every((word) => readPinyin(word, data.sounds) !== undefined))
  );
}
