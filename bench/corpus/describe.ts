import type { Locale } from '../../src/i18n/locales.ts';
import { findMedian } from '../support/statistics.ts';
import type { Column } from '../support/table.ts';
import { renderBlocks } from './render-blocks.ts';
import type { CorpusEntry } from './write-corpus.ts';

/** Statistics of a corpus in one language: lengths in Chinese characters or in words. */
export interface CorpusShape {
  readonly locale: Locale;
  readonly entries: number;
  readonly shortest: number;
  readonly median: number;
  readonly longest: number;
  /** Number of distinct words by the word rules of the language. */
  readonly vocabulary: number;
}

export const shapeColumns: readonly Column<CorpusShape>[] = [
  { title: 'locale', value: ({ locale }) => locale, align: 'left' },
  { title: 'articles', value: ({ entries }) => entries },
  { title: 'shortest', value: ({ shortest }) => shortest },
  { title: 'median', value: ({ median }) => median },
  { title: 'longest', value: ({ longest }) => longest },
  { title: 'vocabulary', value: ({ vocabulary }) => vocabulary },
];

/** Returns a body as text without markup. */
const toText = ({ article }: CorpusEntry): string =>
  renderBlocks(article.body, {
    link: ({ text }) => text,
    heading: (_, text) => text,
    checklist: (list) => list,
    steps: (list) => list,
    callout: (_, title, text) => `${title}\n${text}`,
  });

const listWords = (text: string, locale: Locale): string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase());

/** Returns the statistics of a corpus in one language. */
export function describeCorpus(all: readonly CorpusEntry[], locale: Locale): CorpusShape {
  const texts = all.filter((entry) => entry.locale === locale).map(toText);
  const lists = texts.map((text) => listWords(text, locale));
  const lengths =
    locale === 'zh'
      ? texts.map((text) => text.match(/\p{Script=Han}/gu)?.length ?? 0)
      : lists.map((list) => list.length);
  return {
    locale,
    entries: texts.length,
    shortest: Math.min(...lengths),
    median: findMedian(lengths, (length) => length),
    longest: Math.max(...lengths),
    vocabulary: new Set(lists.flat()).size,
  };
}
