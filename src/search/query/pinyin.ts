import type { LanguageData } from '../language-data.ts';
import { hasHan, splitRuns } from './terms.ts';

type Sounds = LanguageData['sounds'];

/** A word that a sequence of letters may spell. */
interface Reading {
  readonly word: string;
  /** Lower is more likely: the position in the list of words. */
  readonly cost: number;
  /** Number of letters that listed words stand for. */
  readonly heard: number;
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
  return (
    findReading(letters, sounds, { toKey: joinSyllables }) ??
    findReading(letters, sounds, { toKey: toFirstLetters })
  )?.word;
}

/** A sequence of syllables; the finals are not all of each initial’s, but English words rarely fit. */
const syllables = new RegExp(
  '^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:i?ang|i?ong|uang|eng|ing|i?ao|ian|uai|uan|[aeiuv]n|ai|ei|ou|i[aeu]|' +
    'u[aoie]|ve|[aeiuv])|[bpmfw]?o|er)+$',
);

/** Least share of the letters of a sentence that must be listed words. */
const leastHeard = 0.6;

/** Tells whether each word could be Pinyin. */
export const isLikePinyin = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => syllables.test(toPlainPinyin(word)));

/**
 * Returns the Chinese that words of whole syllables spell together: “sheng yin” is one word in two parts. A space is
 * where syllables are not of a listed word. Undefined if they are too many, or if a word has other letters.
 */
export function readSpacedPinyin(words: readonly string[], sounds: Sounds): string | undefined {
  if (!isLikePinyin(words)) return undefined;
  const letters = words.map(toPlainPinyin).join('');
  const reading = findReading(letters, sounds, { toKey: joinSyllables, hasGaps: true });
  if (!reading || reading.heard < leastHeard * letters.length) return undefined;
  return reading.word.trim().replace(/ +/g, ' ');
}

/**
 * Returns a text with the Latin words in it that spell Chinese as that Chinese: all neighbouring words together, or
 * those that are not known. Words that spell nothing stay.
 */
export function spellPinyin(
  text: string,
  sounds: Sounds,
  isKnown: (word: string) => boolean,
): string {
  const sequences: string[][] = [];
  for (const { text: word, isHan } of splitRuns(text)) {
    const last = sequences[sequences.length - 1];
    if (isHan || last === undefined || hasHan(last[0] ?? '')) sequences.push([word]);
    else last.push(word);
  }
  return sequences
    .map((words) =>
      (hasHan(words[0] ?? '') ? words : spellSequence(words, sounds, isKnown)).join(' '),
    )
    .join(' ');
}

function spellSequence(
  words: readonly string[],
  sounds: Sounds,
  isKnown: (word: string) => boolean,
): string[] {
  const unknown = words.findIndex((word) => !isKnown(word));
  if (unknown < 0) return [...words];
  const whole = readSpacedPinyin(words, sounds);
  if (whole !== undefined) return [whole];
  const end = words.findIndex((word, index) => index > unknown && isKnown(word));
  const rest = end < 0 ? words.length : end;
  const part = words.slice(unknown, rest);
  const spelled = readSpacedPinyin(part, sounds);
  return [
    ...words.slice(0, unknown),
    ...(spelled === undefined ? part : [spelled]),
    ...spellSequence(words.slice(rest), sounds, isKnown),
  ];
}

/** How letters are read. */
interface ReadingOptions {
  /** Returns the letters that stand for the syllables of a word. */
  readonly toKey: (syllables: string) => string;
  /** Syllables that are not of a listed word are left out. */
  readonly hasGaps?: boolean;
}

/** Higher than the cost of two words, so that a gap is the last resort. */
const gapCost = 3 * wordCost;

/** The longest syllable: “zhuang”. */
const longestSyllable = 6;

/** Returns the most likely sequence of words whose joined keys are the letters. */
function findReading(
  letters: string,
  sounds: Sounds,
  { toKey, hasGaps = false }: ReadingOptions,
): Reading | undefined {
  const byKey = new Map<string, Reading>();
  for (const [place, [word, sound]] of sounds.entries()) {
    const key = toKey(sound);
    // One letter is ambiguous, so a single character is read from its whole syllable only.
    if (!byKey.has(key) && key.length > 1)
      byKey.set(key, { word, cost: wordCost + place, heard: key.length });
  }
  const readPart = (part: string): Reading | undefined => {
    const listed = byKey.get(part);
    if (listed || !hasGaps || part.length > longestSyllable || !syllables.test(part)) return listed;
    return { word: ' ', cost: gapCost, heard: 0 };
  };
  // The best reading of the letters up to each position.
  const best: (Reading | undefined)[] = [{ word: '', cost: 0, heard: 0 }];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const next = before && readPart(letters.slice(start, end));
      if (!next) continue;
      const cost = before.cost + next.cost;
      if (cost < (best[end]?.cost ?? Infinity))
        best[end] = { word: before.word + next.word, cost, heard: before.heard + next.heard };
    }
  }
  return best[letters.length];
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
