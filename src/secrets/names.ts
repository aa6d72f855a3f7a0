import { countEdits } from '../i18n/closest-word.ts';
import type { Span } from './secret.ts';
import { listWords } from './words.ts';

/** Finds the names of secrets: «密码», “code”. */

/** A name, with the word before it. */
export interface Name extends Span {
  readonly before: string;
}

const longerName = new RegExp(`[\\s-]*(?:${listWords('longerName')})`, 'iy');

/** Returns the names in a text that are words of their own. */
export function findNames(text: string, pattern: RegExp): Name[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: name, index }) => {
    const end = index + name.length;
    const isInWord =
      (/^[a-z]/i.test(name) && /[a-z]/i.test(text[index - 1] ?? '')) ||
      (/[a-z]$/i.test(name) && /[a-z]/i.test(text[end] ?? ''));
    const before = /([a-z]+)[\s-]*$/i.exec(text.slice(Math.max(0, index - 30), index))?.[1] ?? '';
    return isInWord ? [] : [{ start: index, end, before: before.toLowerCase() }];
  });
}

/** Tells whether a name goes on: “password reset”. */
export function isLongerName(text: string, { end }: Span): boolean {
  longerName.lastIndex = end;
  return longerName.test(text);
}

/** Returns names of a password with up to two slips: “passwrod”. */
export const findMisspelled = (text: string): Name[] =>
  findNames(text, /p[a-z]{5,9}/gi).filter(({ start, end }) => {
    const word = text.slice(start, end).toLowerCase();
    return (
      !/^pass(?:ports?|ed|es|ing|ive|age|ages|ion|word)$/.test(word) &&
      countEdits(word, 'password', 3) < 3
    );
  });
