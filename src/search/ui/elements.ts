/** Returns an element of a class. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/**
 * Returns a button. Where it was pressed from the keyboard and `next` is given, that takes the focus
 * afterwards: the button itself may be gone. Not after a tap, which would bring up the keyboard.
 */
export function createButton(
  label: string,
  onClick: () => void,
  next?: HTMLElement,
): HTMLButtonElement {
  const button = createElement('button', 'button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', ({ detail }) => {
    onClick();
    // Clicks that no pointer made count none.
    if (detail === 0) next?.focus();
  });
  return button;
}

export function createLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

/** Returns a list of items, one each. */
export function createList(className: string, items: readonly Node[]): HTMLUListElement {
  const list = createElement('ul', className);
  for (const item of items) {
    const row = document.createElement('li');
    row.append(item);
    list.append(row);
  }
  return list;
}
