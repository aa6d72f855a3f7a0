import { findCards } from './find-cards.ts';
import { findSpokenSecrets } from './find-spoken-secrets.ts';
import { toPlainWidth, type Secret, type SecretKind } from './secret.ts';
import { tidyText } from './tidy-text.ts';

/**
 * What is done with a card number: hidden, or kept with a warning. It is kept in fields that are there for
 * transaction numbers: one in ten of those with 16 digits has a card's check digit, and a number that support
 * cannot read is worth nothing.
 */
export type CardRule = 'hide' | 'keep';

/** A text as it may be shown and sent, and what was found in it. */
export interface MaskedText {
  readonly text: string;
  /** Hidden in the text. */
  readonly hidden: readonly SecretKind[];
  /** Still in the text: it may be a card number. */
  readonly kept: readonly SecretKind[];
}

/** Dots instead of letters, the same in every language; support can tell a card by its last four digits. */
function formatMask(text: string, { kind, start, end }: Secret): string {
  if (kind !== 'card') return '••••';
  return `•••• ${toPlainWidth(text.slice(start, end)).replace(/\D/g, '').slice(-4)}`;
}

/** Returns secrets from first to last, without those that begin inside another. */
function sortSecrets(secrets: readonly Secret[]): Secret[] {
  const sorted = [...secrets].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Secret[] = [];
  for (const secret of sorted) {
    const last = apart[apart.length - 1];
    if (!last || secret.start >= last.end) apart.push(secret);
    else if (secret.end > last.end) apart[apart.length - 1] = { ...last, end: secret.end };
  }
  return apart;
}

const listKinds = (secrets: readonly Secret[]): SecretKind[] => [
  ...new Set(secrets.map(({ kind }) => kind)),
];

/**
 * Returns a tidied text without the passwords, one-time codes and full card numbers in it.
 *
 * @example
 * maskSecrets('password: hunter2', 'hide').text // => 'password: ••••'
 */
export function maskSecrets(entered: string, cardRule: CardRule): MaskedText {
  // First, or a space of no width would part a card number for the eyes of nobody.
  const text = tidyText(entered);
  const cards = findCards(text);
  const spoken = findSpokenSecrets(text);
  const hidden = sortSecrets(cardRule === 'hide' ? [...cards, ...spoken] : spoken);
  let masked = '';
  let from = 0;
  for (const secret of hidden) {
    masked += text.slice(from, secret.start) + formatMask(text, secret);
    from = secret.end;
  }
  return {
    text: masked + text.slice(from),
    hidden: listKinds(hidden),
    kept: cardRule === 'keep' ? listKinds(cards) : [],
  };
}
