/** Returns an element with attributes and content; what is text stays text, whatever it looks like. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  element.append(...content);
  return element;
}

/** Returns a button that submits nothing. */
export function createButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = createElement('button', { type: 'button', class: 'button button-plain' }, label);
  button.addEventListener('click', onClick);
  return button;
}

/** Returns a name for an element that no other on the page has. */
export function createId(name: string): string {
  let id = name;
  for (let count = 2; document.getElementById(id); count += 1) id = `${name}-${count}`;
  return id;
}
