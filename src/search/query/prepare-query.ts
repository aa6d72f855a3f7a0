import { listCodes } from '../../urls/codes-in-text.ts';
import type { SynonymFinder } from './synonym-groups.ts';
import { hasHan, normaliseQuery, normaliseText, queryLimit } from './terms.ts';

/** Maximum number of characters that are read of a pasted text. */
export const textLimit = 20_000;

/** Maximum length of a query with Han: a Han character says as much as three letters. */
const hanLimit = Math.round(queryLimit / 3);

/**
 * Names whose parts are no words of a sentence: web and e-mail addresses, names of hosts and of code (a.b.c, __abc).
 * Repetitions have limits, so that a text of one sign takes no longer than a letter.
 */
const addresses =
  /\b[a-z][a-z+.-]{0,20}:\/\/\S+|\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}|\b[a-z][a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,40}){2,8}|__\w{1,64}/gi;

/** Returns a text without addresses; codes in them stay. */
const removeAddresses = (text: string): string =>
  text.replace(addresses, (address) => ` ${listCodes(address.toLowerCase()).join(' ')} `);

/**
 * Returns what is searched of a text that was typed or pasted, normalised: without addresses, with spaced-out words
 * joined, and of a long text the sentences that match the most synonym groups.
 */
export function prepareQuery(text: string, findSynonymGroups: SynonymFinder): string {
  const words = removeAddresses(text.slice(0, textLimit));
  const limit = hasHan(words) ? hanLimit : queryLimit;
  const isLong = normaliseText(words).length > limit;
  return normaliseQuery(
    joinSpacedLetters(isLong ? chooseSentences(words, limit, findSynonymGroups) : words),
  );
}

/** White space and punctuation, captured by `split`. */
const betweenWords = /([^\p{Letter}\p{Number}\p{Mark}]+)/u;

/** Fewer single letters in a row may be words or initials. */
const fewestSpacedLetters = 5;

/**
 * Returns a text with words joined that were typed with spaces or signs between the characters.
 *
 * @example
 * joinSpacedLetters('声 音 没有了') // => '声音没有了'
 */
export function joinSpacedLetters(text: string): string {
  const parts = text.split(betweenWords);
  const joined = parts.reduce((result, part, index) => {
    const next = parts[index + 1];
    const isGap = index % 2 === 1 && next !== undefined;
    return isGap && isWithinWord(parts[index - 1] ?? '', part, next) ? result : result + part;
  }, '');
  const spaced = new RegExp(`\\b[a-z](?: [a-z]){${fewestSpacedLetters - 1},}\\b`, 'gi');
  return joined.replace(spaced, (letters) => letters.replaceAll(' ', ''));
}

/** Tells whether what is between two runs of Han separates the characters of one word. */
function isWithinWord(before: string, gap: string, after: string): boolean {
  const lengths = [before, after].map((run) => [...run].length);
  const areHan = [before, after].every((run) => /^\p{Script=Han}+$/u.test(run));
  const single = lengths.filter((length) => length === 1).length;
  return areHan && single >= (/^\s+$/.test(gap) ? 1 : 2);
}

/** Longer sentences are cut at spaces: people dictate without a full stop. */
const longestSentence = 100;

/** Maximum number of sentences that are compared, because a text may be all full stops. */
const mostSentences = 300;

/** A sentence of a pasted text, and what it is about. */
interface Sentence {
  readonly text: string;
  readonly groups: readonly string[];
}

/**
 * Returns the sentences of a text that say the most, in its order, up to a length; the whole text if none says
 * anything. Several synonym groups in one sentence are what a reader writes for; one alone is in every greeting.
 */
function chooseSentences(text: string, limit: number, findSynonymGroups: SynonymFinder): string {
  const sentences = takeEnds([...new Set(splitClauses(text))]).map((sentence): Sentence => ({
    text: sentence,
    groups: findSynonymGroups(normaliseText(sentence)),
  }));
  const chosen = new Set<Sentence>();
  let length = 0;
  let highest = 0;
  for (;;) {
    const said = new Set([...chosen].flatMap(({ groups }) => groups));
    const [best] = sentences
      .filter((sentence) => !chosen.has(sentence) && length + sentence.text.length <= limit)
      .map((sentence) => ({ sentence, score: scoreSentence(sentence, said) }))
      .sort((a, b) => b.score - a.score);
    if (best === undefined || best.score <= highest * leastShare) break;
    chosen.add(best.sentence);
    length += best.sentence.text.length + 1;
    highest = Math.max(highest, best.score);
  }
  const kept = sentences.filter((sentence) => chosen.has(sentence));
  return kept.length > 0 ? kept.map((sentence) => sentence.text).join('\n') : text;
}

/** Returns the first and last sentences: what a letter is for is at its beginning or its end. */
const takeEnds = (sentences: readonly string[]): readonly string[] =>
  sentences.length <= mostSentences
    ? sentences
    : [...sentences.slice(0, mostSentences / 2), ...sentences.slice(-mostSentences / 2)];

/** Share of the best score up to which a sentence is left out. */
const leastShare = 0.25;

/** Returns the number of groups in a sentence, times those that the sentences before do not have. */
const scoreSentence = ({ groups }: Sentence, said: ReadonlySet<string>): number =>
  groups.length * groups.filter((group) => !said.has(group)).length;

/** Returns the clauses of a text: those in Chinese are as long as English sentences are, so its commas separate, too. */
const splitClauses = (text: string): string[] =>
  splitAfter(text, /[，。！？；：!?;\n]+|\.(?=\s|$)/g)
    .flatMap((part) => (part.length > longestSentence ? splitAfter(part, /[,、:]+/g) : [part]))
    .flatMap(cutLong)
    .map((part) => part.trim())
    .filter((part) => /\p{Letter}{2}/u.test(part));

const splitAfter = (text: string, marks: RegExp): string[] =>
  text.replace(marks, (mark) => `${mark}\u0000`).split('\u0000');

/** Cuts a text without punctuation: into equal parts, at spaces where it has them. */
function cutLong(text: string): string[] {
  if (text.length <= longestSentence) return [text];
  const end = hasHan(text) ? longestSentence : text.lastIndexOf(' ', longestSentence);
  const cut = end > 0 ? end : longestSentence;
  return [text.slice(0, cut), ...cutLong(text.slice(cut))];
}
