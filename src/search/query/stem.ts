/** Words that look like forms of a shorter word but are not. */
const wholeWords = new Set(['always', 'news', 'this', 'yes']);

/** Minimum length of a stem: with less, “using” and “us” would be one word. */
const stemLength = 3;

/** Endings of word forms; the group is the stem, and the first match applies. */
const forms: readonly RegExp[] = [
  // “verify”, “verifies”, “verified”, “verifying”; “delaying” keeps its y.
  /^(.+[^aeiou])(?:ies|ied|ying|y)$/,
  /^(.+)ings?$/,
  // Not “agreed” and “speed”.
  /^(.+[^e])ed$/,
  // “charges” and “charge”; not “fees” and “fee”.
  /^(.+[^e])es?$/,
  /^(.+[^su])s$/,
];

/**
 * Returns the prefix that all forms of a word share. Two words with the same stem are forms of one word; the
 * index is sorted, so the forms of a word are adjacent.
 *
 * @example
 * toStem('charged') // => 'charg', as of “charge”, “charges” and “charging”
 */
export function toStem(word: string): string {
  if (!/^[a-z]+$/.test(word) || wholeWords.has(word)) return word;
  const stem = forms.map((form) => form.exec(word)?.[1]).find(Boolean) ?? word;
  if (stem.length < stemLength) return word;
  // “cancelled” doubles a letter that “cancel” has once, “call” has two: all stems end in a single letter.
  return stem.length > stemLength && /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
