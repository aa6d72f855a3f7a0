import { splitPatterns, type Vocabulary } from '../../content-model/vocabulary.ts';
import { localeIds } from '../../i18n/locales.ts';
import { memoize } from '../memoize.ts';
import { hasHan } from './terms.ts';

/**
 * Finds the synonym groups of the site's vocabulary that a text matches. The build does so for each line of an
 * article, the browser for the query.
 */

/** Returns the names of the synonym groups that a text matches, in the vocabulary's order. */
export type SynonymFinder = (text: string) => string[];

const escapePattern = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Up to four words; up to four characters within a clause. */
const gaps = { words: '(?: [^ ]+){0,4}', characters: '[^，。？！、；\\s]{0,4}' } as const;

function toSource(pattern: string): string {
  // “top-up” is “top up”, in patterns as in text.
  const escaped = escapePattern(pattern.replaceAll('-', ' '));
  if (hasHan(pattern)) return escaped.replaceAll('…', gaps.characters);
  const words = escaped.replaceAll(' …', gaps.words).replaceAll('*', '[^ ]*');
  return `(?: |^)${words}(?= |$)`;
}

/** “don’t” and the like, which half of all readers type without the apostrophe. */
const shortForms =
  /\b(ca|do|does|did|is|are|was|were|has|have|had|wo|could|would|should|might|must|need)nt\b/g;

/** Verbs that change when “not” is shortened. */
const oddVerbs: Readonly<Record<string, string>> = { ca: 'can', wo: 'will' };

/** Returns a text in lower case, without apostrophes, with “not” written out. */
const toPlainText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(shortForms, (_, verb: string) => `${oddVerbs[verb] ?? verb} not`)
    .replace(/\bcannot\b/g, 'can not')
    .replace(/[^\p{Letter}\p{Number}，。？！、；]+/gu, ' ')
    .trim();

/** Returns a text with one space between words, and between Han characters and Latin letters, for word patterns. */
export const toPatternText = (text: string): string => separate(toPlainText(text));

const separate = (plain: string): string =>
  plain
    .replace(/(\p{Script=Han})([a-z0-9])/gu, '$1 $2')
    .replace(/([a-z0-9])(\p{Script=Han})/gu, '$1 $2');

/** The patterns of a synonym group, compiled to one expression for each script. */
interface Matcher {
  readonly group: string;
  readonly denies: string | undefined;
  readonly isCommon: boolean;
  readonly isAuxiliary: boolean;
  /** What a text must contain for a pattern to match. */
  readonly starts: readonly string[];
  readonly han: RegExp;
  readonly letters: RegExp;
}

const join = (patterns: readonly string[]): RegExp =>
  // An empty expression would match everything; without patterns nothing may match.
  new RegExp(patterns.map(toSource).join('|') || '(?!)', 'gu');

function compile(vocabulary: Vocabulary): Matcher[] {
  return Object.entries(vocabulary).map(([group, texts]) => {
    const patterns = localeIds.flatMap((locale) => splitPatterns(texts[locale] ?? ''));
    return {
      group,
      denies: texts.denies,
      isCommon: texts.isCommon ?? false,
      isAuxiliary: texts.isAuxiliary ?? false,
      starts: [...new Set(patterns.map(toStart))],
      han: join(patterns.filter(hasHan)),
      letters: join(patterns.filter((pattern) => !hasHan(pattern))),
    };
  });
}

/** A text as the patterns of each script read it; empty without that script. */
type PatternTexts = Readonly<Record<'han' | 'letters', string>>;

const findMatches = (matchers: readonly Matcher[], text: PatternTexts): Matcher[] =>
  matchers.filter(
    ({ han, letters }) => text.han.search(han) >= 0 || text.letters.search(letters) >= 0,
  );

/** Number of letters by which the patterns of the beginning of a word are found. */
const startLength = 3;

/** After a whole word. */
const wordEnd = ' ';

/**
 * Returns what a text must contain for a pattern to match: its longest word, or the first letters of it if others may
 * follow; of a pattern with Han, which matches within words, the first two characters of its longest part.
 */
function toStart(pattern: string): string {
  const plain = pattern.replaceAll('-', wordEnd);
  if (hasHan(pattern)) return [...findLongest(plain.split('…'))].slice(0, 2).join('');
  const words = plain.split(/[ …]+/);
  const longest = findLongest(words.map((word) => word.split('*')[0] ?? ''));
  return words.includes(longest) ? longest + wordEnd : longest.slice(0, startLength);
}

const findLongest = (texts: readonly string[]): string =>
  texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');

/** Returns the starts of patterns that a text with a word may match. */
const listWordStarts = (word: string): string[] => [
  word + wordEnd,
  ...Array.from({ length: startLength }, (_, index) => word.slice(0, index + 1)),
];

/** Returns a function that leaves out matchers that cannot match a text: expressions are slow. */
function createFilter(matchers: readonly Matcher[]) {
  const byStart = new Map<string, number[]>();
  for (const [number, { starts }] of matchers.entries())
    for (const start of starts) byStart.set(start, [...(byStart.get(start) ?? []), number]);
  const findByWord = memoize((word: string) =>
    listWordStarts(word).flatMap((start) => byStart.get(start) ?? []),
  );
  return ({ han, letters }: PatternTexts): Matcher[] => {
    // A pattern that begins with any letters may match any text.
    const possible = new Set(byStart.get(''));
    const addAll = (numbers: readonly number[] = []) => {
      for (const number of numbers) possible.add(number);
    };
    for (const word of letters.split(' ')) addAll(findByWord(word));
    let before = '';
    for (const character of han) {
      addAll(byStart.get(character));
      addAll(byStart.get(before + character));
      before = character;
    }
    return [...possible].sort((a, b) => a - b).flatMap((number) => matchers[number] ?? []);
  };
}

const removeMatches = (text: PatternTexts, { han, letters }: Matcher): PatternTexts => ({
  han: text.han.replace(han, ' '),
  letters: text.letters.replace(letters, ' '),
});

/** Returns a finder for a vocabulary. */
export function createSynonymFinder(vocabulary: Vocabulary): SynonymFinder {
  const filter = createFilter(compile(vocabulary));
  return (text) => {
    const plain = toPlainText(text);
    const texts: PatternTexts = {
      han: hasHan(text) ? plain : '',
      letters: /[a-z0-9]/.test(plain) ? separate(plain) : '',
    };
    const possible = filter(texts);
    const own = possible.filter(({ isCommon }) => !isCommon);
    const common = possible.filter(({ isCommon }) => isCommon);
    const ownFound = findMatches(own, texts);
    // What the site has a word for means that: the words for any product are sought in the rest.
    const rest = ownFound.reduce(removeMatches, texts);
    const found = [...ownFound, ...findMatches(common, rest)];
    if (found.every(({ isAuxiliary }) => isAuxiliary)) return [];
    const denied = new Set(found.map(({ denies }) => denies));
    return found.map(({ group }) => group).filter((group) => !denied.has(group));
  };
}
