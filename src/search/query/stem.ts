/** Words that only look like forms of a shorter one. */
const wholeWords = new Set(['always', 'news', 'this', 'yes']);

/** Shortest stem: below it, “using” and “us” would be one word. */
const stemLength = 3;

/** What forms of a word end in, each with the part of the word that stays; the first that fits is cut. */
const forms: readonly RegExp[] = [
  // “verify”, “verifies”, “verified”, “verifying”; “delaying” keeps its y.
  /^(.+[^aeiou])(?:ies|ied|ying|y)$/,
  /^(.+)ings?$/,
  // “agreed” and “speed” keep theirs.
  /^(.+[^e])ed$/,
  // “charges” and “charge”; “fees” and “fee” keep theirs.
  /^(.+[^e])es?$/,
  /^(.+[^su])s$/,
];

/**
 * Returns the start that the forms of a word have in common, a start of each of them. Two words with one
 * stem are forms of each other; the index keeps its words in order, so that the forms of a word stand side
 * by side.
 *
 * @example
 * toStem('charged') // => 'charg', as of “charge”, “charges” and “charging”
 */
export function toStem(word: string): string {
  if (!/^[a-z]+$/.test(word) || wholeWords.has(word)) return word;
  const stem = forms.map((form) => form.exec(word)?.[1]).find(Boolean) ?? word;
  if (stem.length < stemLength) return word;
  // “cancelled” doubles a letter that “cancel” does not, “called” one that “call” does: all have it once.
  return stem.length > stemLength && /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
