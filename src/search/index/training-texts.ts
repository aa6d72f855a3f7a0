import { memoize } from '../memoize.ts';
import type { PageCard } from '../page-card.ts';
import {
  isWithoutSubject,
  listSubjects,
  listTermsWithoutCodes,
  type Term,
} from '../query/list-terms.ts';
import { splitSentences } from '../query/sentences.ts';
import { createSynonymFinder, type SynonymFinder } from '../query/synonym-groups.ts';
import type { Vocabulary } from '../../content-model/vocabulary.ts';
import type { SearchSource } from '../source.ts';

/** Where a text is, and how much it counts there. */
export const places = {
  /** `count`: of one occurrence of a term in BM25. `learning`: of an example in training. */
  title: { count: 4, learning: 3 },
  /** A symptom or phrase. */
  line: { count: 1, learning: 1 },
  summary: { count: 1.5, learning: 0.5 },
  heading: { count: 1, learning: 0.3 },
  /** The text of a section; a term of it is counted once an article. */
  body: { count: 0.3, learning: 0.1 },
  background: { count: 1, learning: 0.3 },
} as const;

export type Place = keyof typeof places;

/** A text that should lead to a page. */
export interface TrainingText {
  readonly page: number;
  readonly place: Place;
  readonly terms: readonly Term[];
}

/** What texts are read with. */
export interface TextReader {
  readonly findSynonymGroups: SynonymFinder;
  /** Groups that say nothing about a subject. */
  readonly auxiliary: ReadonlySet<string>;
  /** Returns the terms of a line, with its synonym groups; articles about one thing have lines in common. */
  readonly readLine: (line: string) => readonly Term[];
}

/** Returns what the texts of a site with a vocabulary are read with. */
export function createTextReader(vocabulary: Vocabulary): TextReader {
  const findSynonymGroups = createSynonymFinder(vocabulary);
  return {
    findSynonymGroups,
    auxiliary: new Set(Object.keys(vocabulary).filter((group) => vocabulary[group]?.isAuxiliary)),
    readLine: memoize((line: string) => listTermsWithoutCodes(line, findSynonymGroups(line))),
  };
}

/** With fewer lines beside its title, an article does not say what readers type. */
const fewestLines = 3;

/** With this many, it does: its sections add the words that no line has, and no way of asking. */
export const manyLines = 30;

/** What is read of an article, which is page `page` of the index. */
export interface ArticleTexts {
  readonly page: number;
  readonly source: Pick<SearchSource, 'title' | 'summary' | 'lines'>;
  readonly sections: PageCard['sections'];
}

/** Returns the texts of an article, each with its terms. */
export function listArticleTexts(
  { page, source, sections }: ArticleTexts,
  { readLine }: TextReader,
): TrainingText[] {
  const { title, summary, lines } = source;
  // What people say is in an article's lines; without them, its summary and headings say it.
  const hasLines = lines.filter((line) => line !== title).length >= fewestLines;
  const readPlain = (text: string) => listTermsWithoutCodes(text, []);
  const readOther = hasLines ? readPlain : readLine;
  const readBody = lines.length >= manyLines ? listSubjects : readPlain;
  const toText = (place: Place, read: TextReader['readLine']) => (text: string) => ({
    page,
    place,
    terms: read(text),
  });
  return [
    toText('title', readLine)(title),
    ...lines.map(toText('line', readLine)),
    ...listSentences(summary).map(toText('summary', readOther)),
    ...sections.map((section) => toText('heading', readOther)(section.title)),
    ...sections.map(({ text }) => toText('body', readBody)(text)),
  ].filter(({ terms }) => terms.length > 0);
}

/**
 * Returns the texts of the background, which is the page after the last article. They have only the terms that say what
 * they are about: how people ask is the same about everything.
 */
export const listBackgroundTexts = (
  background: string,
  page: number,
  { findSynonymGroups, auxiliary }: TextReader,
): TrainingText[] =>
  background
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const groups = findSynonymGroups(line).filter((group) => !auxiliary.has(group));
      const terms = listTermsWithoutCodes(line, groups).filter(
        ({ kind }) => !isWithoutSubject(kind),
      );
      return { page, place: 'background', terms };
    });

/** Each line of a text is a block (page-card.ts). */
const listSentences = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((block) => splitSentences(block).map(({ start, end }) => block.slice(start, end)));
