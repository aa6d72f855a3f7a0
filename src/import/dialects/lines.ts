import type { Problem } from '../problem.ts';
import type { BoxName } from './kinds.ts';

/** A line of a source, with the number that it has there. */
export interface Line {
  readonly text: string;
  readonly number: number;
  /** It is code, in which nothing is markup. */
  readonly isCode?: boolean;
}

/** What the conversion of a dialect works with. */
export interface Dialect {
  readonly report: (problem: Problem) => void;
}

/** The space before a line, or the marks of the quotation that it is in. */
export const indentOf = (text: string): string => /^[ \t>]*/.exec(text)?.[0] ?? '';

/** Returns the lines below an index that are indented further than a line, without that indent, and the index behind. */
export function takeIndented(
  lines: readonly Line[],
  start: number,
  outer: string,
): { readonly inside: readonly Line[]; readonly end: number } {
  const isInside = ({ text }: Line): boolean =>
    text.trim() === '' ||
    (text.startsWith(outer) && /^(?: {2,}|\t)/.test(text.slice(outer.length)));
  let end = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || !isInside(line)) break;
    if (line.text.trim() !== '') end = index + 1;
  }
  const inside = lines
    .slice(start, end)
    .map((line) => ({ ...line, text: outer + cutIndent(line.text.slice(outer.length)) }));
  return { inside, end };
}

const cutIndent = (text: string): string => text.replace(/^(?: {1,4}|\t)/, '');

/** The name of an element that stands for a component here, and its attributes. */
export interface Box {
  readonly name: BoxName;
  readonly type?: string | undefined;
  readonly title?: string | undefined;
}

/** Returns a text as the value of an attribute, in Markdown and in MDX. */
export const escapeAttribute = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/\{/g, '&#x7B;');

/** Returns lines in a box, as an element that the parsers of Markdown and of MDX keep (../to-markdown.ts). */
export function wrapLines(box: Box, inside: readonly Line[], place: Line): Line[] {
  return [openBox(box, place), inside, closeBox(place)].flat();
}

/** Returns the lines that begin a box; empty lines around tags make Markdown of what is between them. */
export function openBox({ name, type, title }: Box, { text, number }: Line): Line[] {
  const attributes = Object.entries({ 'data-box': name, 'data-type': type, 'data-title': title })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(value ?? '')}"`);
  return surround(`${indentOf(text)}<div${attributes.join('')}>`, number, indentOf(text));
}

/** Returns the lines that end a box; `place` is the line that began it. */
export const closeBox = ({ text, number }: Line): Line[] =>
  surround(`${indentOf(text)}</div>`, number, indentOf(text));

function surround(text: string, number: number, indent: string): Line[] {
  const blank = { text: indent.trimEnd(), number };
  return [blank, { text, number }, blank];
}

/** Returns text in quotes, or a text as it is, without quotes around it. */
export const unquote = (text: string): string =>
  text
    .trim()
    .replace(/^(["'“「])(.*)["'”」]$/u, '$2')
    .trim();

/** Returns the attributes of a tag: `title="Take care" color=warning`; those without a name by their numbers. */
export function parseAttributes(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const pattern = /(?:([\w.-]+)\s*[=:]\s*)?(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"'`=:]+))/g;
  let count = 0;
  for (const [, name, ...values] of text.matchAll(pattern)) {
    const value =
      (values as readonly (string | undefined)[]).find((each) => each !== undefined) ?? '';
    found.set(name ?? String((count += 1) - 1), value);
  }
  return found;
}
