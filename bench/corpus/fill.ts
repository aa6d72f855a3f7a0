import type { Bilingual, CorpusLocale } from './bilingual.ts';
import { createName } from './names.ts';
import type { Random } from './random.ts';
import { sentences, type SentenceUse } from './sentences.ts';
import { words, type Gap } from './words.ts';

/** Writes sentences in one language. */
export interface Writer {
  /** Returns a sentence for a use. */
  readonly write: (use: SentenceUse) => string;
  /** Returns distinct sentences for a use. */
  readonly writeSome: (use: SentenceUse, count: number) => string[];
}

/** One name in three is not that of the article. */
const otherNames = 3;

/**
 * Returns a writer. With the same seed the writers of both languages choose the same sentences and
 * words, so that one article is a translation of the other.
 */
export function createWriter(random: Random, locale: CorpusLocale, subject: Bilingual): Writer {
  const fill = (sentence: Bilingual): string => {
    // Placeholders are replaced in the order of the Chinese sentence, so that both languages draw the same numbers.
    const values = new Map<string, string[]>();
    for (const [, gap = ''] of sentence.zh.matchAll(/\{(\w+)\}/g)) {
      values.set(gap, [...(values.get(gap) ?? []), chooseWord(gap, random, subject)[locale]]);
    }
    const text = sentence[locale].replace(/\{(\w+)\}/g, (_, gap: string) => {
      return values.get(gap)?.shift() ?? '';
    });
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return {
    write: (use) => fill(random.pick<Bilingual>(sentences[use])),
    writeSome: (use, count) => random.sample<Bilingual>(sentences[use], count).map(fill),
  };
}

const same = (text: string): Bilingual => ({ zh: text, en: text });

function chooseWord(gap: string, random: Random, subject: Bilingual): Bilingual {
  switch (gap) {
    case 'name':
      return random.below(otherNames) === 0 ? createName(random) : subject;
    case 'amount':
      return same(`${random.below(4900) + 20}.${random.below(90) + 10}`);
    case 'hours':
      return same(String(random.below(70) + 2));
    case 'days':
      return same(String(random.below(13) + 2));
    case 'digits':
      return same(String(random.below(9000) + 1000));
    default:
      return random.pick<Bilingual>(words[gap as Gap]);
  }
}
