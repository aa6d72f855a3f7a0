import type { Localised } from '../languages/locale.ts';

/** How pressing a problem is. */
export interface Urgency {
  readonly name: Localised;
  /** The colour of its label on pages: one of those of callouts. `danger` is also printed inverted in PDFs. */
  readonly colour: 'danger' | 'caution' | 'note';
}

/** Id of an urgency, a key of its table. */
export type UrgencyId = string;
