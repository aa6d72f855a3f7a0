import type { Secret } from './secret.ts';

/** Finds numbers with check digits that need no name: Chinese identity cards (GB 11643), and IBANs (ISO 13616). */

const identityCard =
  /[1-9]\d{5}[ -]?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[ -]?[\dx](?![\da-z])/gi;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

function hasIdentityCheck(value: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return '10X98765432'[sum % 11] === value[17]?.toUpperCase();
}

const account = /[a-z]{2}\d{2}(?:[ -]?[a-z\d]{2,4}){3,8}/gi;

/** Tells whether a text is an IBAN, with or without spaces. */
function isAccount(value: string): boolean {
  const plain = value.replace(/[ -]/g, '').toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  const digits = (plain.slice(4) + plain.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** Returns the longest IBAN that begins where a text does; the words after it may look like a part of it. */
function cutAccount(text: string): string | undefined {
  for (let end = text.length; end >= 15; end -= 1)
    if (isAccount(text.slice(0, end)) && !/[a-z\d]/i.test(text[end] ?? ''))
      return text.slice(0, end).trimEnd();
  return undefined;
}

/** Tells whether a number begins at a position, and does not go on from before it. */
const beginsAt = (text: string, at: number): boolean => !/[a-z\d]/i.test(text[at - 1] ?? '');

/** Returns the identity card numbers and IBANs in a text. `text` has plain width. */
export function findNumbers(text: string): Secret[] {
  const identities = [...text.matchAll(identityCard)].flatMap(({ 0: value, index }): Secret[] =>
    beginsAt(text, index) && hasIdentityCheck(value.replace(/[ -]/g, ''))
      ? [{ kind: 'identity', start: index, end: index + value.length }]
      : [],
  );
  const accounts = [...text.matchAll(account)].flatMap(({ 0: value, index }): Secret[] => {
    const found = beginsAt(text, index) ? cutAccount(value) : undefined;
    return found === undefined
      ? []
      : [{ kind: 'account', start: index, end: index + found.length }];
  });
  return [...identities, ...accounts];
}
