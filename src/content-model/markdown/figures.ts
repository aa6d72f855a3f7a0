import type {
  Definition,
  Image,
  ImageReference,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  TableCell,
} from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * The title of a picture, `![alt](./a.png "title")`, is its caption. Only a picture that is not in a line of text can
 * have one; the rule `image-caption` reports the others.
 */

const isPicture = (node: PhrasingContent): boolean =>
  node.type === 'image' ||
  node.type === 'imageReference' ||
  ((node.type === 'link' || node.type === 'linkReference') &&
    node.children.length > 0 &&
    node.children.every(isPicture));

const isSpace = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** Tells whether a paragraph or a cell has pictures only, and links around them. */
export const hasPicturesOnly = (node: Nodes): node is Paragraph | TableCell =>
  (node.type === 'paragraph' || node.type === 'tableCell') &&
  node.children.some(isPicture) &&
  node.children.every((child) => isPicture(child) || isSpace(child));

/** Returns the definition a reference names (`[card]: ./card.png`); of two with one name the first counts. */
export const findDefinition = (
  definitions: readonly Definition[],
  { identifier }: ImageReference,
): Definition | undefined => definitions.find((definition) => definition.identifier === identifier);

/** Makes figures of the pictures that have titles. */
export function remarkFigures() {
  return (tree: Root): void => {
    const definitions: Definition[] = [];
    visit(tree, 'definition', (node) => void definitions.push(node));
    visit(tree, (node, index, parent) => {
      if (!hasPicturesOnly(node) || index === undefined || !parent) return undefined;
      const blocks = node.children.filter(isPicture).map((child) => toBlock(child, definitions));
      if (blocks.every(({ data }) => data === undefined)) return undefined;
      if (node.type === 'tableCell') node.children = blocks as never[];
      else parent.children.splice(index, 1, ...(blocks as RootContent[]));
      return [SKIP, index + (node.type === 'tableCell' ? 1 : blocks.length)];
    });
  };
}

/** Returns a picture, which may be in a link, as a figure if it has a title, else as a paragraph. */
function toBlock(node: PhrasingContent, definitions: readonly Definition[]): Paragraph {
  const titles: string[] = [];
  const withoutTitle = (child: PhrasingContent): PhrasingContent => {
    if (child.type === 'link' || child.type === 'linkReference') {
      return { ...child, children: child.children.map(withoutTitle) };
    }
    const picture = toImage(child, definitions);
    if (picture?.title) titles.push(picture.title);
    return picture ? { ...picture, title: null } : child;
  };
  const picture = withoutTitle(node);
  if (titles.length === 0) return { type: 'paragraph', children: [node] };
  const caption: Paragraph = {
    type: 'paragraph',
    data: { hName: 'figcaption' },
    children: [{ type: 'text', value: titles.join('\n') }],
  };
  return {
    type: 'paragraph',
    data: { hName: 'figure' },
    children: [picture, caption as unknown as PhrasingContent],
  };
}

/** Returns a picture with the address and the title that its reference names. */
function toImage(node: PhrasingContent, definitions: readonly Definition[]): Image | undefined {
  if (node.type === 'image') return node;
  const named = node.type === 'imageReference' ? findDefinition(definitions, node) : undefined;
  return named && node.type === 'imageReference'
    ? { type: 'image', url: named.url, title: named.title ?? null, alt: node.alt ?? null }
    : undefined;
}
