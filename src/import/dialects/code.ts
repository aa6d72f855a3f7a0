import { findTagLine, type TagLine } from './braces.ts';
import { maskCode } from './code-in-line.ts';
import { indentOf, type Line } from './lines.ts';

/** Code of a source, in which nothing is markup: in fences, in `<pre>`, between tags, and indented. */

const fence = /^([\s>]*(?:(?:[-*+]|\d+[.)])\s+)?)(`{3,}|~{3,})(.*)$/;

/** Returns the index behind a block of code in fences that begins at an index; the index itself if none does. */
export function skipCode(lines: readonly Line[], start: number): number {
  const [, , signs, info = ''] = fence.exec(lines[start]?.text ?? '') ?? [];
  if (signs === undefined || (signs.startsWith('`') && info.includes('`'))) return start;
  for (let index = start + 1; index < lines.length; index += 1) {
    const closing = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(lines[index]?.text ?? '')?.[1];
    if (closing?.startsWith(signs[0] ?? '') && closing.length >= signs.length) return index + 1;
  }
  return lines.length;
}

/** Returns the index behind a `<pre>` that begins on a line; the index itself if none does. `last` is the last line that ends one. */
export function skipPre(lines: readonly Line[], start: number, last: number): number {
  const text = lines[start]?.text ?? '';
  const place = maskCode(text).search(/<pre\b/i);
  if (place === -1 || last < start) return start;
  for (let index = start; index <= last; index += 1)
    if (isEndOfPre(index === start ? text.slice(place) : (lines[index]?.text ?? '')))
      return index + 1;
  return start;
}

export const isEndOfPre = (text: string): boolean => /<\/pre\b/i.test(text);

const quotation = /^(?: {0,3}> ?)+/;
const isBlank = (line: Line | undefined): boolean =>
  line === undefined || line.text.replace(quotation, '').trim() === '';
const isIndented = ({ text }: Line): boolean =>
  /^(?: {4}| {0,3}\t)/.test(text.replace(quotation, ''));

/** Returns the index behind lines that are indented as code after an empty line; the index itself if there are none. */
export function skipIndented(lines: readonly Line[], start: number): number {
  if (isBlank(lines[start]) || !isBlank(lines[start - 1])) return start;
  let end = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index];
    if (isBlank(line)) continue;
    if (!line || !isIndented(line)) break;
    end = index + 1;
  }
  return end;
}

const codeTags = /^(?:highlight|code|codeblock|code-toggle|prism)$/;

/** `{% highlight ruby %}` up to its end is code. `ends` has the index of the last end of each tag. */
export function takeHighlight(
  lines: readonly Line[],
  index: number,
  ends: ReadonlyMap<string, number>,
): { readonly code: readonly Line[]; readonly end: number } | undefined {
  const place = lines[index];
  const tag = place && findTagLine(place.text);
  if (!place || tag === undefined || tag.isEnd || !codeTags.test(tag.name)) return undefined;
  if ((ends.get(tag.name) ?? -1) <= index) return undefined;
  let end = index + 1;
  while (!isEndOf(tag, lines[end])) end += 1;
  const language = tag.attributes.get('0') ?? '';
  const mark = (words: string, number: number): Line => ({
    text: `${indentOf(place.text)}~~~~${words}`,
    number,
  });
  const code = [
    mark(/^[\w+#-]+$/.test(language) ? language : '', place.number),
    ...lines.slice(index + 1, end),
    mark('', lines[end]?.number ?? place.number),
  ];
  return { code, end: end + 1 };
}

function isEndOf({ name }: TagLine, line: Line | undefined): boolean {
  const other = line && findTagLine(line.text);
  return line === undefined || (other?.isEnd === true && other.name === name);
}

/** Returns the index of the last line on which each tag ends. */
export const findEnds = (lines: readonly Line[]): Map<string, number> =>
  new Map(
    lines.flatMap(({ text, isCode }, index) => {
      const tag = isCode ? undefined : findTagLine(text);
      return tag?.isEnd ? [[tag.name, index] as const] : [];
    }),
  );
