import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ApiSection } from '../contract.ts';
import { cutSections, type CutSection } from './cut-sections.ts';
import { formatText } from './format-text.ts';
import { toApiTree, type Resolve } from './to-api-tree.ts';

/**
 * Returns the sections of an article's body: the part before the first heading, unless it is empty, then one for
 * each heading with an id. Mutates the tree.
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
    // Named references are shorter and easier to read in a JSON file.
    html: toHtml({ type: 'root', children }, { characterReferences: { useNamedReferences: true } }),
    text: formatText(children),
  };
}
