import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { splitPatterns, type Vocabulary } from '../../content-model/vocabulary.ts';
import { compareText } from '../../content-model/articles/order.ts';
import type { LanguageData } from '../language-data.ts';
import { takeEvenly } from './take-evenly.ts';
import { createSynonymFinder } from '../query/synonym-groups.ts';
import { hasHan, splitRuns } from '../query/terms.ts';
import type { SearchSource } from '../source.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { ofLanguages } from '../../i18n/of-languages.ts';
import { writings } from '../../i18n/writing.ts';

const languages = ofLanguages('searching');

/** Maximum numbers of entries: browsers load all of them. */
const limits = { words: 3_000, latinInHan: 300, sounds: 320, characters: 160 } as const;

/** Maximum number of lines to count words in, taken evenly: with more, the common words stay the same. */
const linesRead = 8_000;

/** Pairs of characters that occur this often count as words, even if not in a dictionary. */
const pairFrequency = 4;

/** Returns the words, sounds and characters of a language, from its articles and the vocabulary. */
export function createLanguageData(
  locale: Locale,
  sources: readonly SearchSource[],
  vocabulary: Vocabulary,
): LanguageData {
  const lines = takeEvenly(
    sources.flatMap(({ title, summary, lines }) => [title, summary, ...lines]),
    linesRead,
  );
  const patterns = listWholePatterns(keepHeld(vocabulary, lines), locale);
  const words = countLatinWords([...lines, ...patterns]);
  if (!languages[locale].hasPinyin)
    return {
      words: mostFrequent(words, writings[locale].hasSpaces ? limits.words : limits.latinInHan),
      sounds: [],
      characters: {},
      traditional: '',
    };
  const vocabularyWords = patterns.filter((pattern) => /^\p{Script=Han}{2,4}$/u.test(pattern));
  return {
    words: mostFrequent(words, limits.latinInHan),
    sounds: listSounds(lines, vocabularyWords, locale),
    characters: listCharacters(vocabularyWords.filter((word) => isInSeveral(lines, word))),
    traditional: listTraditional([...lines, ...patterns].join(''), languages[locale].variants),
  };
}

function isInSeveral(lines: readonly string[], word: string): boolean {
  const hasWord = (line: string): boolean => line.includes(word);
  return lines.findIndex(hasWord) < lines.findLastIndex(hasWord);
}

/** Returns the groups that a line matches: a typo must not become a word that finds nothing. */
function keepHeld(vocabulary: Vocabulary, lines: readonly string[]): Vocabulary {
  const held = new Set(lines.flatMap(createSynonymFinder(vocabulary)));
  return Object.fromEntries(Object.entries(vocabulary).filter(([group]) => held.has(group)));
}

/** Returns the patterns of a language that are plain words, without `…` and `*`. */
const listWholePatterns = (vocabulary: Vocabulary, locale: Locale): string[] =>
  Object.values(vocabulary)
    .flatMap((patterns) => splitPatterns(patterns[locale] ?? ''))
    .filter((pattern) => !/[…*]/.test(pattern));

function countLatinWords(lines: readonly string[]): Map<string, number> {
  const runs = lines.flatMap(splitRuns).filter(({ isHan }) => !isHan);
  return countAll(
    runs.map(({ text }) => text.replaceAll("'", '')).filter((word) => word.length > 1),
  );
}

function countAll(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

const mostFrequent = (counts: ReadonlyMap<string, number>, limit: number): string[] =>
  [...counts]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || compareText(a, b))
    .slice(0, limit)
    .map(([item]) => item);

/** Returns words of the lines and the vocabulary, and the most frequent single characters, each with its sounds. */
function listSounds(
  lines: readonly string[],
  vocabularyWords: readonly string[],
  locale: Locale,
): [string, string][] {
  const runs = lines.flatMap(splitRuns).filter(({ isHan }) => isHan);
  const segmenter = new Intl.Segmenter(locales[locale].lang, { granularity: 'word' });
  const segmented = runs.flatMap(({ text }) =>
    [...segmenter.segment(text)].map(({ segment }) => segment),
  );
  const pairs = runs.flatMap(({ text }) =>
    [...text].slice(1).map((_, index) => text.slice(index, index + 2)),
  );
  const frequentPairs = [...countAll(pairs)].filter(([, times]) => times >= pairFrequency);
  const vocabularySet = new Set(vocabularyWords);
  const counts = new Map<string, number>([
    ...frequentPairs,
    ...countAll(segmented.filter((word) => word.length >= 2 && word.length <= 4)),
  ]);
  const all = runs.map(({ text }) => text).join('\n');
  // `split` makes one part more than there are occurrences, so every word of the vocabulary counts at least once.
  for (const word of vocabularyWords) counts.set(word, all.split(word).length);
  const characters = countAll([...all].filter(hasHan));
  const kept = mostFrequent(counts, limits.sounds);
  const words = [...kept, ...vocabularyWords.filter((word) => !kept.includes(word))];
  return [
    ...words
      .sort((a, b) => Number(vocabularySet.has(b)) - Number(vocabularySet.has(a)))
      .map((word): [string, string] => [word, toSyllables(word)]),
    ...mostFrequent(characters, limits.characters).flatMap(listReadings),
  ];
}

const toSyllables = (word: string): string =>
  pinyin(word, { toneType: 'none', type: 'array', v: true }).join(' ');

/** Returns a character with each of its sounds: 了 by itself is “le” in a sentence and “liao” in a dictionary. */
const listReadings = (character: string): [string, string][] =>
  [...new Set(pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true }))].map(
    (syllable) => [character, syllable],
  );

/** Returns the everyday characters for the syllables of some words, by syllable. */
function listCharacters(words: readonly string[]): Record<string, string> {
  const wanted = new Set(words.flatMap((word) => toSyllables(word).split(' ')));
  const bySyllable = new Map<string, string>();
  for (const character of listEverydayCharacters()) {
    const syllable = toSyllables(character);
    if (wanted.has(syllable))
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  }
  return Object.fromEntries([...bySyllable].sort(([a], [b]) => compareText(a, b)));
}

/** Returns the characters of GB 2312, level 1, in the order of their sounds. */
function listEverydayCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let first = 0xb0; first <= 0xd7; first += 1)
    for (let second = 0xa1; second <= 0xfe; second += 1)
      characters.push(decoder.decode(Uint8Array.of(first, second)));
  return characters.filter((character) => /^\p{Script=Han}$/u.test(character));
}

/**
 * Returns the characters of the main Unicode block whose usual simplified form the site uses, each followed by that
 * form.
 */
function listTraditional(text: string, variants: string): string {
  const used = new Set(text);
  const convert = Converter({ from: 't', to: 'cn' });
  const usual = new Map(variants.split(' ').map(([from = '', to = '']) => [from, to]));
  const simplify = (character: string): string => {
    const simplified = convert(character);
    return usual.get(simplified) ?? simplified;
  };
  const pairs: string[] = [];
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCodePoint(code);
    const simplified = simplify(character);
    if (simplified !== character && used.has(simplified)) pairs.push(character + simplified);
  }
  return pairs.join(' ');
}
