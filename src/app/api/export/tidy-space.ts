import { createElement, createText, isBlock, type HtmlNode } from './html-tree.ts';

/** Elements that say something without content: pictures, breaks, and cells, whose place counts. */
const fullWhenEmpty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'td', 'th']);

const isBreak = (node: HtmlNode): boolean => node.type === 'element' && node.name === 'br';

/**
 * Returns what stands in a block with the white space a browser would show and no other, and without
 * elements that hold nothing. Preformatted text stays as it is.
 */
export function tidyBlock(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const tidied: HtmlNode[] = [];
  let line: HtmlNode[] = [];
  const endLine = (): void => {
    tidied.push(...trimEnd(tidyLine(line, { afterSpace: true })));
    line = [];
  };
  for (const node of nodes) {
    if (isBlock(node) || isBreak(node)) {
      endLine();
      tidied.push(...tidyElement(node, tidyBlock));
    } else {
      line.push(node);
    }
  }
  endLine();
  return tidied;
}

/** Returns a node with its content tidied, or nothing where none is left. */
function tidyElement(
  node: HtmlNode,
  tidy: (nodes: readonly HtmlNode[]) => readonly HtmlNode[],
): readonly HtmlNode[] {
  if (node.type === 'text' || node.name === 'pre') return [node];
  const children = tidy(node.children);
  if (children.length === 0 && !fullWhenEmpty.has(node.name)) return [];
  return [createElement(node.name, node.attributes, children)];
}

/** Collapses white space; `afterSpace` says whether one would be the second in the line. */
function tidyLine(nodes: readonly HtmlNode[], state: { afterSpace: boolean }): readonly HtmlNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'element') {
      const tidied = tidyElement(node, (children) =>
        isBlock(node) ? tidyBlock(children) : tidyLine(children, state),
      );
      if (node.name === 'img') state.afterSpace = false;
      return tidied;
    }
    const text = node.text
      .replace(/[ \t\n\r\f]+/g, ' ')
      .replace(state.afterSpace ? /^ / : /^$/, '');
    if (text === '') return [];
    state.afterSpace = text.endsWith(' ');
    return [createText(text)];
  });
}

/** Removes the space at the end of a line, in whatever element it stands. */
function trimEnd(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const last = nodes[nodes.length - 1];
  if (!last) return nodes;
  const before = nodes.slice(0, -1);
  if (last.type === 'text') {
    const text = last.text.replace(/ $/, '');
    return text === '' ? trimEnd(before) : [...before, createText(text)];
  }
  if (isBlock(last) || fullWhenEmpty.has(last.name)) return nodes;
  const children = trimEnd(last.children);
  return children.length === 0
    ? trimEnd(before)
    : [...before, createElement(last.name, last.attributes, children)];
}
