import { isMessage, readQuoted } from './quotations.ts';
import type { Span } from './secret.ts';
import { isMixed, readAnnounced, readChinese, readStrong } from './value-shapes.ts';
import { isAlone, type Place, type ReadValue } from './walk-to-value.ts';

/** Returns the password at a place after its name. */
export const readPassword: ReadValue = (text, place) => {
  const { at, isLinked, isSetOff, isApart, hasVerb, words } = place;
  if (isApart && !hasVerb && !isLinked) return readApart(text, place);
  const quoted = readQuoted(text, at);
  if (quoted) {
    const inside = text.slice(quoted.start, quoted.end);
    const isClear = isLinked || hasVerb || (words === 0 && /[!-~]/.test(inside));
    return isClear && !isMessage(inside) ? quoted : undefined;
  }
  const strong = readStrong(text, at);
  // A number after a preposition and a few words may be anything.
  if (strong && (isLinked || hasVerb || words < 4)) return strong;
  if (isLinked) return readAnnounced(text, at) ?? readChinese(text, at, isSetOff);
  return hasVerb ? readPhraseWithDigit(text, at) : undefined;
};

/** Returns a password after a pause: alone on the next line, between commas (“what I typed, hunter2, is”), or unlike a word. */
function readApart(text: string, { at, hadVerb, words }: Place): Span | undefined {
  const value = readStrong(text, at);
  if (!value || !/[a-z]/i.test(text.slice(value.start, value.end))) return undefined;
  if (words === 0 && isMixed(text, value)) return value;
  return isAlone(text, value) || (hadVerb && /^\s*(?:[,，.。]|$)/.test(text.slice(value.end)))
    ? value
    : undefined;
}

/** Returns several words with a number among them, as in “I wrote sunflower garden 7”. */
function readPhraseWithDigit(text: string, at: number): Span | undefined {
  const phrase = readAnnounced(text, at);
  return phrase && /[a-z] .*\d/i.test(text.slice(phrase.start, phrase.end)) ? phrase : undefined;
}
