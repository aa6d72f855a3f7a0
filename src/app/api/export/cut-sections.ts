import { createElement, isSectionHeading, type HtmlElement, type HtmlNode } from './html-tree.ts';

/** A heading and what follows it, up to the next. */
export interface CutSection {
  /** Missing for what stands before the first heading. */
  readonly heading?: HtmlElement;
  readonly nodes: readonly HtmlNode[];
}

/**
 * Returns nodes cut at every heading with an id, the beginning first. A heading may stand inside a list or
 * a callout: that is closed before it and opened again after it, and numbered steps go on counting.
 */
export function cutSections(nodes: readonly HtmlNode[]): readonly CutSection[] {
  const done: CutSection[] = [];
  let open: { heading?: HtmlElement; nodes: HtmlNode[] } = { nodes: [] };
  const begin = (heading: HtmlElement | undefined): void => {
    done.push(open);
    open = { ...(heading && { heading }), nodes: [] };
  };
  for (const node of nodes) {
    if (isSectionHeading(node)) {
      begin(node);
      continue;
    }
    for (const [index, part] of cutNode(node).entries()) {
      if (index > 0) begin(part.heading);
      open.nodes.push(...part.nodes);
    }
  }
  return [...done, open];
}

/** Returns the parts of a node around the headings in it; the first has none. */
function cutNode(node: HtmlNode): readonly CutSection[] {
  if (node.type === 'text') return [{ nodes: [node] }];
  const inner = cutSections(node.children);
  if (inner.length === 1) return [{ nodes: [node] }];
  let start = Number(node.attributes.start ?? 1);
  return inner.map((part, index) => {
    const isContinued = node.name === 'ol' && index > 0;
    const attributes = isContinued ? { ...node.attributes, start: String(start) } : node.attributes;
    start += countItems(part.nodes) - 1;
    return { ...part, nodes: [createElement(node.name, attributes, part.nodes)] };
  });
}

const countItems = (nodes: readonly HtmlNode[]): number =>
  nodes.filter((node) => node.type === 'element' && node.name === 'li').length;
