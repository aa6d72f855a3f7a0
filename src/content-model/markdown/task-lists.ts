import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isElement, listClasses } from './elements.ts';

/**
 * Makes the check boxes of task lists usable: readers can tick them without scripts, and each has its text as the
 * label. GFM's boxes are disabled and have no label.
 */
export function rehypeTaskLists() {
  return (tree: Root): void => {
    visit(tree, 'element', (item) => {
      if (item.tagName === 'li' && listClasses(item).includes('task-list-item')) labelBox(item);
    });
  };
}

const isBlock = (node: ElementContent): boolean =>
  isElement(node) && ['ul', 'ol', 'p', 'table', 'blockquote'].includes(node.tagName);

/** In a loose list the box is in the first paragraph of the item. */
const findHolder = (item: Element): Element => {
  const first = item.children.find(isElement);
  return first?.tagName === 'p' ? first : item;
};

function labelBox(item: Element): void {
  const holder = findHolder(item);
  const start = holder.children.findIndex((node) => isElement(node) && node.tagName === 'input');
  const box = holder.children[start];
  if (box?.type !== 'element') return;
  delete box.properties.disabled;
  // Otherwise Firefox keeps the ticks over a reload, for other readers of a shared phone too.
  box.properties.autoComplete = ['off'];
  // The text is in a separate column, so the space after the box is removed.
  const words = holder.children[start + 1];
  if (words?.type === 'text') words.value = words.value.trimStart();
  const length = holder.children.slice(start).findIndex(isBlock);
  const end = length === -1 ? holder.children.length : start + length;
  const label: Element = {
    type: 'element',
    tagName: 'label',
    properties: {},
    // One element for the text, so that the label can lay out box and text as two columns.
    children: [
      box,
      {
        type: 'element',
        tagName: 'span',
        properties: {},
        children: holder.children.slice(start + 1, end),
      },
    ],
  };
  holder.children.splice(start, end - start, label);
}
