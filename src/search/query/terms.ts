/**
 * Cuts text into the terms that are looked up one by one. Chinese has no spaces and its dictionaries
 * disagree, so a run of Han characters becomes its overlapping pairs, on both sides of the search.
 * Everything here is plain text in, plain text out: the same in Node and in every browser.
 */

/** Longest query looked at, in characters; someone may paste a whole letter. */
export const queryLimit = 200;

/** Returns a text in one form: full-width letters, capitals and white space made equal. */
const normaliseText = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Returns a query in the form that is looked up, cut to `queryLimit` characters, none of them in half. */
export const normaliseQuery = (text: string): string =>
  [...normaliseText(text)].slice(0, queryLimit).join('');

/** A letter or digit that is not Han. (The `v` flag would say it shorter; old WebViews lack it.) */
const letter = '(?!\\p{Script=Han})[\\p{Letter}\\p{Number}]';

/** Runs of Han characters, and words of other scripts with apostrophes and hyphens inside. */
const runs = new RegExp(
  `(?<han>\\p{Script=Han}+)|(?<word>(?:${letter})+(?:['’-](?:${letter})+)*)`,
  'gu',
);

/**
 * Returns the terms of a text, each once, in order: Latin words, and pairs of Han characters. A text of
 * any length is read to its end: an article's phrases are longer than any query.
 *
 * @example
 * splitTerms('提现没到 OKPay') // => ['提现', '现没', '没到', 'okpay']
 */
export function splitTerms(text: string): string[] {
  const terms = [...normaliseText(text).matchAll(runs)].flatMap(({ groups }) =>
    groups?.han ? toPairs(groups.han) : [groups?.word ?? ''],
  );
  return [...new Set(terms)];
}

/** A run of one character is its own only term. */
function toPairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** Tells whether a term is Chinese. */
export const isHan = (term: string): boolean => /^\p{Script=Han}/u.test(term);
