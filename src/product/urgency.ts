import type { Localised } from '../languages/locale.ts';

/** When the reader of a problem must act: each has a look of its own, in colour and shape, wherever it is shown. */
export type ActTime = 'now' | 'later' | 'any-time';

/** How pressing a problem is. */
export interface Urgency {
  readonly name: Localised;
  /**
   * `now` is red on pages and inverted in PDFs: only for what gets worse with every hour. `later` is amber; where an
   * article says from when to contact support, its label says that instead of the name.
   */
  readonly act: ActTime;
}

/** Id of an urgency, a key of its table. */
export type UrgencyId = string;
