import { tidyText } from '../i18n/tidy-text.ts';
import { findCards } from './find-cards.ts';
import { findKeys } from './find-keys.ts';
import { findNamedSecrets } from './find-named-secrets.ts';
import { findNumbers } from './find-numbers.ts';
import { findSecretsBefore } from './find-secrets-before.ts';
import { toPlainWidth, type Secret, type SecretKind } from './secret.ts';

/**
 * How to treat a card number: hide it, or keep it with a warning. It is kept in fields for transaction numbers:
 * one in ten of those with 16 digits has a card's check digit, and support cannot use a number it cannot read.
 */
export type CardRule = 'hide' | 'keep';

/** A text that is safe to show and send, and the secrets found in it. */
interface MaskedText {
  readonly text: string;
  /** Replaced in the text. */
  readonly hidden: readonly SecretKind[];
  /** Still in the text, because it may not be a card number. */
  readonly kept: readonly SecretKind[];
}

/** Returns dots; a card and an account keep their last four characters, by which support can recognise them. */
function formatMask(text: string, { kind, start, end }: Secret): string {
  const value = toPlainWidth(text.slice(start, end)).replace(/[^a-z\d]/gi, '');
  return (kind === 'card' || kind === 'account') && value.length >= 12
    ? `•••• ${value.slice(-4)}`
    : '••••';
}

/** Returns secrets in order, with overlapping ones merged. */
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
 * Returns a text without invisible characters, passwords, keys, one-time codes, identity numbers and full numbers of cards
 * and accounts.
 *
 * @example
 * maskSecrets('password: hunter2', 'hide').text // => 'password: ••••'
 */
export function maskSecrets(entered: string, cardRule: CardRule): MaskedText {
  // First, because an invisible character could split a card number.
  const text = tidyText(entered);
  const plain = toPlainWidth(text);
  const found = [findCards, findNamedSecrets, findSecretsBefore, findNumbers, findKeys].flatMap(
    (find) => find(plain),
  );
  const isKept = ({ kind }: Secret): boolean => kind === 'card' && cardRule === 'keep';
  const hidden = sortSecrets(found.filter((secret) => !isKept(secret)));
  let masked = '';
  let from = 0;
  for (const secret of hidden) {
    masked += text.slice(from, secret.start) + formatMask(text, secret);
    from = secret.end;
  }
  return {
    text: masked + text.slice(from),
    hidden: listKinds(hidden),
    kept: listKinds(found.filter(isKept)),
  };
}
