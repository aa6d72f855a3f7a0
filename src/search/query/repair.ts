import type { LanguageData } from '../language-data.ts';
import { correctSounds, readPinyin } from './pinyin.ts';
import { findIntended } from './spelling.ts';
import { splitRuns } from './terms.ts';

/** What a repair may use. */
export interface RepairTools {
  readonly data: LanguageData;
  /** The last word may still be on its way: these are the words of the index that start with it. */
  readonly completions: readonly string[];
  /** Tells whether the index, or the vocabulary, knows a word or pair. */
  readonly isKnown: (term: string) => boolean;
}

/**
 * Returns a query with what nobody knows put right: traditional characters as simplified ones, pinyin as
 * characters, homophones and slips as the word meant, a half-typed last word as a whole one. What cannot
 * be put right stays.
 */
export function repairQuery(query: string, tools: RepairTools): string {
  const parts = splitRuns(query);
  return parts
    .map(({ text, isHan }, index) =>
      isHan
        ? repairHan(text, tools)
        : repairWord(text.replaceAll("'", ''), tools, index === parts.length - 1),
    )
    .join(' ');
}

function repairHan(run: string, { data, isKnown }: RepairTools): string {
  const simplified = simplify(run, data.traditional);
  const pairs = [...simplified].slice(1).map((_, index) => simplified.slice(index, index + 2));
  return pairs.every(isKnown) ? simplified : correctSounds(simplified, data);
}

function repairWord(
  word: string,
  { data, completions, isKnown }: RepairTools,
  isLast: boolean,
): string {
  if (isKnown(word)) return word;
  return (
    (isLast ? completions[0] : undefined) ??
    readPinyin(word, data.sounds) ??
    findIntended(word, data.words) ??
    word
  );
}

function simplify(text: string, traditional: string): string {
  const forms = new Map(traditional.split(' ').map(([from = '', to = '']) => [from, to]));
  return [...text].map((character) => forms.get(character) ?? character).join('');
}
