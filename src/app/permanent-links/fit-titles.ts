import { locales } from '../../i18n/locales.ts';
import type { PermanentTarget } from './list-links.ts';

/** Maximum size of a page in bytes: fits in the first response on a bad connection, with headers, compressed or not. */
export const pageLimit = 2304;

/**
 * The first letters of a long word. The page has no styles, which would let a word break: at text of twice the size a
 * narrow phone has space for as many letters of a heading.
 */
export const wordStart = /(\p{Script=Latin}{7})(?=\p{Script=Latin})/gu;

/** Bytes of a page, and of each link, without script, policy, addresses and titles (write-permanent-pages.ts). */
const ownBytes = { page: 299, link: 72 } as const;

/** Maximum lengths of a title, tried in order until the page fits; 0 uses the name of the language. */
const titleLengths = [Infinity, 48, 40, 32, 24, 16, 8, 0] as const;

/**
 * Returns targets with titles that are short enough for the size limit of the page; `otherTexts` are the other
 * texts on it. The page fits if base path and id together have at most 125 characters.
 */
export function fitTitles(
  targets: readonly PermanentTarget[],
  otherTexts: readonly string[],
): PermanentTarget[] {
  const others = [...otherTexts, ...targets.map(({ href }) => href)].map(countBytes);
  const room = pageLimit - ownBytes.page - ownBytes.link * targets.length - sum(others);
  const fitting = titleLengths
    .map((length) => targets.map((target) => shortenTitle(target, length)))
    .find((shortened) => countTitles(shortened) <= room);
  return fitting ?? targets.map((target) => shortenTitle(target, 0));
}

/** The first title is also the title of the page. */
const countTitles = (targets: readonly PermanentTarget[]): number =>
  sum([...targets.slice(0, 1), ...targets].map(({ title }) => countBytes(escape(title))));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const countBytes = (text: string): number => new TextEncoder().encode(text).length;

/** Uses the longest escape: at least as long as the text in HTML. */
const escape = (text: string): string =>
  text.replace(/[&<>"']/g, '&quot;').replace(wordStart, '$1<wbr>');

function shortenTitle({ title, ...target }: PermanentTarget, length: number): PermanentTarget {
  const characters = [...title];
  if (characters.length <= length) return { ...target, title };
  return {
    ...target,
    title:
      length === 0 ? locales[target.locale].label : `${characters.slice(0, length - 1).join('')}…`,
  };
}
