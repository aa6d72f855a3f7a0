import type { Localised } from '../languages/locale.ts';
import type { IconName } from './icons.ts';

/** Title, summary and icon of a category. */
export interface CategoryText {
  readonly title: Localised;
  readonly summary: Localised;
  readonly icon?: IconName;
  /** Retired ids of the category, whose pages and feeds lead to it. */
  readonly aliases?: readonly string[];
}

/** Id of a category, a key of its table. */
export type Category = string;
