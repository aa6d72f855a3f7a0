import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

export interface RetiredHeadingOptions {
  /** Heading ids that the article has given up, each with the heading it leads to. */
  readonly retiredHeadingsOf: (file: VFile) => ReadonlyMap<string, string>;
}

/**
 * Lets links to a retired heading id arrive at the heading that took its place: an empty element with the
 * old id stands in it. It has no text, so it is neither seen, read out, nor part of the heading's words;
 * and it stands inside, because before the heading it would belong to the section above.
 */
export function rehypeRetiredHeadings({ retiredHeadingsOf }: RetiredHeadingOptions) {
  return (tree: Root, file: VFile): void => {
    const retired = [...retiredHeadingsOf(file)];
    if (retired.length === 0) return;
    visit(tree, 'element', (node) => {
      if (!/^h[1-6]$/.test(node.tagName)) return;
      const ids = retired.flatMap(([old, heading]) => (heading === node.properties.id ? old : []));
      node.children.unshift(...ids.map(createAnchor));
    });
  };
}

const createAnchor = (id: string): ElementContent =>
  ({ type: 'element', tagName: 'span', properties: { id }, children: [] }) satisfies Element;
