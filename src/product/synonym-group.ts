import type { Localised } from '../languages/locale.ts';

/**
 * The words of one synonym group: patterns in every language, separated by `|` or a line break.
 *
 * A pattern is one or more words. `*` matches any ending, `…` up to four words (English) or four
 * characters (Chinese) in between. English is compared in lower case without apostrophes, and every
 * shortened “n’t” is read as “not”; Chinese in simplified characters. Write only patterns that mean the
 * same in every sentence; words that indicate one article belong to the phrases of that article.
 */
export interface SynonymGroup extends Localised {
  /** The group that this one negates and excludes: «没到» contains «到» and means the opposite. */
  readonly denies?: string;
  /** Says nothing about the subject of a text, such as “how” and “not”: found only beside other groups. */
  readonly isAuxiliary?: boolean;
}
