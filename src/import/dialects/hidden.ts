import { maskCode } from './code-in-line.ts';
import type { Line } from './lines.ts';

/** What tools hide from readers, and other Markdown would show: comments of templates and of notes. */
const kinds = [
  // Liquid
  { begin: /\{%-?\s*comment\s*-?%\}/, end: /\{%-?\s*endcomment\s*-?%\}/gi },
  // Hugo
  { begin: /\{\{[<%]\s*comment\s*[>%]\}\}/, end: /\{\{[<%]\s*\/\s*comment\s*[>%]\}\}/gi },
  { begin: /\{\{-?\s*\/\*/, end: /\*\/\s*-?\}\}/g },
  // Jinja and Nunjucks
  { begin: /\{#-?(?=\s|$)/, end: /#\}/g },
  // Obsidian
  { begin: /(?<![^\s>])%%(?!%)|%%(?=[^\s%][^%]*%%)/, end: /%%/g },
] as const;

const begins = new RegExp(kinds.map(({ begin }) => `(${begin.source})`).join('|'), 'gi');

type Kind = (typeof kinds)[number];

/** A line without what is hidden. */
interface CutLine {
  readonly text: string;
  /** Where the text goes on, if something is hidden up to a line further down. */
  readonly next?: { readonly index: number; readonly text: string };
}

/**
 * Returns a line without what is hidden in it; undefined if nothing is. What has no end is not hidden: its kind is added
 * to `endless`, because it has no end further down either.
 */
export function cutHidden(
  lines: readonly Line[],
  index: number,
  endless: Set<Kind>,
): CutLine | undefined {
  const text = lines[index]?.text ?? '';
  if (!/%%|\{[{%#]/.test(text)) return undefined;
  const masked = maskCode(text);
  let kept = '';
  let start = 0;
  begins.lastIndex = 0;
  for (let match = begins.exec(masked); match; match = begins.exec(masked)) {
    const kind =
      kinds[match.slice(1).findIndex((group) => (group as string | undefined) !== undefined)];
    const end =
      kind && !endless.has(kind) && findEnd(lines, { index, column: begins.lastIndex }, kind);
    if (kind && end === undefined) endless.add(kind);
    if (!end) continue;
    kept += text.slice(start, match.index);
    if (end.index > index)
      return {
        text: kept,
        next: { index: end.index, text: (lines[end.index]?.text ?? '').slice(end.column) },
      };
    start = end.column;
    begins.lastIndex = start;
  }
  return start === 0 ? undefined : { text: kept + text.slice(start) };
}

interface Place {
  readonly index: number;
  readonly column: number;
}

/** Returns the place behind the end of what is hidden. */
function findEnd(lines: readonly Line[], from: Place, { end }: Kind): Place | undefined {
  for (let { index } = from; index < lines.length; index += 1) {
    end.lastIndex = index === from.index ? from.column : 0;
    if (end.test(lines[index]?.text ?? '')) return { index, column: end.lastIndex };
  }
  return undefined;
}

export type HiddenKind = Kind;
