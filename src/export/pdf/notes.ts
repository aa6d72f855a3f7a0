import type { Element, RootContent } from 'hast';
import {
  childrenNamed,
  getProperty,
  isElement,
  listElements,
} from '../../content-model/markdown/elements.ts';
import { toCall, toLabelled, toLiteral, toSequence } from './typst.ts';
import type { Writer } from './writer.ts';

/** Returns the footnotes of an article by id. */
export function collectNotes(nodes: readonly RootContent[]): Map<string, Element> {
  const items = listElements(nodes)
    .filter(({ properties }) => 'dataFootnotes' in properties)
    .flatMap(({ children }) => listElements(children))
    .filter(({ tagName }) => tagName === 'li');
  return new Map(items.map((item) => [getProperty(item, 'id') ?? '', item]));
}

/** Returns the content of a note; its first paragraph is unwrapped, so that it follows the number. */
function writeNote(note: Element, { write }: Writer): string {
  const [first, ...others] = note.children.filter(isElement);
  return first?.tagName === 'p'
    ? toSequence([
        write(first.children),
        ...(others.length > 0 ? [toCall('pad', { left: '1.4em' }, [write(others)])] : []),
      ])
    : write(note.children);
}

/**
 * Returns a superscript: a footnote for the first reference to a note, its number for every further reference, and
 * plain superscript text if it is not a reference.
 */
export function writeNoteReference(element: Element, writer: Writer): string {
  const reference = childrenNamed(element, 'a').find(
    ({ properties }) => 'dataFootnoteRef' in properties,
  );
  const href = reference && getProperty(reference, 'href');
  const id = decodeURIComponent(href?.slice(1) ?? '');
  const note = writer.notes.get(id);
  if (!note) return toCall('super', {}, [writer.write(element.children)]);
  const label = writer.labelPrefix + id;
  if (writer.placedNotes.has(id)) return toCall('footnote', {}, [`label(${toLiteral(label)})`]);
  writer.placedNotes.add(id);
  return toLabelled(toCall('footnote', {}, [writeNote(note, writer)]), label);
}
