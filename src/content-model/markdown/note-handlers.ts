import type { Element } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { BlockContent, DefinitionContent } from 'mdast';
import { childrenNamed } from './elements.ts';

/**
 * Returns how the notes of mdast-util-to-hast become notes of Markdown again: their references, and the section at the
 * end. `prefix` makes their names unique in a file of several articles.
 */
export function createNoteHandlers(prefix: string) {
  /** Returns the name of a note by its id on the page: `note_fn-1`. */
  const toNoteName = (id: unknown): string => prefix + String(id).replace(/^.*fn-/, '');
  return {
    a: (state, node: Element) => {
      if (!('dataFootnoteRef' in node.properties)) return defaultHandlers.a(state, node);
      const identifier = toNoteName(node.properties.href);
      return { type: 'footnoteReference', identifier, label: identifier };
    },
    // The heading of the notes is hidden on the page, and renderers of Markdown add their own.
    section: (state, node: Element) =>
      childrenNamed(node, 'ol')
        .flatMap((list) => childrenNamed(list, 'li'))
        .map((note) => {
          const identifier = toNoteName(note.properties.id);
          const children = state.toFlow(state.all(note)) as (BlockContent | DefinitionContent)[];
          return { type: 'footnoteDefinition', identifier, label: identifier, children };
        }),
  } satisfies Record<string, Handle>;
}
