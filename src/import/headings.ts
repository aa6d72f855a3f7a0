import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { toId } from '../checks/message-parts.ts';
import { isId, reservedHeadingIds } from '../urls/ids.ts';
import { toHeadingId } from './ids.ts';

/** A heading of an article, as another language is compared with it. */
export interface HeadingPlace {
  readonly depth: number;
  readonly id: string;
}

/** A heading that is imported. */
export interface SourceHeading {
  readonly node: Heading;
  readonly text: string;
  /** The id that the source gives it. */
  readonly anchor: string | undefined;
}

/** Takes the id at the end of a heading: `{#id}`, `{: #id }` or `[#id]`. */
const written = /\s*(?:\{:?\s*#([^\s{}]+)[^{}]*\}|\[#([^\]\s]+)\])\s*$/;

/** Returns the headings of an article in their order, without the ids in their words. Changes the tree. */
export function takeHeadings(root: Root): SourceHeading[] {
  const headings: SourceHeading[] = [];
  visit(root, 'heading', (node) => {
    const last = node.children.at(-1);
    const match = last?.type === 'text' ? written.exec(last.value) : null;
    if (match && last?.type === 'text') last.value = last.value.slice(0, match.index);
    const data = node.data as { anchor?: string } | undefined;
    const anchor = match?.[1] ?? match?.[2] ?? data?.anchor;
    headings.push({ node, text: toString(node).trim(), anchor });
  });
  return headings;
}

const toLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Removes the heading that is the title, and headings without words. Returns the words of the title, if it is there. */
export function takeTitle(root: Root, title: string | undefined): string | undefined {
  const first = root.children.find((node) => node.type !== 'paragraph' || toString(node) !== '');
  const words = first?.type === 'heading' ? toString(first).replace(written, '').trim() : '';
  const isTitle =
    first?.type === 'heading' &&
    (title === undefined ? first.depth === 1 : toLetters(words) === toLetters(title));
  root.children = root.children.filter(
    (node) =>
      !(isTitle && node === first) &&
      !(node.type === 'heading' && toString(node).replace(written, '').trim() === ''),
  );
  return isTitle ? words : undefined;
}

/** Gives headings the levels from 2 on, without gaps, so that what is below another stays below it. */
export function setLevels(headings: readonly SourceHeading[]): void {
  const open: number[] = [];
  for (const { node } of headings) {
    const { depth } = node;
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    node.depth = Math.min(open.length + 2, 6) as Heading['depth'];
    open.push(depth);
  }
}

const reserved: ReadonlySet<string> = new Set(reservedHeadingIds);

/** Returns the ids of headings. Those that another language has are taken from there. */
export function assignHeadingIds(
  headings: readonly SourceHeading[],
  other: readonly HeadingPlace[] | undefined,
): string[] {
  const same = other ? align(headings, other) : new Map<number, string>();
  const taken = new Set(same.values());
  return headings.map(({ text, anchor }, index) => {
    const known = same.get(index);
    if (known !== undefined) return known;
    const given =
      anchor !== undefined && isId(anchor) && !reserved.has(anchor) ? anchor : undefined;
    const wanted = given ?? toHeadingId(text) ?? `section-${index + 1}`;
    let id = wanted;
    for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
    taken.add(id);
    return id;
  });
}

/** Tells whether a heading can be one of another language. */
const isSame = ({ node, anchor }: SourceHeading, { depth, id }: HeadingPlace): boolean =>
  node.depth === depth && (anchor === undefined || !isId(anchor) || anchor === id);

/** Returns the ids of the headings that two languages have in the same order: the longest common sequence. */
function align(
  headings: readonly SourceHeading[],
  other: readonly HeadingPlace[],
): Map<number, string> {
  const lengths = Array.from({ length: headings.length + 1 }, () =>
    new Array<number>(other.length + 1).fill(0),
  );
  const get = (a: number, b: number): number => lengths[a]?.[b] ?? 0;
  const isEqual = headings.length === other.length;
  const match = (a: number, b: number): boolean => {
    const [heading, place] = [headings[a], other[b]];
    return (
      heading !== undefined &&
      place !== undefined &&
      (isSame(heading, place) || (isEqual && a === b))
    );
  };
  for (let a = headings.length - 1; a >= 0; a -= 1) {
    for (let b = other.length - 1; b >= 0; b -= 1) {
      const row = lengths[a];
      if (row)
        row[b] = match(a, b) ? get(a + 1, b + 1) + 1 : Math.max(get(a + 1, b), get(a, b + 1));
    }
  }
  const found = new Map<number, string>();
  for (let [a, b] = [0, 0]; a < headings.length && b < other.length;) {
    if (match(a, b)) found.set(a++, other[b++]?.id ?? '');
    else if (get(a + 1, b) >= get(a, b + 1)) a += 1;
    else b += 1;
  }
  return found;
}

/** Returns the ids by all anchors that links to the headings may have. */
export function listAnchors(
  headings: readonly SourceHeading[],
  ids: readonly string[],
): Map<string, string> {
  const slugger = new GithubSlugger();
  const anchors = new Map<string, string>();
  headings.forEach(({ text, anchor }, index) => {
    const id = ids[index] ?? '';
    const names = [id, anchor, slugger.slug(text), toId(text), toId(text).replaceAll('-', '_')];
    for (const name of names) if (name && !anchors.has(name)) anchors.set(name, id);
  });
  return anchors;
}

/** Writes ids behind the words of headings. The brackets are no text, which would be escaped. */
export function writeHeadingIds(headings: readonly SourceHeading[], ids: readonly string[]): void {
  headings.forEach(({ node }, index) => {
    node.children.push({ type: 'html', value: ` [#${ids[index] ?? ''}]` });
  });
}
