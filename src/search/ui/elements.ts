/** Returns an element with a class. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/**
 * Returns a button. After a press from the keyboard, `next` gets the focus, because the button may be gone; not
 * after a tap, because focus on a field opens the keyboard of the phone.
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
    // `detail` is 0 for clicks from the keyboard.
    if (detail === 0) next?.focus();
  });
  return button;
}

/** Returns a link. */
export function createLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

/** Returns a list with one row for each node. */
export function createList(className: string, items: readonly Node[]): HTMLUListElement {
  const list = createElement('ul', className);
  for (const item of items) {
    const row = document.createElement('li');
    row.append(item);
    list.append(row);
  }
  return list;
}
