import { createList } from '../../../search/ui/elements.ts';

/** Returns a heading or paragraph with a text. */
export function createText<Name extends 'h3' | 'h4' | 'h5' | 'p'>(
  name: Name,
  content: string,
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = content;
  return element;
}

/** Returns a list of texts. */
export const createTextList = (items: readonly string[]): HTMLUListElement =>
  createList(
    'points',
    items.map((item) => document.createTextNode(item)),
  );
