import { codePattern } from '../site/codes.ts';
import { productPattern } from './product-words.ts';
import { harmlessWords, listWords } from './words.ts';

/** What is no secret: counts, amounts, dates, names with digits, words about passwords. */

const unit = new RegExp(`\\s*(?:${listWords('unit')})`, 'iy');

/** Tells whether a count, an amount or a time ends here: “3 times”, “500元”. */
export function hasUnit(text: string, at: number): boolean {
  unit.lastIndex = at;
  return unit.test(text);
}

/** Numbers and names that sentences contain anyway. */
const ordinary = [
  // A date, a time, an amount, a share, a range of lengths.
  /^\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/,
  /^\d{1,2}:\d{2}(?::\d{2})?(?:am|pm)?$/i,
  /^[¥$€£]?\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?$|^[¥$€£]?\d+\.\d{1,2}$|^[¥$€£]\d+$/,
  /^\d{1,2}-\d{1,2}$|^24\/7$|^\d+(?:st|nd|rd|th|h|hrs?|min|mins|s|kb|mb|usd|usdt|rmb|cny|eur)$/i,
  // An article's code, an address, a device or an app with its version.
  /^[A-Z]{2,4}-\d{3}$/,
  ...(codePattern ? [codePattern] : []),
  /^[^@\s]+@[^@\s]+\.[a-z]{2,}$|^(?:https?:)?\/\//i,
  new RegExp(
    `^(?:iphone|ipad|ios|android|windows|win|macos|chrome|safari|firefox|edge|galaxy|pixel|xiaomi|mi|huawei|oppo|vivo|samsung|${productPattern}|app|v|version|step|kyc|usdt?|trc|erc|bep)[-_.]?\\d[\\w.-]*$`,
    'i',
  ),
];

/** Tells whether a text is a date, a time, an amount or a name with digits. */
export const isOrdinary = (text: string): boolean => ordinary.some((shape) => shape.test(text));

/** Participles and adverbs say how a password is. */
export const isHarmless = (word: string): boolean =>
  harmlessWords.has(word.toLowerCase()) || /^[a-z]{2,}(?:ed|ing|ly|able|ible)$/.test(word);
