import type { Localised } from '../languages/locale.ts';

/** When the reader of a problem must act: each has a look of its own, in colour and shape, wherever it is shown. */
export const actTimes = ['now', 'later', 'any-time'] as const;
export type ActTime = (typeof actTimes)[number];

/** How pressing a problem is. */
export interface Urgency {
  readonly name: Localised;
  /**
   * `now` is red on pages and inverted in PDFs: only for what gets worse with every hour. `later` is amber; where an
   * article says from when to contact support, its label says that instead of the name.
   */
  readonly act: ActTime;
  /** Its articles are also listed on the home page, before the categories. */
  readonly isListedFirst: boolean;
}

/** Id of an urgency, a key of its table. */
export type UrgencyId = string;
