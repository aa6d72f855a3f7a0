import { hasUnit, isHarmless, isOrdinary } from './ordinary.ts';
import type { Span } from './secret.ts';
import { connectors, harmlessHan, harmlessWords } from './words.ts';

/** What a value can look like: each function returns the value that begins at a position, or undefined. */

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Punctuation after a value that belongs to the sentence. */
const sentenceEnd = /[.,;:?)\]}>'"`]+$/;

const visible = /(?![:=,.;)\]])[!-~]+/y;

/** Returns a run of visible ASCII characters without the punctuation of the sentence; cut at the next parameter. */
export function readRun(text: string, at: number): Span | undefined {
  const run = matchAt(visible, text, at)?.[0]
    .replace(/&[\w.-]+=.*/, '')
    .replace(sentenceEnd, '');
  return run ? { start: at, end: at + run.length } : undefined;
}

/** Tells whether a run of ASCII is unlikely to be a word or a number of the sentence. */
function isStrong(run: string): boolean {
  if (run.length < 4 || isOrdinary(run)) return false;
  return /\d/.test(run) || (/[a-z]/i.test(run) && /[!@#$%^&*+=~]/.test(run.slice(0, -1)));
}

/** Returns a password that can be recognised by its characters. */
export function readStrong(text: string, at: number): Span | undefined {
  const run = readRun(text, at);
  return run && isStrong(text.slice(run.start, run.end)) && !hasUnit(text, run.end)
    ? run
    : undefined;
}

/** Tells whether a value has letters, small ones among them, and digits: numbers of orders have capitals. */
export const isMixed = (text: string, { start, end }: Span): boolean =>
  /^(?=.*[a-z])(?=.*\d)/.test(text.slice(start, end));

const word = /[a-z][a-z'’-]*(?![!-~]*\d)|\d{1,3}(?![!-~])/iy;

interface Words {
  readonly span: Span;
  readonly count: number;
}

const isHarmlessWord = (text: string): boolean => harmlessWords.has(text.toLowerCase());

/** Returns the words from a position to the end of the phrase or to a word that is not part of a password. */
function readWords(text: string, at: number): Words {
  let end = at;
  let count = 0;
  for (let next = at; count < 24;) {
    const found = matchAt(word, text, next)?.[0];
    if (found === undefined || hasUnit(text, next + found.length)) break;
    const isConnector = connectors.has(found.toLowerCase());
    if (count > 0 && !isConnector && isHarmlessWord(found)) break;
    const after = next + found.length;
    count += 1;
    if (!isConnector) end = after;
    next = after;
    while (text[next] === ' ') next += 1;
    if (next === after) break;
  }
  return { span: { start: at, end }, count };
}

const clauseEnd = /\s*(?:$|[.,;!?，。；！？\n)）])/y;

/**
 * Returns a password that the sentence announces: letters, or several words. The first word may be harmless, as in
 * “correct horse battery staple”, if no other word of the clause is.
 */
export function readAnnounced(text: string, at: number): Span | undefined {
  const run = readRun(text, at);
  const first = run && /^[a-z]+(?:['’][a-z]+)?/i.exec(text.slice(run.start, run.end))?.[0];
  if (!run || run.end - run.start < 3) return undefined;
  if (first === undefined)
    return hasUnit(text, run.end) || isNumberOrText(text, run) ? undefined : run;
  const { span, count } = readWords(text, at);
  const isPlain = span.end >= run.end;
  if (isPlain && isHarmless(first)) {
    return count >= 4 && matchAt(clauseEnd, text, span.end) ? span : undefined;
  }
  if (isOrdinary(text.slice(run.start, run.end))) return undefined;
  return span.end > run.end ? span : run;
}

const isNumberOrText = (text: string, { start, end }: Span): boolean =>
  isOrdinary(text.slice(start, end)) && !/^\d+$/.test(text.slice(start, end));

const chunk = /[^\s，。！？；：、,;!?()（）"“”'‘’「」『』【】•]+/y;

/** Returns a password that begins with Chinese; without digits only if it is clearly set off. */
export function readChinese(text: string, at: number, isSetOff: boolean): Span | undefined {
  const found = matchAt(chunk, text, at)?.[0];
  if (found === undefined || !/^[\u3400-\u9fff]/.test(found)) return undefined;
  const span = { start: at, end: at + found.length };
  const latin = /[a-z\d][!-~]*/i.exec(found);
  if (latin) {
    const end = at + latin.index + latin[0].length;
    const isCount = hasUnit(text, end) || (isOrdinary(latin[0]) && !/^\d+$/.test(latin[0]));
    return /\d/.test(latin[0]) && !isCount ? span : undefined;
  }
  return isSetOff && found.length >= 2 && found.length <= 12 && !harmlessHan.test(found)
    ? span
    : undefined;
}

const groups = /\d+(?:[ \-.]\d+)*/y;

/**
 * Returns a number with as many digits as a code has, with or without separators; neither a part of a longer number
 * nor an amount.
 */
export function readDigits(
  text: string,
  at: number,
  [least, most]: readonly [number, number],
): Span | undefined {
  const run = matchAt(groups, text, at)?.[0];
  if (
    run === undefined ||
    /[\d+]/.test(text[at - 1] ?? '') ||
    /^(?:0x|[a-z_])/i.test(text.slice(at + run.length))
  )
    return undefined;
  const first = /^\d+/.exec(run)?.[0] ?? '';
  for (const value of new Set([run, first])) {
    const count = value.replace(/\D/g, '').length;
    const end = at + value.length;
    if (count < least || count > most || isAmount(value) || hasUnit(text, end)) continue;
    if (/^[.,:]\d/.test(text.slice(end))) continue;
    return { start: at, end };
  }
  return undefined;
}

const isAmount = (value: string): boolean =>
  value.includes('.') || /^\d{2}-\d{2}-\d{2}$/.test(value);
