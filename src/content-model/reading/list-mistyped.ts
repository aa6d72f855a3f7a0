import type { Nodes, Paragraph, Root } from 'mdast';
import { LineCounter } from 'yaml';
import type { MarkupProblem } from './body-parts.ts';
import { atLineStart, inSeveralLines, inText, type LookAlike } from './look-alikes.ts';
import { maskSource } from './mask.ts';

/** A find in a source. */
interface Found {
  readonly offset: number;
  readonly lookAlike: LookAlike;
}

/**
 * Returns the places of a body that look like markup and would be printed as they are typed. A backslash before a sign
 * says that it is meant as text, and what is in code is.
 */
export function listMistyped(tree: Root, nodes: readonly Nodes[], source: string): MarkupProblem[] {
  const mask = maskSource(tree, source);
  const paragraphs = nodes.filter((node) => node.type === 'paragraph');
  const found = [
    ...paragraphs.flatMap((paragraph) => findInParagraph(paragraph, mask, source)),
    ...findInText(mask),
  ];
  return toProblems(found, source);
}

/** Finds look-alikes anywhere in a text. */
export function findInText(text: string): Found[] {
  return inText.flatMap((lookAlike) =>
    Array.from(text.matchAll(lookAlike.pattern))
      .filter((match) => lookAlike.isMeant?.(match) ?? true)
      .map(({ index }) => ({ offset: index, lookAlike })),
  );
}

/** A line of a text, with the offset of its first character. */
interface Line {
  readonly offset: number;
  readonly text: string;
}

/** Splits a paragraph into lines without the marks of quotations and lists before them. */
function splitLines({ position }: Paragraph, mask: string, source: string): Line[] {
  const start = position?.start.offset ?? 0;
  const lines: Line[] = [];
  let offset = start;
  for (const text of mask.slice(start, position?.end.offset).split('\n')) {
    const marks = offset === start ? 0 : (/^[ \t>]*/.exec(source.slice(offset))?.[0].length ?? 0);
    lines.push({ offset: offset + marks, text: text.slice(marks) });
    offset += text.length + 1;
  }
  return lines;
}

function findInParagraph(paragraph: Paragraph, mask: string, source: string): Found[] {
  const lines = splitLines(paragraph, mask, source);
  const find = (lookAlike: LookAlike): Found[] =>
    lines
      .filter(({ text }) => lookAlike.pattern.test(text))
      .map(({ offset }) => ({ offset, lookAlike }));
  return [
    ...atLineStart.flatMap(find),
    ...inSeveralLines.map(find).flatMap(([, second]) => second ?? []),
  ];
}
/** Returns what finds the line and column of an offset. */
function countLines(source: string): LineCounter {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (const { 0: end, index } of source.matchAll(/\r\n|\n|\r/g))
    counter.addNewLine(index + end.length);
  return counter;
}

/** One finding for a line: what is wrong with one mark often makes others text. */
function toProblems(found: readonly Found[], source: string): MarkupProblem[] {
  const lines = new Map<number, MarkupProblem>();
  const counter = countLines(source);
  for (const { offset, lookAlike } of found) {
    const { line, col: column } = counter.linePos(offset);
    if (lines.has(line)) continue;
    const seen = (/^.{1,20}/u.exec(source.slice(offset)) ?? [''])[0];
    lines.set(line, {
      line,
      column,
      message: `"${seen}" is printed as it is typed, and looks like ${lookAlike.what}.`,
      fix: `${lookAlike.right}. Text that is meant as it is has a backslash before ASCII signs, or is \`code\`.`,
    });
  }
  return [...lines.values()];
}
