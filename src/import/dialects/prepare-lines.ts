import { findTagLine } from './braces.ts';
import { findEnds, isEndOfPre, skipCode, skipIndented, skipPre, takeHighlight } from './code.ts';
import { cutHidden, type HiddenKind } from './hidden.ts';
import { countTags } from './html-gaps.ts';
import type { Line } from './lines.ts';

/** What is open at a line, in which indented lines are no code. */
interface Context {
  isInList: boolean;
  /** Number of elements and of boxes that are open. */
  depth: number;
}

/**
 * Returns the lines of a source without what its tool hides, with marks on those that are code. MDX has no code by
 * indentation.
 */
export function prepareLines(source: readonly Line[], hasIndentedCode: boolean): Line[] {
  const lines = [...source];
  const ends = findEnds(lines);
  const lastPre = lines.findLastIndex(({ text }) => isEndOfPre(text));
  const endless = new Set<HiddenKind>();
  const context: Context = { isInList: false, depth: 0 };
  const out: Line[] = [];
  for (let index = 0; index < lines.length;) {
    const code = takeCode(lines, index, {
      ends,
      lastPre,
      canIndent: hasIndentedCode && isAtTop(context),
    });
    if (code) {
      out.push(...code.code.map((line) => ({ ...line, isCode: true })));
      index = code.end;
      continue;
    }
    const line = lines[index] ?? { text: '', number: 0 };
    const cut = cutHidden(lines, index, endless);
    const shown = cut ? { ...line, text: cut.text } : line;
    out.push(shown);
    enter(context, shown, lines[index - 1], ends.has(findTagLine(shown.text)?.name ?? ''));
    const next = cut?.next;
    if (next === undefined) index += 1;
    else if (next.text.trim() === '') index = next.index + 1;
    else {
      lines[next.index] = { text: next.text, number: lines[next.index]?.number ?? line.number };
      ({ index } = next);
    }
  }
  return out;
}

const isAtTop = ({ isInList, depth }: Context): boolean => !isInList && depth <= 0;

interface CodeContext {
  readonly ends: ReadonlyMap<string, number>;
  readonly lastPre: number;
  readonly canIndent: boolean;
}

function takeCode(
  lines: readonly Line[],
  index: number,
  { ends, lastPre, canIndent }: CodeContext,
): { readonly code: readonly Line[]; readonly end: number } | undefined {
  const behind = [
    skipCode(lines, index),
    skipPre(lines, index, lastPre),
    canIndent ? skipIndented(lines, index) : index,
  ].find((end) => end > index);
  return behind === undefined
    ? takeHighlight(lines, index, ends)
    : { code: lines.slice(index, behind), end: behind };
}

/** Lines whose content is indented: items of lists, notes, terms, boxes of MkDocs. */
const itemLine = /^[ >]*(?:(?:[-*+]|\d{1,9}[.)])(?:\s|$)|\[\^[^\]]+\]:|:\s|!!!|\?\?\?|===)/;

/** Notes what a line opens and closes. */
function enter(context: Context, { text }: Line, above: Line | undefined, hasEnd: boolean): void {
  const colons = /^[ \t>]*:{3,}(.*)$/.exec(text)?.[1];
  if (colons !== undefined) context.depth += colons.replaceAll(':', '').trim() === '' ? -1 : 1;
  const tag = hasEnd ? findTagLine(text) : undefined;
  if (tag) context.depth += tag.isEnd ? -1 : 1;
  context.depth = Math.max(0, context.depth + countTags(text));
  if (itemLine.test(text)) context.isInList = true;
  else if (/^\S/.test(text) && (above?.text.trim() ?? '') === '') context.isInList = false;
}
