import type { Localised } from '../languages/locale.ts';
import type { IconName } from './icons.ts';

/** Where a situation leads: an article, or a flow of guided troubleshooting, by its id. */
export type SituationTarget = { readonly article: string } | { readonly flow: string };

/** What has happened to a reader, as the home page and the page for unknown addresses list it. */
export type Situation = SituationTarget & {
  readonly icon: IconName;
  /** In the reader's words: about twelve Chinese characters or 35 English ones, one line of a phone. */
  readonly text: Localised;
  /** Needs help at once: set apart from the others. */
  readonly isUrgent?: true;
};
