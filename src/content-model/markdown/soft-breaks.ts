import type { Root, RootContent } from 'hast';
import { phrasing } from 'hast-util-phrasing';
import type { Locale } from '../../i18n/locales.ts';
import { writings } from '../../i18n/writing.ts';
import { isNoteMark } from './elements.ts';

/**
 * Joins the lines of a paragraph as their writing asks for: browsers show a line break as a space, and Chinese and
 * Japanese have none between words. The characters beside the break decide, whatever elements they are in.
 */
export function rehypeSoftBreaks({ locale }: { readonly locale: Locale }) {
  return ({ children }: Root): void => {
    for (const line of listLines(children)) joinLine(line, locale);
  };
}

/** Scripts without spaces, with their punctuation and full-width forms. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\uff00-\uff9f\uffe0-\uffef]/u;

/** Punctuation of Chinese and of English, and what has no width, does not decide, but the character beyond it. */
const shared = '\\s“”‘’…—·\\p{M}\\p{Cf}';
const firstOf = new RegExp(`[^${shared}]`, 'u');
const lastOf = new RegExp(`[^${shared}](?=[${shared}]*$)`, 'u');

/** A text that is shown, and how to change it. */
interface Piece {
  readonly text: string;
  readonly replace: (text: string) => void;
}

/** Returns the texts of each line, in document order; blocks and hard breaks end a line. */
function listLines(nodes: readonly RootContent[]): Piece[][] {
  const lines: Piece[][] = [[]];
  const add = (node: RootContent): void => {
    if (node.type === 'text') {
      lines.at(-1)?.push({ text: node.value, replace: (text) => (node.value = text) });
    }
    if (node.type !== 'element' || isNoteMark(node)) return;
    const { tagName, properties, children } = node;
    const isInline = phrasing(node) && tagName !== 'br';
    if (!isInline) lines.push([]);
    if (tagName === 'img') {
      lines.at(-1)?.push({ text: properties.alt ?? '', replace: (alt) => (properties.alt = alt) });
    }
    if (tagName !== 'pre') children.forEach(add);
    if (!isInline) lines.push([]);
  };
  nodes.forEach(add);
  return lines;
}

/** How far the character is looked for that decides. */
const reach = 50;

function joinLine(pieces: readonly Piece[], locale: Locale): void {
  const line = pieces.map(({ text }) => text).join('');
  let start = 0;
  for (const { text, replace } of pieces) {
    const place = start;
    const joined = text.replace(/[ \t]*\n[ \t]*/g, (lineBreak, offset: number) => {
      const index = place + offset;
      const before = lastOf.exec(line.slice(Math.max(0, index - reach), index))?.[0];
      const after = firstOf.exec(line.slice(index, index + reach))?.[0];
      return isOneWord(before ?? after, after ?? before, locale) ? '' : lineBreak;
    });
    if (joined !== text) replace(joined);
    start += text.length;
  }
}

/**
 * At the start or the end of a line, the other side decides. A language without spaces between its words has none before
 * a Latin word either: the layout sets that space.
 */
function isOneWord(before: string | undefined, after: string | undefined, locale: Locale): boolean {
  const sides = [before, after].map((side = '') => wide.test(side));
  return writings[locale].hasSpaces ? sides.every(Boolean) : sides.some(Boolean);
}
