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

/** The data as browsers load it: words that their characters’ sounds spell are without syllables. */
export interface PackedLanguageData extends Omit<LanguageData, 'sounds'> {
  readonly sounds: readonly (string | LanguageData['sounds'][number])[];
}

export const packLanguageData = (data: LanguageData): PackedLanguageData => {
  const spell = createSpeller(data);
  return {
    ...data,
    sounds: data.sounds.map((sound) => (spell(sound[0]) === sound[1] ? sound[0] : sound)),
  };
};

export const unpackLanguageData = (data: PackedLanguageData): LanguageData => {
  const spell = createSpeller(data);
  return {
    ...data,
    sounds: data.sounds.map((sound) => (typeof sound === 'string' ? [sound, spell(sound)] : sound)),
  };
};

/** Returns a function that spells a word by the sounds of its characters; an unknown character has none. */
function createSpeller({ characters }: Pick<LanguageData, 'characters'>): (word: string) => string {
  const syllables = new Map(
    Object.entries(characters).flatMap(([syllable, all]) =>
      [...all].map((character) => [character, syllable] as const),
    ),
  );
  return (word) => [...word].map((character) => syllables.get(character) ?? '').join(' ');
}
