import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { isElement, listClasses, listElements } from './elements.ts';

/**
 * Makes the check boxes of task lists usable: readers can tick them without scripts, and each has its text as the
 * name. GFM's boxes are disabled and have no label.
 */
export function rehypeTaskLists() {
  return (tree: Root): void => {
    let number = 0;
    visit(tree, 'element', (item) => {
      if (item.tagName !== 'li' || !listClasses(item).includes('task-list-item')) return;
      number += 1;
      labelBox(item, number);
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

/** `number` is that of the item in the article; no heading has an id with an underscore. */
function labelBox(item: Element, number: number): void {
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
  const text = h('span', holder.children.slice(start + 1, end));
  holder.children.splice(start, end - start, createTask(box, text, `task_${number}`));
}

/**
 * Returns a box with its text. The label holds both, unless there is a link in the text: a press beside a link in a
 * label opens it by mistake, and screen readers do not expect one there. Then the label is empty and laid over the
 * row, below the link (styles/article.css).
 */
function createTask(box: Element, text: Element, id: string): Element {
  if (!listElements(text.children).some(({ tagName }) => tagName === 'a'))
    return h('label', [box, text]);
  box.properties = { ...box.properties, id, ariaLabelledBy: [`${id}_text`] };
  text.properties.id = `${id}_text`;
  return h('span.task-row', [box, h('label', { htmlFor: id }), text]);
}
