import type { Element, Root, RootContent } from 'hast';
import { isElement, isSectionHeading } from '../../../content-model/markdown/elements.ts';

/** A heading and what follows it, up to the next. */
export interface CutSection {
  /** Missing for what is before the first heading. */
  readonly heading?: Element;
  readonly nodes: readonly RootContent[];
}

/** Elements that have a meaning without content. */
const fullWhenEmpty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'td', 'th']);

/**
 * Cuts a tree at every heading with an id; the first section is the part before the first heading. A list or
 * callout around a heading is closed before it and reopened after it, and numbered steps continue their
 * numbering.
 */
export const cutSections = ({ children }: Root): readonly CutSection[] =>
  cutNodes(children).map((section) => ({ ...section, nodes: dropEmpty(section.nodes) }));

function cutNodes(nodes: readonly RootContent[]): readonly CutSection[] {
  const done: CutSection[] = [];
  let open: { heading?: Element; nodes: RootContent[] } = { nodes: [] };
  const begin = (heading: Element | undefined): void => {
    done.push(open);
    open = { ...(heading && { heading }), nodes: [] };
  };
  for (const node of nodes) {
    if (isElement(node) && isSectionHeading(node)) {
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

/** Returns the parts of a node, cut at the headings in it; the first part has no heading. */
function cutNode(node: RootContent): readonly CutSection[] {
  if (node.type !== 'element') return [{ nodes: [node] }];
  const inner = cutNodes(node.children);
  if (inner.length === 1) return [{ nodes: [node] }];
  let start = Number(node.properties.start ?? 1);
  return inner.map((part, index) => {
    const isContinued = node.tagName === 'ol' && index > 0;
    const properties = isContinued ? { ...node.properties, start } : node.properties;
    start += countItems(part.nodes) - 1;
    return { ...part, nodes: [{ ...node, properties, children: part.nodes } as Element] };
  });
}

/** Removes the elements that cutting has left empty. Until then they are needed, because empty items count. */
const dropEmpty = <Node extends RootContent>(nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    const children = dropEmpty(node.children);
    const isEmpty = children.every((child) => child.type === 'text' && child.value.trim() === '');
    return isEmpty && !fullWhenEmpty.has(node.tagName) ? [] : [{ ...node, children }];
  });

const countItems = (nodes: readonly RootContent[]): number =>
  nodes.filter((node) => node.type === 'element' && node.tagName === 'li').length;
