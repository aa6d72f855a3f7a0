import { splitPatterns, type Vocabulary } from '../../content-model/vocabulary.ts';
import { localeIds } from '../../i18n/locales.ts';
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
export const toPatternText = (text: string): string =>
  toPlainText(text)
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

/** Number of letters of a word by which its patterns are found. */
const startLength = 3;

/** Returns the first letters of the words that match a pattern; of one with Han, which matches within words, the first. */
function toStart(pattern: string): string {
  const [first = ''] = pattern.replaceAll('-', ' ').split(/[ *…]/);
  const [character = ''] = first;
  return hasHan(pattern) ? character : first.slice(0, startLength);
}

/** Returns the starts of all matches that a text may have. */
function listStarts({ han, letters }: PatternTexts): Set<string> {
  const starts = new Set(['', ...han]);
  for (const word of new Set(letters.split(' ')))
    for (let length = 1; length <= startLength; length += 1) starts.add(word.slice(0, length));
  return starts;
}

/** Returns a function that leaves out matchers that cannot match a text: expressions are slow. */
function createFilter(matchers: readonly Matcher[]) {
  const numbers = new Map<string, number[]>();
  for (const [number, { starts }] of matchers.entries())
    for (const start of starts) numbers.set(start, [...(numbers.get(start) ?? []), number]);
  return (text: PatternTexts): Matcher[] => {
    const isPossible = new Uint8Array(matchers.length);
    for (const start of listStarts(text))
      for (const number of numbers.get(start) ?? []) isPossible[number] = 1;
    return matchers.filter((_, number) => isPossible[number] === 1);
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
    const plain: PatternTexts = {
      han: hasHan(text) ? toPlainText(text) : '',
      letters: /[a-z0-9]/i.test(text) ? toPatternText(text) : '',
    };
    const possible = filter(plain);
    const own = possible.filter(({ isCommon }) => !isCommon);
    const common = possible.filter(({ isCommon }) => isCommon);
    const ownFound = findMatches(own, plain);
    // What the site has a word for means that: the words for any product are sought in the rest.
    const rest = ownFound.reduce(removeMatches, plain);
    const found = [...ownFound, ...findMatches(common, rest)];
    if (found.every(({ isAuxiliary }) => isAuxiliary)) return [];
    const denied = new Set(found.map(({ denies }) => denies));
    return found.map(({ group }) => group).filter((group) => !denied.has(group));
  };
}
