import { ofLanguages } from '../../i18n/of-languages.ts';
import { listCodes, toCodeTerm } from '../../urls/codes-in-text.ts';
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
    ...toSynonymTerms(synonymGroups.slice(0, synonymGroupLimit)).map((key): Term => ({
      kind: isSynonymGroupPair(key) ? 'synonymGroupPair' : 'synonymGroup',
      text: key,
      key,
    })),
  ]);
}

/** Returns the first term of each key. */
function keepFirst(terms: readonly Term[]): Term[] {
  const firsts = new Map<string, Term>();
  for (const term of terms) if (!firsts.has(term.key)) firsts.set(term.key, term);
  return [...firsts.values()];
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

function listWord(run: string, before: Run | undefined): Term[] {
  const text = run.replaceAll("'", '');
  const key = toKey(text);
  const pair = before && !before.isHan ? [toKey(before.text.replaceAll("'", '')), key] : [];
  const canPair = pair.length === 2 && pair.every((word) => !/\d/.test(word));
  return [
    { kind: stopWords.has(text) ? 'stopWord' : 'word', text, key },
    ...(canPair ? [{ kind: 'wordPair', text: '', key: pair.join(pairMark) } as const] : []),
  ];
}

const toKey = (word: string): string => toStem(removeAccents(word));

function listHan(run: string): Term[] {
  const characters = [...run];
  return characters.flatMap((character, index): Term[] => {
    const next = characters[index + 1];
    const single: Term = { kind: 'han', text: character, key: character };
    if (next === undefined) return [single];
    const pair = character + next;
    return [single, { kind: stopPair.test(pair) ? 'stopPair' : 'hanPair', text: pair, key: pair }];
  });
}
