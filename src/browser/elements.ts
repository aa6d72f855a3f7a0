/** Creates an element with attributes and content; strings become text, never HTML. */
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

/** Creates a button that does not submit. */
export function createButton(
  label: string,
  onClick: (event: MouseEvent) => void,
  className = 'button button-plain',
): HTMLButtonElement {
  const button = createElement('button', { type: 'button', class: className }, label);
  button.addEventListener('click', onClick);
  return button;
}

/** Returns an id that no other element of the page has. */
export function createId(name: string): string {
  let id = name;
  for (let count = 2; document.getElementById(id); count += 1) id = `${name}-${count}`;
  return id;
}
