import type { Link, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** In place of what is no text, or was escaped. */
const nothing = '\0';

/** In place of an address that is a link of its own. */
const address = '\ue000';

const escapes =
  /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});|<!--[^]*?-->|\{\/\*[^]*?\*\/\}/g;

/** Marks of quotations and of lists before a line. */
const lineStart = /(?<=\n)[ \t>]+/g;

/** A link whose words are its address has no brackets. */
export const isLiteral = ({ children: [first], position }: Link): boolean =>
  first?.position?.start.offset === position?.start.offset;

const hide = (text: string, mark = nothing): string => text.replace(/[^\n]/g, mark);

const hideEscapes = (text: string): string =>
  text.replace(lineStart, (found) => hide(found)).replace(escapes, (found) => hide(found));

/**
 * Returns what a parser of Markdown has left of a source as text. Everything else, escapes and references to
 * characters too, is replaced, and places stay the same: what looks like Markdown here is printed as it is typed.
 */
export function maskSource(tree: Root, source: string): string {
  const parts: string[] = [];
  let end = 0;
  visit(tree, (node) => {
    const isAddress = node.type === 'link' && isLiteral(node);
    if (!isAddress && node.type !== 'text') return undefined;
    const start = node.position?.start.offset ?? 0;
    if (start < end) return SKIP;
    const text = source.slice(start, node.position?.end.offset);
    parts.push(hide(source.slice(end, start)), isAddress ? hide(text, address) : hideEscapes(text));
    end = start + text.length;
    return SKIP;
  });
  return [...parts, hide(source.slice(end))].join('');
}
