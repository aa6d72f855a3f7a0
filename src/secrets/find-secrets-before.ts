import { findNames, isLongerName } from './names.ts';
import { isOrdinary } from './ordinary.ts';
import type { Secret, Span } from './secret.ts';
import { readDigits, readStrong } from './value-shapes.ts';
import { harmlessCodes, harmlessHan, harmlessWords, listWords } from './words.ts';

/**
 * Finds secrets that come before their names: “hunter2 is my password”, «123456（登录验证码）», and codes in a message
 * that asks not to pass them on.
 */

/** Words between a link and a name: “my”, «我的登录». */
const modifiersZh = '(?:[我你您他她咱](?:们|們)?的?)?[\\u3400-\\u9fffA-Za-z]{0,8}';
const modifiersEn =
  '(?:(?:this|my|the|your|our|his|her|their|a|an|not|still|also|one)\\s+)*(?:[a-z-]+\\s+){0,3}';
const linkZh = '(?:就?是|[为為]|即|[这這]就?是|作[为為]?|[当當]作?)';
const linkEn = '(?:is|was|are|were|as|be)';

/** What is between a value and a name; the value ends where it begins. */
const between = new RegExp(
  `["'”’」』】)）]?(?:[,，]?\\s*(?:${linkZh}\\s*${modifiersZh}|=\\s*)|[,，]?\\s+(?:(?:this|that|it)\\s+)?(?:(?:is|was|not|never|accepted|rejected|refused|saved|wrong)\\s+)*${linkEn}\\s+${modifiersEn}|\\s*[这這那][个個]\\s*(?:登[录錄陆]|支付)?|\\s*[(（[【]\\s*(?:${modifiersZh}|${modifiersEn}))$`,
  'i',
);

/** What is before a code of six digits, and between it and its name. */
const directly: readonly RegExp[] = [
  // «123456这个验证码», “the 123456 sms code”.
  /(^|[^\d.-])(\d{6}|\d{3}[ -]\d{3})["”」]?\s*(?:[这這那][个個]|的)?(?:[\u3400-\u9fff]{0,2}|(?:sms|verification|security|login)\s+)$/i,
  // «收到的是123456，但是验证码», “I typed 123456 but the code”.
  /((?:收到|[填输輸写寫报報说說][了的入]*)的?是?\s*|\b(?:typed|entered|got|received|put|wrote|gave)\s+)(\d{6}|\d{3}[ -]\d{3})[^。.\d]{0,24}$/i,
];

/** “Enter 123456 to verify”. */
const purpose =
  /((?:\b(?:use|enter|type)|[输輸]入|使用)\s*)(\d{4,8}|\d{3}[ -]\d{3})\s*(?:to\s+)?(?:verif|log|sign|confirm|authen|continue|完成|进行|進行|[验驗][证證]|登[录錄陆]|[确確][认認])/gi;

/** A value put into a field: “typed 1234 as the PIN”, “entered abc123 for the password”. */
const entered =
  /(?:typed|entered|used|put|wrote|gave|sent|input|use|enter|type)\s+(["“']?)([!-~]+)\1\s+(?:for|in|into|as|at)\s+(?:(?:the|my|your|a)\s+)?(?:[a-z-]+\s+){0,2}$/i;

const lastRun = /[!-~]+$/;
const lastChunk = /[^\s，。！？；：、,;!?()（）"“”'‘’「」『』【】•]+$/;

/** How much of the text before a name is looked at. */
const reach = 90;

/** Returns the value that ends at a position: quoted, recognised by its characters, or the first word of a clause. */
function readPasswordBefore(text: string, end: number): Span | undefined {
  const before = text.slice(Math.max(0, end - reach), end);
  const offset = end - before.length;
  const quoted = /["“'‘「『]([^"“”'‘’「」『』\n]{3,64})$/.exec(before);
  if (quoted && /["”'’」』]/.test(text[end] ?? ''))
    return { start: end - (quoted[1] ?? '').length, end };
  const run = lastRun.exec(before)?.[0] ?? '';
  const start = end - run.length;
  if (run !== '' && readStrong(text, start)) return { start, end };
  const clause = /(?:^|[.,;!?\n，。；！？])\s*((?:[a-z'’]+ ){0,11}[a-z'’]{3,})$/i.exec(before)?.[1];
  if (clause !== undefined && isPasswordOfWords(clause)) return { start: end - clause.length, end };
  const chunk = lastChunk.exec(before);
  return chunk && /^[\u3400-\u9fff]+[\da-z]*\d$/i.test(chunk[0]) && !harmlessHan.test(chunk[0])
    ? { start: offset + chunk.index, end }
    : undefined;
}

/** One word, or at least three, none of which belongs to the sentence. */
function isPasswordOfWords(clause: string): boolean {
  const words = clause.toLowerCase().split(' ');
  return (
    (words.length === 1 || words.length >= 3) && !words.some((word) => harmlessWords.has(word))
  );
}

function readDigitsBefore(
  text: string,
  end: number,
  size: readonly [number, number],
): Span | undefined {
  const before = text.slice(Math.max(0, end - reach), end);
  const run = /\d+(?:[ -]\d+)*$/.exec(before)?.[0];
  return run === undefined ? undefined : readDigits(text, end - run.length, size);
}

type ReadBefore = (text: string, end: number) => Span | undefined;

function findBefore(text: string, names: RegExp, kind: Secret['kind'], read: ReadBefore): Secret[] {
  return findNames(text, names).flatMap((name): Secret[] => {
    if (harmlessCodes.has(name.before) || isLongerName(text, name)) return [];
    const before = text.slice(Math.max(0, name.start - reach), name.start);
    const joined = between.exec(before);
    const value = joined
      ? read(text, name.start - before.length + joined.index)
      : readPut(text, before, name.start, read);
    return value ? [{ kind, ...value }] : [];
  });
}

const seedBefore = /(?:(?:\d{1,2}[.)]\s*)?[a-z]{3,8}[\s,]+){5,}(?:\d{1,2}[.)]\s*)?[a-z]{3,8}$/i;

/** Returns the words of a recovery phrase that end at a position. */
function readSeedBefore(text: string, end: number): Span | undefined {
  const found = seedBefore.exec(text.slice(Math.max(0, end - 300), end))?.[0];
  return found === undefined ? undefined : { start: end - found.length, end };
}

/** Returns a value that was entered for a name. */
function readPut(text: string, before: string, start: number, read: ReadBefore): Span | undefined {
  const put = entered.exec(before);
  if (!put) return undefined;
  const end =
    start - before.length + put.index + put[0].indexOf(put[2] ?? '') + (put[2] ?? '').length;
  return read(text, end);
}

/** Returns the second group of a match, which follows the first. */
const toCode = (
  offset: number,
  { index = 0, 1: lead = '', 2: digits = '' }: RegExpMatchArray,
): Secret => {
  const start = offset + index + lead.length;
  return { kind: 'code', start, end: start + digits.length };
};

function findDirectly(text: string): Secret[] {
  const codes = findNames(text, new RegExp(`${listWords('code')}|codes?`, 'gi')).flatMap(
    ({ start, before: modifier }) => {
      const before = text.slice(Math.max(0, start - 48), start);
      const found = directly.map((pattern) => pattern.exec(before)).find(Boolean);
      return found && !harmlessCodes.has(modifier) ? [toCode(start - before.length, found)] : [];
    },
  );
  return [...codes, ...[...text.matchAll(purpose)].map((found) => toCode(0, found))];
}

const warning = new RegExp(listWords('warning'), 'i');
const notCode = /(?:[号號单單尾额額编編]|\border|\bending|\+)\s*[:：]?\s*$/i;

/** Returns the codes of four or six digits before a request not to pass them on. */
function findWarned(text: string): Secret[] {
  const at = warning.exec(text)?.index ?? 0;
  return [...text.slice(Math.max(0, at - reach), at).matchAll(/\d[\d .-]*/g)].flatMap(
    (match): Secret[] => {
      const start = Math.max(0, at - reach) + match.index;
      const value = readDigits(text, start, [4, 6]);
      const isCode =
        value && !notCode.test(text.slice(0, start)) && !isOrdinary(match[0].trim() + '.');
      return isCode ? [{ kind: 'code', ...value }] : [];
    },
  );
}

/** Returns the secrets in a text that come before their names. They may overlap. `text` has plain width. */
export const findSecretsBefore = (text: string): Secret[] => [
  ...findBefore(text, new RegExp(listWords('password'), 'gi'), 'password', readPasswordBefore),
  ...findBefore(text, new RegExp(`${listWords('code')}|codes?`, 'gi'), 'code', (whole, end) =>
    readDigitsBefore(whole, end, [4, 8]),
  ),
  ...findBefore(text, new RegExp(listWords('cardCode'), 'gi'), 'code', (whole, end) =>
    readDigitsBefore(whole, end, [3, 4]),
  ),
  ...findBefore(text, new RegExp(listWords('seed'), 'gi'), 'password', readSeedBefore),
  ...findDirectly(text),
  ...findWarned(text),
];
