/**
 * Data to correct queries in one language of the site. The build writes it (index/language-data.ts); browsers
 * load it for queries with words that are not in the index.
 */
export interface LanguageData {
  /** Words that typos are corrected to, the most frequent first. */
  readonly words: readonly string[];
  /** Chinese words with their sounds, one syllable per character, the most frequent first. */
  readonly sounds: readonly (readonly [word: string, syllables: string])[];
  /** Common characters by syllable, for the syllables of `sounds`. */
  readonly characters: Readonly<Record<string, string>>;
  /** Traditional characters, each with its simplified form: «帳账 戶户». */
  readonly traditional: string;
}
