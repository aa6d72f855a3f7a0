import { isOrdinary } from './ordinary.ts';
import { readQuoted } from './quotations.ts';
import { readRun } from './value-shapes.ts';
import type { ReadValue } from './walk-to-value.ts';

/** Returns a key or a token at a place after its name. */
export const readKey: ReadValue = (text, { at, isLinked, isSetOff, isApart }) => {
  if (isApart) return undefined;
  const quoted = readQuoted(text, at);
  const run = quoted ?? readRun(text, at);
  const value = run ? text.slice(run.start, run.end) : '';
  if (value.length < 6 || /\s/.test(value) || isOrdinary(value)) return undefined;
  const isKey = value.length >= 8 && /\d/.test(value) && /[a-z]/i.test(value);
  return isKey || ((isLinked || isSetOff) && /\d/.test(value)) ? run : undefined;
};

const seedWords =
  /(?:(?:\d{1,2}[.)]\s*)?(?:[a-z]{3,8}|[\u3400-\u9fff]{1,4})(?:[\s,，、]+|(?=[.。;；!"'”’」』]|$)))+/iy;

/** Returns the words of a recovery phrase at a place after its name. */
export const readSeed: ReadValue = (text, { at: outside, isLinked, isSetOff }) => {
  const at = outside + (/["'“‘「『]/.test(text[outside] ?? '') ? 1 : 0);
  seedWords.lastIndex = at;
  const found = seedWords.exec(text)?.[0].trimEnd() ?? '';
  const count = found.split(/[\s,，、]+/).filter(Boolean).length;
  return count >= (isSetOff ? 3 : isLinked ? 5 : 10)
    ? { start: at, end: at + found.length }
    : undefined;
};
