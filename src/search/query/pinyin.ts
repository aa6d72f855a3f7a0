import type { LanguageData } from '../language-data.ts';
import { splitRuns } from './terms.ts';

type Sounds = LanguageData['sounds'];

/** A word that a sequence of letters may spell. */
interface Reading {
  readonly word: string;
  /** Lower is more likely: the position in the list of words. */
  readonly cost: number;
}

/** Higher than any position in the list, so that a reading with fewer words always wins. */
const wordCost = 10_000;

/** Syllables with their tones as digits: “ti2xian4”. */
const withDigits = /^(?:[a-z]{1,6}[0-5])+$/;

/**
 * Returns pinyin as most people type it: without apostrophes, tone marks and digits of tones, and with v for ü.
 *
 * @example
 * toPlainPinyin('shēngyīn') // => 'shengyin', as of “sheng1yin1” and “sheng'yin”
 */
export function toPlainPinyin(word: string): string {
  const letters = word
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\p{Nonspacing_Mark}']/gu, '');
  return withDigits.test(letters) ? letters.replace(/\d/g, '') : letters;
}

const joinSyllables = (syllables: string): string => syllables.replaceAll(' ', '');

const toFirstLetters = (syllables: string): string => syllables.replace(/(\S)\S* ?/g, '$1');

/**
 * Returns the Chinese that a word of Latin letters spells: joined syllables, with or without tones, or the first
 * letters of each. Undefined if the letters are not a sequence of words of the list.
 *
 * @example
 * readPinyin('shengyin', sounds) // => '声音'
 * readPinyin('myshy', sounds) // => '没有声音'
 */
export function readPinyin(word: string, sounds: Sounds): string | undefined {
  const letters = toPlainPinyin(word);
  return readAs(letters, sounds, joinSyllables) ?? readAs(letters, sounds, toFirstLetters);
}

/**
 * Returns a text with the Latin words in it that spell Chinese as that Chinese: neighbouring words together, because
 * “sheng yin” is one word in two parts. Words that are known, and those that spell nothing, stay.
 */
export function spellPinyin(
  text: string,
  sounds: Sounds,
  isKnown: (word: string) => boolean,
): string {
  const parts: string[] = [];
  let words: string[] = [];
  const close = (): void => {
    parts.push(readSpacedPinyin(words, sounds) ?? words.join(' '));
    words = [];
  };
  for (const run of splitRuns(text)) {
    if (!run.isHan && !isKnown(run.text)) words.push(run.text);
    else {
      close();
      parts.push(run.text);
    }
  }
  close();
  return parts.filter(Boolean).join(' ');
}

/** Returns the Chinese that words of whole syllables spell together, or undefined. */
export const readSpacedPinyin = (words: readonly string[], sounds: Sounds): string | undefined =>
  readAs(words.map(toPlainPinyin).join(''), sounds, joinSyllables);

/** Returns the most likely sequence of words whose joined keys are the letters. */
function readAs(
  letters: string,
  sounds: Sounds,
  toKey: (syllables: string) => string,
): string | undefined {
  const byKey = new Map<string, Reading>();
  for (const [place, [word, syllables]] of sounds.entries()) {
    const key = toKey(syllables);
    // One letter is ambiguous, so a single character is read from its whole syllable only.
    if (!byKey.has(key) && key.length > 1) byKey.set(key, { word, cost: wordCost + place });
  }
  // The best reading of the letters up to each position.
  const best: (Reading | undefined)[] = [{ word: '', cost: 0 }];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const next = byKey.get(letters.slice(start, end));
      if (!before || !next) continue;
      const cost = before.cost + next.cost;
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { word: before.word + next.word, cost };
    }
  }
  return best[letters.length]?.word;
}

/**
 * Returns a run of Han characters with homophones of listed words replaced by those words: 声因 becomes 声音.
 * Listed words stay as they are.
 */
export function correctSounds(run: string, { sounds, characters }: LanguageData): string {
  const known = new Set(sounds.map(([word]) => word));
  const bySound = new Map<string, string>();
  for (const [word, syllables] of sounds)
    if (word.length > 1 && !bySound.has(syllables)) bySound.set(syllables, word);
  const syllableOf = new Map<string, string[]>();
  for (const [syllable, all] of Object.entries(characters))
    for (const character of all)
      syllableOf.set(character, [...(syllableOf.get(character) ?? []), syllable]);

  const result = [...run];
  for (const length of [4, 3, 2]) {
    for (let start = 0; start + length <= result.length; start += 1) {
      const part = result.slice(start, start + length);
      if (known.has(part.join(''))) continue;
      const meant = listSounds(part, syllableOf)
        .map((syllables) => bySound.get(syllables))
        .find((word) => word !== undefined && shareCharacter(word, part));
      if (meant) result.splice(start, length, ...meant);
    }
  }
  return result.join('');
}

/** Returns every pronunciation of some characters; most characters have one. */
const listSounds = (part: readonly string[], syllableOf: ReadonlyMap<string, string[]>): string[] =>
  part.reduce<string[]>(
    (heads, character) =>
      heads.flatMap((head) =>
        (syllableOf.get(character) ?? []).map((syllable) =>
          head ? `${head} ${syllable}` : syllable,
        ),
      ),
    [''],
  );

/** A typo keeps at least one character; with none in common it is another word. */
const shareCharacter = (word: string, part: readonly string[]): boolean =>
  [...word].some((character, index) => character === part[index]);
