import type { Localised } from '../languages/locale.ts';

/**
 * The kinds of evidence: how the case form and the printed form ask for an item.
 *
 * - `control`: one line, several lines, a choice, or a box to tick for what is collected and not written down
 * - `lines`: lines on paper to write it by hand; 0 for a box to tick
 * - `isExact`: copied and not composed, so keyboards neither correct nor capitalise it
 * - `keepsNumbers`: long numbers are what is asked for, so those that look like a card's are kept with a warning
 */
export const evidenceKinds = {
  text: { control: 'line', lines: 1 },
  /** A number or name to copy: of an order, a device, an invoice. */
  number: { control: 'line', lines: 1, isExact: true, keepsNumbers: true },
  amount: { control: 'line', lines: 1 },
  /** A day and a time, with the time zone of the reader added to it. */
  'date-time': { control: 'line', lines: 1 },
  email: { control: 'line', lines: 1, isExact: true },
  'long-text': { control: 'lines', lines: 2 },
  /** Several records, which are on paper already. */
  records: { control: 'lines', lines: 0, keepsNumbers: true },
  /** One of the `options` of the item. */
  choice: { control: 'choice', lines: 1 },
  /** Pictures, documents and whatever else is collected. */
  file: { control: 'tick', lines: 0 },
} as const satisfies Record<string, EvidenceShape>;

/** How an item of evidence is asked for. */
export interface EvidenceShape {
  readonly control: 'line' | 'lines' | 'choice' | 'tick';
  readonly lines: number;
  readonly isExact?: boolean;
  readonly keepsNumbers?: boolean;
}

export type EvidenceKind = keyof typeof evidenceKinds;

/** An item to prepare before contacting support. */
export type Evidence =
  | (EvidenceItem & { readonly kind: Exclude<EvidenceKind, 'choice'> })
  | (EvidenceItem & { readonly kind: 'choice'; readonly options: readonly Localised[] });

interface EvidenceItem {
  readonly name: Localised;
  /** What to write, such as an example; below the field of the case form. */
  readonly hint?: Localised;
  /** Every case form asks for it, whichever evidence the article lists. */
  readonly isAlwaysAsked?: boolean;
  /** The case form begins with the checks that the reader has ticked in articles: for what was already tried. */
  readonly isFromTicks?: boolean;
}

/** Id of an item of evidence, a key of its table. */
export type EvidenceId = string;
