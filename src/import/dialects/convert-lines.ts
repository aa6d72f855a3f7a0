import { convertBraces, findTagLine } from './braces.ts';
import { findEnds, skipCode } from './code.ts';
import { findTagBox, toBox } from './find-box.ts';
import { countTags, isIndentedTag } from './html-gaps.ts';
import { convertInline } from './inline.ts';
import { findCalloutType } from '../../content-model/markdown/callout-names.ts';
import { toAlertMark } from './kinds.ts';
import {
  closeBox,
  indentOf,
  openBox,
  takeIndented,
  unquote,
  wrapLines,
  type Box,
  type Dialect,
  type Line,
} from './lines.ts';

/**
 * Boxes, tabs and tags of other tools are rewritten line by line, before Markdown is parsed: their insides are
 * Markdown, and each tool ends them in another way. Code is left alone.
 */

/** A box that is open, with the line that began it. */
interface Open {
  /** What ends it: `:::`, or the name of a tag. */
  readonly by: string;
  readonly place: Line;
  /** Undefined for what has no form here, whose content is kept. */
  readonly box: Box | undefined;
}

interface State {
  readonly lines: readonly Line[];
  readonly dialect: Dialect;
  /** The index of the last line on which each tag ends. */
  readonly ends: ReadonlyMap<string, number>;
  readonly out: Line[];
  readonly open: Open[];
  /** Number of elements of HTML that are open. */
  elements: number;
}

/** Returns lines (`prepareLines`) with boxes as elements (`openBox`). */
export function convertLines(lines: readonly Line[], dialect: Dialect): Line[] {
  const state: State = { lines, dialect, ends: findEnds(lines), out: [], open: [], elements: 0 };
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? { text: '', number: 0 };
    if (line.isCode) index = takeCode(state, line, index);
    else index = line.text.trim() === '' ? skipBlank(state, index) : convertLine(state, index);
  }
  while (state.open.length > 0) close(state);
  return state.out;
}

/** Takes a line of code; returns the index behind it. Code among tabs is one of them, with the label behind its signs. */
function takeCode(state: State, line: Line, index: number): number {
  const { lines, out, open } = state;
  const [, label] = /^[ \t>]*(?:```+|~~~+)[^[]*\[([^\]]+)\]/.exec(line.text) ?? [];
  if (label === undefined || open.at(-1)?.box?.name !== 'tabs') {
    out.push(line);
    return index + 1;
  }
  const end = Math.max(skipCode(lines, index), index + 1);
  out.push(...wrapLines({ name: 'tab', title: label }, lines.slice(index, end), line));
  return end;
}

/** Takes empty lines, unless they would make code of a tag in HTML; returns the index behind them. */
function skipBlank({ lines, out, open, elements }: State, start: number): number {
  let end = start;
  while (lines[end]?.text.trim() === '' && !lines[end]?.isCode) end += 1;
  const next = lines[end];
  const isGap = elements > 0 || open.some(({ box }) => box);
  if (!(isGap && next && !next.isCode && isIndentedTag(next.text)))
    out.push(...lines.slice(start, end));
  return end;
}

/** Converts the line at an index, and those that belong to it; returns the index behind them. */
function convertLine(state: State, index: number): number {
  const { lines, out, dialect } = state;
  const line = lines[index] ?? { text: '', number: 0 };
  const behind =
    convertIndented(state, line, index) ??
    convertTabs(state, line, index) ??
    convertColons(state, line, index) ??
    convertTag(state, line, index) ??
    convertAttributeList(state, line, index);
  if (behind !== undefined) return behind;
  const text = convertBraces(convertInline(convertAlert(line.text)), line.number, dialect);
  out.push({ text, number: line.number });
  state.elements += countTags(text);
  return index + 1;
}

/** `!!! note "Title"`, and `??? note "Title"`, which is closed. */
function convertIndented(state: State, line: Line, index: number): number | undefined {
  const [, signs, kind = '', rest = ''] =
    /^[ \t>]*(!!!|\?\?\?\+?)\s+([^\s"]+)\s*(.*)$/.exec(line.text) ?? [];
  if (signs === undefined) return undefined;
  const { inside, end } = takeIndented(state.lines, index + 1, indentOf(line.text));
  const known = findCalloutType(kind);
  const isSentence = known === undefined && /^[^"“']/u.test(rest);
  const words = isSentence ? `${kind} ${rest}` : rest.replace(/^(?:inline(?:\s+end)?)\s*/, '');
  const title = unquote(words) || undefined;
  const box: Box = signs.startsWith('?')
    ? { name: 'details', title: title ?? kind }
    : { name: 'callout', type: known ?? 'note', title };
  state.out.push(...wrapLines(box, convertLines(inside, state.dialect), line));
  return end;
}

const tabLine = /^[ \t>]*===[+!]?\s+"([^"]*)"\s*$/;

/** `=== "Label"` of several tabs one after the other. */
function convertTabs(state: State, line: Line, start: number): number | undefined {
  if (!tabLine.test(line.text)) return undefined;
  const tabs: Line[] = [];
  let index = start;
  for (;;) {
    while (state.lines[index]?.text.trim() === '') index += 1;
    const place = state.lines[index];
    const label = tabLine.exec(place?.text ?? '')?.[1];
    if (place === undefined || label === undefined) break;
    const { inside, end } = takeIndented(state.lines, index + 1, indentOf(place.text));
    tabs.push(
      ...wrapLines({ name: 'tab', title: label }, convertLines(inside, state.dialect), place),
    );
    index = end;
  }
  state.out.push(...wrapLines({ name: 'tabs' }, tabs, line));
  return index;
}

/** `:::note Title` and `:::`; `::: tabs` with `== Label` in it. */
function convertColons(state: State, line: Line, index: number): number | undefined {
  const innermost = state.open.at(-1);
  const label = /^\s*==\s+(?:tab\s+)?(\S.*)$/.exec(line.text)?.[1];
  if (label !== undefined && state.open.some(({ box }) => box?.name === 'tabs')) {
    if (innermost?.box?.name === 'tab') close(state);
    begin(state, { by: 'tab', place: line, box: { name: 'tab', title: label.trim() } });
    return index + 1;
  }
  const [, rest] = /^[ \t>]*:{3,}(.*)$/.exec(line.text) ?? [];
  if (rest === undefined) return undefined;
  if (rest.replaceAll(':', '').trim() === '') {
    if (innermost?.by === 'tab') close(state);
    if (state.open.at(-1)?.by !== ':::') return index + 1;
    close(state);
    return index + 1;
  }
  const { box, title } = findColonBox(state, line, rest.trim());
  begin(state, { by: ':::', place: line, box });
  if (box === undefined && title !== '')
    state.out.push(
      { text: `${indentOf(line.text)}${title}`, number: line.number },
      { text: '', number: line.number },
    );
  return index + 1;
}

/** Returns the box that a line begins, and its title; an unknown one has no frame. */
function findColonBox(
  { dialect }: State,
  { number }: Line,
  text: string,
): { readonly box: Box | undefined; readonly title: string } {
  const [, name = '', rest = ''] = /^\{?[.]?([\p{L}\w-]+)\}?\s*(.*)$/su.exec(text) ?? [];
  const title = unquote(
    /^\[([^\]]*)\]/.exec(rest)?.[1] ??
      /\btitle=("[^"]*"|'[^']*')/.exec(rest)?.[1] ??
      rest.replace(/\{[^}]*\}/g, ''),
  );
  const box = toBox(name, title || undefined);
  if (box === undefined) {
    const what = `the box :::${name}, whose content is kept`;
    dialect.report({ rule: 'import-markup', line: number, what });
  }
  return { box, title };
}

/** `{% note %}`, `{{< alert title="Title" >}}` and their ends, alone on a line. */
function convertTag(state: State, line: Line, index: number): number | undefined {
  const tag = findTagLine(line.text);
  if (tag === undefined) return undefined;
  if (tag.isEnd) {
    if (!state.open.some(({ by }) => by === tag.name)) return undefined;
    while (state.open.at(-1)?.by !== tag.name) close(state);
    close(state);
    return index + 1;
  }
  const box = (state.ends.get(tag.name) ?? -1) > index ? findTagBox(tag) : undefined;
  if (box === undefined) return undefined;
  begin(state, { by: tag.name, place: line, box });
  return index + 1;
}

/** `{: .note }` of kramdown before or behind a paragraph; lists of contents of it are left out. */
function convertAttributeList(state: State, line: Line, index: number): number | undefined {
  const [, list] = /^[ \t>]*\{:([^}]*)\}\s*$/.exec(line.text) ?? [];
  if (list === undefined) return undefined;
  const above = lastBlock(state.out);
  if (/^\s*toc\b/.test(list)) state.out.length = above;
  const type = [...list.matchAll(/\.([\w-]+)/g)]
    .map(([, name = '']) => findCalloutType(name))
    .find(Boolean);
  if (type === undefined) return index + 1;
  if (above < state.out.length) {
    const block = state.out.splice(above);
    state.out.push(...wrapLines({ name: 'callout', type }, block, block[0] ?? line));
    return index + 1;
  }
  let end = index + 1;
  while ((state.lines[end]?.text.trim() ?? '') !== '') end += 1;
  const block = state.lines.slice(index + 1, end);
  const inside = convertLines(
    block.map((each) => ({ ...each, text: each.text.replace(/^>\s?/, '') })),
    state.dialect,
  );
  state.out.push(...wrapLines({ name: 'callout', type }, inside, line));
  return index + 1 + block.length;
}

/** Returns the index at which the block at the end of some lines begins; their number if an empty line is last. */
const lastBlock = (lines: readonly Line[]): number =>
  lines.findLastIndex(({ text, isCode }) => text.trim() === '' && !isCode) + 1;

/** Alerts of more kinds than GitHub knows: `> [!info]- Title`. */
const convertAlert = (text: string): string =>
  text.replace(
    /^(\s*(?:>\s*)+)\[!([\p{L}-]+)\][+-]?/u,
    (_, marks: string, kind: string) => `${marks}[!${toAlertMark(kind)}]`,
  );

function begin(state: State, open: Open): void {
  state.open.push(open);
  if (open.box) state.out.push(...openBox(open.box, open.place));
}

function close(state: State): void {
  const open = state.open.pop();
  if (open?.box) state.out.push(...closeBox(open.place));
}
