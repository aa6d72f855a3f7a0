import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ApiSection } from '../contract.ts';
import { cutSections, type CutSection } from './cut-sections.ts';
import { formatText } from './format-text.ts';
import { toApiTree, type Resolve } from './to-api-tree.ts';

/**
 * Returns the body of an article in sections: what is before the first heading, where something is, then one
 * for each heading with an id. Changes the tree it is given.
 */
export const listSections = (tree: Root, resolve: Resolve): ApiSection[] =>
  cutSections(toApiTree(tree, resolve))
    .map(toSection)
    .filter(({ id, html }) => id !== '' || html !== '');

function toSection({ heading, nodes }: CutSection): ApiSection {
  const children = nodes as RootContent[];
  return {
    id: heading?.properties.id ?? '',
    level: Number(heading?.tagName.slice(1) ?? 2),
    title: formatText(heading?.children ?? []),
    // Named references are shorter, and what people expect to see in a JSON file.
    html: toHtml({ type: 'root', children }, { characterReferences: { useNamedReferences: true } }),
    text: formatText(children),
  };
}
