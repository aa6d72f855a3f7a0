import type { Blockquote, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** GitHub's kinds of alerts and the types of callouts that they are. */
export const alertTypes: Readonly<Record<string, string>> = {
  NOTE: 'note',
  TIP: 'tip',
  IMPORTANT: 'note',
  WARNING: 'warning',
  CAUTION: 'danger',
};

/** The mark at the start of a quotation, and the sign with which Obsidian folds it. */
const mark = /^\[!([A-Za-z]+)\][+-]?[ \t]*/;

/**
 * Converts alerts of GitHub, `> [!NOTE]`, to callouts. Text behind the mark is the title, as in Obsidian, unless it has
 * markup or there is nothing below. Quotations with an unknown mark stay, and the content check reports the mark.
 */
export function convertAlerts(tree: Root, source: string): void {
  visit(tree, 'blockquote', (node, index, parent) => {
    const callout = toCallout(node, source);
    if (!callout || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, callout);
    // The callout is visited next, because it may contain alerts.
    return index;
  });
}

function toCallout(node: Blockquote, source: string): MdxJsxFlowElement | undefined {
  const [first, ...blocks] = node.children;
  if (first?.type !== 'paragraph') return undefined;
  const [start, ...words] = first.children;
  // With a backslash before it, the mark is text.
  if (start?.type !== 'text' || source[start.position?.start.offset ?? 0] !== '[') return undefined;
  const [seen = '', kind = ''] = mark.exec(start.value) ?? [];
  const type = alertTypes[kind.toUpperCase()];
  if (type === undefined) return undefined;
  const [behind, below] = splitLine([cutText(start, seen.length), ...words], source).map(
    (children): Paragraph => ({ ...first, children }),
  );
  const content = [...listFull(below), ...blocks];
  const title = behind ? toString(behind) : '';
  const isTitle =
    title !== '' && content.length > 0 && behind?.children.every((child) => child.type === 'text');
  return {
    type: 'mdxJsxFlowElement',
    name: 'Callout',
    attributes: Object.entries({ type, ...(isTitle && { title }) }).map(([name, value]) => ({
      type: 'mdxJsxAttribute',
      name,
      value,
    })),
    children: isTitle ? content : [...listFull(behind), ...content],
    ...(node.position && { position: node.position }),
  };
}

/** Returns a paragraph unless it has nothing to show. */
const listFull = (paragraph: Paragraph | undefined): Paragraph[] =>
  paragraph?.children.some((child) => child.type !== 'text' || child.value !== '')
    ? [paragraph]
    : [];

/** Splits what is behind a mark at the end of its line. */
function splitLine(nodes: readonly PhrasingContent[], source: string): PhrasingContent[][] {
  const index = nodes.findIndex(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
  );
  const last = nodes[index];
  if (!last) return [[...nodes], []];
  const line = nodes.slice(0, index);
  const others = nodes.slice(index + 1);
  if (last.type !== 'text') return [line, others];
  const end = last.value.indexOf('\n');
  return [
    [...line, { ...last, value: last.value.slice(0, end) }],
    [cutLine(last, source), ...others],
  ];
}

/** Returns a text without its first characters, which have no escapes. */
function cutText({ value, position, ...text }: Text, length: number): Text {
  const { line = 1, column = 1, offset = 0 } = position?.start ?? {};
  const start = { line, column: column + length, offset: offset + length };
  return {
    ...text,
    value: value.slice(length),
    ...(position && { position: { ...position, start } }),
  };
}

/** Returns a text without its first line. */
function cutLine({ value, position, ...text }: Text, source: string): Text {
  const { line = 1, offset = 0 } = position?.start ?? {};
  const start = { line: line + 1, column: 1, offset: source.indexOf('\n', offset) + 1 };
  return {
    ...text,
    value: value.slice(value.indexOf('\n') + 1),
    ...(position && { position: { ...position, start } }),
  };
}
