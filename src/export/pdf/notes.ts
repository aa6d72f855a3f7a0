import { isElement, listElements, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { toCall, toLabelled, toLiteral } from './typst.ts';
import { childrenNamed, type Writer } from './writer.ts';

/** Returns the notes that stand below an article, by their id. */
export function collectNotes(nodes: readonly HtmlNode[]): Map<string, HtmlElement> {
  const items = listElements(nodes)
    .filter(({ attributes }) => 'data-footnotes' in attributes)
    .flatMap(({ children }) => listElements(children))
    .filter(({ name }) => name === 'li');
  return new Map(items.map((item) => [item.attributes.id ?? '', item]));
}

/** Returns nodes without the ways back to where a note is mentioned: on paper it is the same page. */
const withoutBackReferences = (nodes: readonly HtmlNode[]): HtmlNode[] =>
  nodes.flatMap((node): HtmlNode[] => {
    if (!isElement(node)) return [node];
    if ('data-footnote-backref' in node.attributes) return [];
    return [{ ...node, children: withoutBackReferences(node.children) }];
  });

/** Returns a note's own content: a note of one paragraph is a line, not a paragraph in a note. */
function writeNote(note: HtmlElement, { write }: Writer): string {
  const [first, ...others] = childrenNamed(note, 'p');
  const content = first && others.length === 0 ? first.children : note.children;
  return write(withoutBackReferences(content));
}

/**
 * Returns a raised mark: a note at the foot of the page where it is first mentioned, its number where it is
 * mentioned again, and a plain superscript where it is no note at all.
 */
export function writeNoteReference(element: HtmlElement, writer: Writer): string {
  const reference = childrenNamed(element, 'a').find(
    ({ attributes }) => 'data-footnote-ref' in attributes,
  );
  const id = decodeURIComponent(reference?.attributes.href?.slice(1) ?? '');
  const note = writer.notes.get(id);
  if (!note) return toCall('super', {}, [writer.writeInline(element.children)]);
  const label = writer.labelPrefix + id;
  if (writer.placedNotes.has(id)) return toCall('footnote', {}, [`label(${toLiteral(label)})`]);
  writer.placedNotes.add(id);
  return toLabelled(toCall('footnote', {}, [writeNote(note, writer)]), label);
}
