import { ofLanguages } from '../../i18n/of-languages.ts';
import { listCodes, toCodeTerm } from '../../urls/codes-in-text.ts';
import { memoize } from '../memoize.ts';
import { toStem } from './stem.ts';
import { isSynonymGroupPair, toSynonymTerms } from './synonym-terms.ts';
import { splitRuns, type Run } from './terms.ts';
import type { TermKind } from './weights.ts';

/** A term of a text. */
export interface Term {
  readonly kind: TermKind;
  /** As it is in the text, where it is a word or pair. */
  readonly text: string;
  /** The word of the index: the same for all forms of a word. */
  readonly key: string;
}

const languages = Object.values(ofLanguages('searching'));

/** Words that say nothing about the subject of a text. */
const stopWords = new Set(languages.flatMap((language) => language.stopWords.split(' ')));

/** The same for pairs of Han characters. */
const stopPair = new RegExp(
  `^(?:${languages.flatMap(({ stopPairs }) => (stopPairs === '' ? [] : [stopPairs])).join('|') || '$^'})$`,
  'u',
);

/** Maximum of synonym groups: each pair of them is also a term. */
const synonymGroupLimit = 12;

/** Between the words of a pair: Pagefind keeps digits in words, and the pair is beside its first word in the index. */
const pairMark = '0';

/** Returns a word without accents, which many readers leave out and Pagefind puts aside. */
const removeAccents = (word: string): string =>
  /^[a-z0-9]+$/.test(word)
    ? word
    : word
        .normalize('NFD')
        .replace(/([a-z])\p{Mn}+/gu, '$1')
        .normalize('NFC');

/**
 * Returns the terms of a text that matches the given synonym groups, each key once: codes, then the terms of each run
 * in order, then the synonym groups. The build and the browser split text with it.
 *
 * @example
 * listTerms('没声音', []).map(({ key }) => key) // => ['没', '没声', '声', '声音', '音']
 */
export function listTerms(text: string, synonymGroups: readonly string[]): Term[] {
  const codes = listCodes(text).map(toCodeTerm);
  return keepFirst([
    ...codes.map((code): Term => ({ kind: 'code', text: code, key: code })),
    ...listTermsWithoutCodes(text, synonymGroups),
  ]);
}

/** Returns the same without codes, for which the build has no use: looking for them takes most of the time. */
export function listTermsWithoutCodes(text: string, synonymGroups: readonly string[]): Term[] {
  return keepFirst([
    ...splitRuns(text).flatMap((run, index, runs) =>
      run.isHan ? listHan(run.text) : listWord(run.text, runs[index - 1]),
    ),
    ...toSynonymTerms(synonymGroups.slice(0, synonymGroupLimit)).map(toSynonymTerm),
  ]);
}

/** Returns the terms that say what a long text is about, each key once: words, and pairs of Han characters. */
export const listSubjects = (text: string): Term[] =>
  keepFirst(
    splitRuns(text)
      .flatMap((run) => (run.isHan ? listHanPairs(run.text) : toWord(run.text).term))
      .filter(({ kind }) => !isWithoutSubject(kind)),
  );

/** Returns the first term of each key. */
function keepFirst(terms: readonly Term[]): Term[] {
  const keys = new Set<string>();
  return terms.filter(({ key }) => {
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

/** Tells whether terms of a kind say how something is asked, and not what about. */
export const isWithoutSubject = (kind: TermKind): boolean =>
  /^(?:stopWord|stopPair|wordPair)$/.test(kind);

/** Tells whether terms say nothing about any subject: “the”, 没, a number. */
export const sayNothing = (terms: readonly Term[]): boolean =>
  terms.every(
    ({ kind, text }) =>
      isWithoutSubject(kind) ||
      (kind === 'han' && stopPair.test(text)) ||
      (kind === 'word' && /^\d{1,4}$/.test(text)),
  );

/**
 * A word or Han character. The same one is the same object, and so are its pairs, because a large site has millions of
 * them.
 */
interface Known {
  readonly term: Term;
  /** Returns its pair with the one that follows it. */
  readonly pairWith: (next: Known) => Term;
}

const toKnown = (term: Term, toPair: (next: Term) => Term): Known => ({
  term,
  pairWith: memoize((next: Known) => toPair(next.term)),
});

const toSynonymTerm = memoize((key: string): Term => ({
  kind: isSynonymGroupPair(key) ? 'synonymGroupPair' : 'synonymGroup',
  text: key,
  key,
}));

const toWord = memoize((run: string): Known => {
  const text = run.replaceAll("'", '');
  const kind = stopWords.has(text) ? 'stopWord' : 'word';
  const key = toStem(removeAccents(text));
  return toKnown({ kind, text, key }, (next) => ({
    kind: 'wordPair',
    text: '',
    key: key + pairMark + next.key,
  }));
});

function listWord(run: string, before: Run | undefined): Term[] {
  const word = toWord(run);
  const first = before && !before.isHan ? toWord(before.text) : undefined;
  if (!first || [first, word].some(({ term }) => /\d/.test(term.key))) return [word.term];
  return [word.term, first.pairWith(word)];
}

const toCharacter = memoize((character: string): Known =>
  toKnown({ kind: 'han', text: character, key: character }, (next) => {
    const text = character + next.text;
    return { kind: stopPair.test(text) ? 'stopPair' : 'hanPair', text, key: text };
  }),
);

/** Returns each character of a run, followed by its pair with the next one. */
function listHan(run: string): Term[] {
  const characters = [...run].map(toCharacter);
  return characters.flatMap((character, index) => {
    const next = characters[index + 1];
    return next ? [character.term, character.pairWith(next)] : [character.term];
  });
}

/** Returns the pairs of a run; its character if it has only one. */
function listHanPairs(run: string): Term[] {
  const terms = listHan(run);
  return terms.length === 1 ? terms : terms.filter((_, index) => index % 2 === 1);
}
