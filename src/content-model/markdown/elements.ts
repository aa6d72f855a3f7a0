import type { Element, ElementContent, Nodes, Properties, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** Whether a node is an element. */
export const isElement = (node: Nodes): node is Element => node.type === 'element';

/** Returns all elements below some nodes, in document order. */
export const listElements = (nodes: readonly RootContent[]): Element[] =>
  nodes.filter(isElement).flatMap((element) => [element, ...listElements(element.children)]);

/** Tells whether an element is a heading with an id: links lead to it, so it starts a section. */
export const isSectionHeading = ({ tagName, properties }: Element): boolean =>
  /^h[2-6]$/.test(tagName) && Boolean(properties.id);

/** Returns an element's children that are elements with one of these names. */
export const childrenNamed = (element: Element, ...names: readonly string[]): Element[] =>
  element.children.filter(isElement).filter(({ tagName }) => names.includes(tagName));

/** Returns a property as text; undefined if it is missing or a boolean. */
export function getProperty(
  { properties }: Element,
  name: keyof Properties & string,
): string | undefined {
  const value = properties[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Returns the class names of an element. */
export const listClasses = ({ properties: { className } }: Element): string[] =>
  Array.isArray(className) ? className.map(String) : [];

/** Elements that are neither read aloud nor printed. */
const silentNames: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);

/**
 * Whether an element has nothing to say outside the page: scripts, hidden and decorative elements, and the links
 * from a footnote back to its reference.
 */
export const isSilent = ({ tagName, properties }: Element): boolean =>
  silentNames.has(tagName) ||
  'hidden' in properties ||
  String(properties.ariaHidden) === 'true' ||
  'dataFootnoteBackref' in properties;

/** Whether an element is the number of a note in the text. */
export const isNoteMark = ({ properties }: Element): boolean => 'dataFootnoteRef' in properties;

/** Whether an element is the hidden title of all notes, which mdast-util-to-hast gives this id. */
export const isNotesTitle = ({ properties }: Element): boolean =>
  properties.id === 'footnote-label';

/** Returns nodes without the numbers of notes, which belong to no title. */
export const withoutNoteMarks = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'element') return node;
    return isNoteMark(node) ? [] : { ...node, children: withoutNoteMarks(node.children) };
  });

/** Returns the words of a heading. */
export const getHeadingText = ({ children }: Element): string =>
  toString({ type: 'root', children: withoutNoteMarks(children) });

/** Returns an element as its start tag, for messages. */
export function describeElement(element: Element): string {
  const classes = listClasses(element);
  return `<${element.tagName}${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}>`;
}
