import { ofLanguages } from '../../i18n/of-languages.ts';

/** Minimum length of a stem: with less, “using” and “us” would be one word. */
const stemLength = 3;

const languages = Object.values(ofLanguages('searching')).flatMap(({ stemming }) =>
  stemming ? [stemming] : [],
);

/**
 * Returns the prefix that all forms of a word share, by the first language of the site that the word can be of. Two words
 * with the same stem are forms of one word; the index is sorted, so the forms of a word are adjacent.
 *
 * @example
 * toStem('charged') // => 'charg', as of “charge”, “charges” and “charging”
 */
export function toStem(word: string): string {
  const language = languages.find(({ words }) => words.test(word));
  if (!language || language.wholeWords.includes(word)) return word;
  const stem = language.forms.map((form) => form.exec(word)?.[1]).find(Boolean) ?? word;
  if (stem.length < stemLength) return word;
  // “cancelled” doubles a letter that “cancel” has once, “call” has two: all stems end in a single letter.
  return stem.length > stemLength && /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
