/** Where an address ends that is written in a text without brackets: by the rules of GFM, or before Chinese. */

/** Text and punctuation that an address has only percent-encoded, and the sign of escapes. */
const outside =
  /[\s<\\]|(?![\0-\x7f])[\p{P}\p{S}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

/** First halves of emoji and of rare Chinese characters. */
const outsideHalf = /[\ud83c-\ud8bf]/;

/** Tells whether an address ends before a UTF-16 code unit. */
export const isOutsideOfAddress = (unit: string): boolean =>
  outside.test(unit) || outsideHalf.test(unit);

/** The scheme and the domain; `www.` belongs to the domain. */
const beginning = /^(?:https?:\/\/|(?=www\.))([^\0-,/:-@[-^`{-\x7f]+)/i;

/** An underscore in one of the last two parts of a domain, which has none there. */
const underscore = /_[^.]*(?:\.[^.]*)?$/;

/** Returns the length of the address at the start of a text without spaces; 0 if there is none. */
export function measureAddress(text: string): number {
  const length = findEnd(text);
  const [, domain] = beginning.exec(text.slice(0, length)) ?? [];
  return domain === undefined || underscore.test(domain) ? 0 : length;
}

/** Returns where an address ends without the punctuation of the sentence. A closing bracket belongs to an open one. */
function findEnd(text: string): number {
  let end = text.length;
  let unopened = text.split(')').length - text.split('(').length;
  for (; end > 0; end -= 1) {
    const last = text[end - 1] ?? '';
    if (last === ')') {
      if (unopened <= 0) break;
      unopened -= 1;
    } else if (last === ';') {
      // A character reference, `&copy;`
      end -=
        (/&[\da-z]{1,30};$/i.exec(text.slice(Math.max(0, end - 32), end))?.[0].length ?? 1) - 1;
    } else if (!'?!.,:*_~\'"]'.includes(last)) break;
  }
  return end;
}
