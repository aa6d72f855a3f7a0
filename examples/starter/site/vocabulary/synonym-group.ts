import type { Localised } from '~/i18n/locales.ts';

/** The words of one synonym group: patterns in every language, separated by `|` or a line break. */
export interface SynonymGroup extends Localised {
  /** The group that this one negates and excludes. */
  readonly denies?: string;
}
