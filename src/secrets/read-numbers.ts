import { isOrdinary } from './ordinary.ts';
import { readDigits, readRun } from './value-shapes.ts';
import { isAlone, type ReadValue } from './walk-to-value.ts';
import { listWords } from './words.ts';

/** Codes, and the numbers of cards and documents, at a place after their names. */

const beforeOther = new RegExp(`(?:^|[^a-z])${listWords('otherNumber')}\\s*$`, 'i');

const isOtherNumber = (text: string, at: number): boolean =>
  beforeOther.test(text.slice(Math.max(0, at - 16), at));

/** Returns a reader of codes with a number of digits; or with letters as well. */
export const readCode =
  (size: readonly [number, number], hasLetters: boolean): ReadValue =>
  (text, { at, isLinked, isApart, hasVerb, words }) => {
    if (words > 0 && isOtherNumber(text, at)) return undefined;
    if (isApart && !hasVerb && !isLinked) {
      const line = readDigits(text, at, [4, 6]);
      const isApposed =
        hasLetters && words === 0 && line && /^\s*(?:[,，.。]|$)/.test(text.slice(line.end));
      return line && (isApposed || isAlone(text, line)) ? line : undefined;
    }
    // Google writes G-123456.
    const prefix = /^(?:["'“‘「『]|[a-z]-)/i.exec(text.slice(at, at + 2))?.[0].length ?? 0;
    const digits = readDigits(text, at + prefix, size);
    if (digits) return digits;
    const run = hasLetters ? readRun(text, at) : undefined;
    const value = run && text.slice(run.start, run.end);
    return value &&
      /^(?=.*\d)(?=.*[a-z])[a-z\d-]{4,24}$/i.test(value) &&
      !isOrdinary(value) &&
      !isSection(value)
      ? run
      : undefined;
  };

/** Tells whether a value names a method or a place: “2FA”, “WDR-101”. */
const isSection = (value: string): boolean => /^[a-z]+-?\d{1,3}$|^\d{1,2}[a-z]+$/i.test(value);

const identityNumber =
  /(?:[a-z]{0,3}[ -]?)?\d(?:[ -]?\d){4,18}(?:[ -]?[a-z](?![a-z])|[(（][\da][)）])?(?!\d)/iy;

/** Returns the number of an identity document. */
export const readIdentity: ReadValue = (text, { at, isApart, isLinked, hasVerb }) => {
  if (isApart && !hasVerb && !isLinked) return undefined;
  identityNumber.lastIndex = at;
  const value = identityNumber.exec(text)?.[0];
  if (value === undefined || isOrdinary(value.trim())) return undefined;
  const digits = value.replace(/\D/g, '').length;
  return digits >= 6 || (digits >= 5 && /[a-z]/i.test(value))
    ? { start: at, end: at + value.length }
    : undefined;
};

const cardNumber = /\d(?:[ \-.·\n]{0,2}\d){12,18}(?!\d)/y;

/** Returns the number of a card, also with a wrong check digit. */
export const readCard: ReadValue = (text, { at }) => {
  cardNumber.lastIndex = at;
  const found = cardNumber.exec(text)?.[0];
  return found === undefined ? undefined : { start: at, end: at + found.length };
};

const expiryDate = /(?:0?[1-9]|1[0-2])\s*[/.\-月]\s*(?:20)?\d{2}(?!\d|[/.-]\d)/y;

/** Returns a month and a year. */
export const readExpiry: ReadValue = (text, { at, isApart }) => {
  expiryDate.lastIndex = at;
  const found = isApart ? undefined : expiryDate.exec(text)?.[0];
  return found === undefined ? undefined : { start: at, end: at + found.length };
};
