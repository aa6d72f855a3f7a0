import type { Secret, Span } from './secret.ts';

/** Minimum and maximum number of digits of a payment card (ISO/IEC 7812). */
const [shortest, longest] = [13, 19];

/** Groups of digits with the separators that people use, also over several lines. */
const groupsPattern = /\d+(?:[ \t\n\-‐-―−._·・,，、/|*]{1,3}\d+)*/g;

/**
 * No card number begins with 0 or 1. A number that begins with 20 is a transaction number that starts with a
 * year: one in ten of those would pass as a card.
 */
const neverCard = /^(?:0|1|20)/;

/** Tells whether a number has the check digit of a payment card (Luhn). */
export function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const isCard = (digits: string): boolean =>
  digits.length >= shortest &&
  digits.length <= longest &&
  !neverCard.test(digits) &&
  hasCheckDigit(digits);

interface Group {
  readonly digits: string;
  readonly start: number;
}

/** Returns the groups of digits in a run. */
const listGroups = (run: string, offset: number): Group[] =>
  [...run.matchAll(/\d+/g)].map((match) => ({
    digits: match[0],
    start: offset + match.index,
  }));

/**
 * Returns the largest number of groups, counted from the first, that form a card number; 0 if none do. All groups but the
 * last have at least three digits, or all have the same number of digits: dates and amounts have groups of one and two.
 */
function countCardGroups(groups: readonly Group[]): number {
  let digits = '';
  let count = 0;
  const size = groups[0]?.digits.length ?? 0;
  let isEven = true;
  for (const [index, group] of groups.entries()) {
    digits += group.digits;
    if (digits.length > longest) break;
    const hasEnded = isEven && groups[index + 1]?.digits.length === size && size < 3;
    if (isCard(digits) && !hasEnded) count = index + 1;
    isEven &&= group.digits.length === size;
    if (group.digits.length < 3 && !isEven) break;
  }
  return count;
}

/** Tells whether digits are a part of a hexadecimal number, such as a transaction's hash. */
function isInHash(text: string, { start, end }: Span): boolean {
  const before = /[\da-z]*$/i.exec(text.slice(Math.max(0, start - 64), start))?.[0] ?? '';
  const after = /^[\da-z]*/i.exec(text.slice(end, end + 64))?.[0] ?? '';
  return (
    /^(?:0x)?[\da-f]{32,}$/i.test(before + text.slice(start, end) + after) && before + after !== ''
  );
}

/**
 * Returns the full card numbers in a text: 13 to 19 digits with a valid check digit, also full-width and in any
 * grouping, even next to an expiry date or other digits. `text` has plain width.
 */
export function findCards(text: string): Secret[] {
  const found: Secret[] = [];
  for (const run of text.matchAll(groupsPattern)) {
    const groups = listGroups(run[0], run.index);
    for (let index = 0; index < groups.length;) {
      const count = countCardGroups(groups.slice(index));
      const [first, last] = [groups[index], groups[index + count - 1]];
      if (count > 0 && first && last) {
        const span = { start: first.start, end: last.start + last.digits.length };
        if (!isInHash(text, span)) found.push({ kind: 'card', ...span });
      }
      index += Math.max(count, 1);
    }
  }
  return found;
}
