import { localeIds, type Localised } from '../../i18n/locales.ts';
import { hasHan } from './terms.ts';

/**
 * Finds what a text is about: the concepts of the site's vocabulary whose patterns it holds. Both sides of
 * the search ask it, the build for each line of an article and the reader's device for the query.
 */

/** Patterns by concept, in every language; the format is described in src/site/vocabulary/pattern.ts. */
export type Vocabulary = Readonly<Record<string, Localised & { readonly denies?: string }>>;

/** Returns the patterns of a text that parts them by `|` or line breaks. */
export const splitPatterns = (text: string): string[] =>
  text.split(/[|\n]/).map((pattern) => pattern.trim());

/** Returns the concepts of a text, in the vocabulary's order. */
export type ConceptFinder = (text: string) => string[];

const escapePattern = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Words in between, before the last space; characters that end no clause in between. */
const gaps = { words: '(?: [^ ]+){0,4}', characters: '[^，。？！、；\\s]{0,4}' } as const;

function toSource(pattern: string): string {
  // “top-up” is “top up”, in patterns as in text.
  const escaped = escapePattern(pattern.replaceAll('-', ' '));
  if (hasHan(pattern)) return escaped.replaceAll('…', gaps.characters);
  const words = escaped.replaceAll(' …', gaps.words).replaceAll('*', '[^ ]*');
  return `(?: |^)${words}(?= |$)`;
}

/** “don’t” and the like, as half of all readers type them: without the apostrophe. */
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

/** Returns a text as the patterns of words want it: one space between words, and where scripts meet. */
export const toPatternText = (text: string): string =>
  toPlainText(text)
    .replace(/(\p{Script=Han})([a-z0-9])/gu, '$1 $2')
    .replace(/([a-z0-9])(\p{Script=Han})/gu, '$1 $2');

/** The patterns of a concept, those of each script in one expression. */
interface Matcher {
  readonly concept: string;
  readonly denies: string | undefined;
  readonly han: RegExp;
  readonly letters: RegExp;
}

const join = (patterns: readonly string[]): RegExp =>
  // Without patterns nothing may match, and an empty expression matches everything.
  new RegExp(patterns.map(toSource).join('|') || '$^', 'u');

function compile(vocabulary: Vocabulary): Matcher[] {
  return Object.entries(vocabulary).map(([concept, texts]) => {
    const patterns = localeIds.flatMap((locale) => splitPatterns(texts[locale]));
    return {
      concept,
      denies: texts.denies,
      han: join(patterns.filter(hasHan)),
      letters: join(patterns.filter((pattern) => !hasHan(pattern))),
    };
  });
}

/** Returns a finder for a vocabulary. */
export function createConceptFinder(vocabulary: Vocabulary): ConceptFinder {
  const matchers = compile(vocabulary);
  return (text) => {
    const characters = hasHan(text) ? toPlainText(text) : '';
    const words = /[a-z0-9]/i.test(text) ? toPatternText(text) : '';
    const found = matchers.filter(
      ({ han, letters }) => (characters && han.test(characters)) || (words && letters.test(words)),
    );
    const denied = new Set(found.map(({ denies }) => denies));
    return found.map(({ concept }) => concept).filter((concept) => !denied.has(concept));
  };
}
