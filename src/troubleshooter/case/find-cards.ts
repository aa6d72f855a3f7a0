import { toPlainWidth, type Secret } from './secret.ts';

/** Fewest and most digits of a payment card (ISO/IEC 7812). */
const [shortest, longest] = [13, 19];

/** Digits in groups, as people part them. */
const groupsPattern = /\d+(?:[ \t\-‐-―−._·・,，/]{1,3}\d+)*/g;

/**
 * No bank issues cards that begin with 0 or 1, and a number that begins with 20 is a transaction number with
 * its year in front: one in ten of those would pass for a card.
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

/** Returns the groups of a run; dates and amounts have groups of two, cards have none but at the end. */
const listGroups = (run: string, offset: number): Group[] =>
  [...run.matchAll(/\d+/g)].map((match) => ({
    digits: match[0],
    start: offset + match.index,
  }));

/** Returns how many groups from the first one on are a card, the most that are; 0 where none are. */
function countCardGroups(groups: readonly Group[]): number {
  let digits = '';
  let count = 0;
  for (const [index, group] of groups.entries()) {
    digits += group.digits;
    if (digits.length > longest) break;
    if (isCard(digits)) count = index + 1;
    if (group.digits.length < 3) break;
  }
  return count;
}

/**
 * Returns full card numbers in a text: 13 to 19 digits with their check digit, in wide digits, too, and
 * however they are grouped; an expiry date or more digits may stand beside them.
 */
export function findCards(text: string): Secret[] {
  const found: Secret[] = [];
  for (const run of toPlainWidth(text).matchAll(groupsPattern)) {
    const groups = listGroups(run[0], run.index);
    for (let index = 0; index < groups.length;) {
      const count = countCardGroups(groups.slice(index));
      const [first, last] = [groups[index], groups[index + count - 1]];
      if (count > 0 && first && last) {
        found.push({ kind: 'card', start: first.start, end: last.start + last.digits.length });
      }
      index += Math.max(count, 1);
    }
  }
  return found;
}
