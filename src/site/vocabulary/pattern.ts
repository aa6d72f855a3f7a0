import type { Localised } from '../../i18n/locales.ts';

/**
 * The words of one concept: patterns in every language, parted by `|` or a line break.
 *
 * A pattern is one or more words. `*` stands for any ending, `…` for up to four words (English) or four
 * characters (Chinese) in between. English is compared in lower case without apostrophes, and every
 * shortened “n’t” is read as “not”; Chinese in simplified characters. Write a pattern that holds for any
 * sentence it stands in, and leave what only one article says to that article's phrases.
 */
export interface ConceptPatterns extends Localised {
  /** The concept this one is the opposite of: «没到» is not «到», though it holds it. */
  readonly denies?: string;
}
