/**
 * Cuts text into the terms that are looked up one by one. Chinese has no spaces and its dictionaries
 * disagree, so a run of Han characters becomes its overlapping pairs, on both sides of the search.
 * Everything here is plain text in, plain text out: the same in Node and in every browser.
 */

/** Longest query looked at, in characters; someone may paste a whole letter. */
export const queryLimit = 200;

/** Returns a text in one form: full-width letters, capitals, apostrophes and white space made equal. */
export const normaliseText = (text: string): string =>
  text
    // Before the form is changed: it would make a blank and an accent of the acute that some type.
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑‒–−]/g, '-')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

/** Returns a query in the form that is looked up, cut to `queryLimit` characters, none of them in half. */
export const normaliseQuery = (text: string): string =>
  [...normaliseText([...text.replace(/\s+/gu, ' ')].slice(0, 4 * queryLimit).join(''))]
    .slice(0, queryLimit)
    .join('');

/** A letter or digit that is not Han. (The `v` flag would say it shorter; old WebViews lack it.) */
const letter = '(?!\\p{Script=Han})[\\p{Letter}\\p{Number}]';

/**
 * Runs of Han characters, and words of other scripts with apostrophes inside. Plain letters come first: most
 * words are of them alone, and they are found five times as fast.
 */
const runs = new RegExp(
  `[a-z0-9]+(?:'[a-z0-9]+)*(?!'?${letter})|(?<han>\\p{Script=Han}+)|(?:${letter})+(?:'(?:${letter})+)*`,
  'gu',
);

/** A stretch of text in one script. */
export interface Run {
  readonly text: string;
  readonly isHan: boolean;
}

/**
 * Returns the runs of a text in order: words of a script with spaces, and unbroken runs of Han.
 *
 * @example
 * splitRuns('提现没到 My OKPay') // => 提现没到 (Han), my, okpay
 */
export const splitRuns = (text: string): Run[] =>
  [...normaliseText(text).matchAll(runs)].map(({ 0: run, groups }) => ({
    text: run,
    isHan: groups?.han !== undefined,
  }));

/**
 * Returns the terms of a text in order, repeated ones too: words without their apostrophes, and pairs of
 * Han characters.
 *
 * @example
 * splitTerms('提现没到 OKPay can’t') // => ['提现', '现没', '没到', 'okpay', 'cant']
 */
export const splitTerms = (text: string): string[] =>
  splitRuns(text).flatMap(({ text: run, isHan }) =>
    isHan ? toPairs(run) : [run.replaceAll("'", '')],
  );

/** A run of one character is its own only term. */
function toPairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** Tells whether a text holds Han characters. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
