import { findClosest } from '../i18n/closest-word.ts';

/** Returns words as a list a person reads: `a, b or c`. */
export function formatList(words: readonly string[], word: 'or' | 'and' = 'or'): string {
  const last = words.at(-1) ?? 'nothing';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Returns ids of sections as links name them: `#steps, #how-long`. */
export const formatAnchors = (ids: readonly string[]): string =>
  ids.map((id) => `#${id}`).join(', ') || 'none';

/** Returns the first five items and the number of the others: `a; b; c; d; e; and 4 more`. */
export function formatFirst(items: readonly string[]): string {
  const shown = items.slice(0, 5).join('; ');
  return items.length > 5 ? `${shown}; and ${items.length - 5} more` : shown;
}

/** Returns text as it is quoted in a message: on one line, cut after 80 characters. */
export function quote(text: string): string {
  const tidy = text.replace(/\s+/g, ' ').trim();
  return `"${tidy.length > 80 ? `${tidy.slice(0, 79)}…` : tidy}"`;
}

/** Returns the known name that another one was probably meant to be; in short names, few letters may differ. */
export const findSimilar = (name: string, known: readonly string[]): string | undefined =>
  findClosest(name, known, Math.min(3, Math.ceil(name.length / 4)));

/** Returns the fix for an unknown name: the closest known one, or `otherwise` if none is close. */
export function suggestClosest(name: string, known: readonly string[], otherwise: string): string {
  const closest = findSimilar(name, known);
  return closest ? `Did you mean ${closest}?` : otherwise;
}

/** Returns a text as the id that it was probably meant to be; it is not always one. */
export const toId = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mark}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
