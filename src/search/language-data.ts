/**
 * What the search knows about the words of one language of the site, beside its index. The build writes it
 * (index/language-data.ts); a reader's device loads it for queries with words that the index does not hold.
 */
export interface LanguageData {
  /** Words readers and articles use, the most frequent first: what a slip is corrected to. */
  readonly words: readonly string[];
  /** Chinese words with their sounds, one syllable a character, the most frequent first. */
  readonly sounds: readonly (readonly [word: string, syllables: string])[];
  /** Common characters by syllable, for the syllables of `sounds`. */
  readonly characters: Readonly<Record<string, string>>;
  /** Traditional characters, each with its simplified form: «帳账 戶户». */
  readonly traditional: string;
}
