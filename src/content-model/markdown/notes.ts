import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { h } from 'hastscript';
import type { Options } from 'remark-rehype';
import { SKIP, visit } from 'unist-util-visit';
import type { Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';

/**
 * Names the notes of an article by their numbers, in the order of their references. Authors name them as they like,
 * `[^注]`; numbers need no encoding as ids and in addresses, and no two of them give the same id.
 */
export function remarkNumberNotes() {
  return (tree: Root): void => {
    const definitions = new Map<string, FootnoteDefinition>();
    visit(tree, 'footnoteDefinition', (node) => {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    });
    const numbers = listReferences(tree, definitions);
    for (const identifier of definitions.keys()) numbers.add(identifier);
    const order = [...numbers];
    visit(tree, ['footnoteReference', 'footnoteDefinition'], (node) => {
      if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
      node.label = String(order.indexOf(node.identifier) + 1);
      node.identifier = node.label;
    });
  };
}

/** Returns the names of the notes by their first references: those in the text, then those in notes themselves. */
function listReferences(
  tree: Root,
  definitions: ReadonlyMap<string, FootnoteDefinition>,
): Set<string> {
  const found = new Set<string>();
  const places: Nodes[] = [tree];
  for (const place of places) {
    visit(place, (node) => {
      if (node.type === 'footnoteDefinition' && node !== place) return SKIP;
      if (node.type !== 'footnoteReference' || found.has(node.identifier)) return undefined;
      found.add(node.identifier);
      const note = definitions.get(node.identifier);
      if (note) places.push(note);
      return undefined;
    });
  }
  return found;
}

/** Returns how notes are shown in a language. No heading id has an underscore, so no note has the id of a heading. */
export function createNoteOptions(locale: Locale): Options {
  const { title, back } = messages[locale].notes;
  return {
    clobberPrefix: 'note_',
    footnoteLabel: title,
    footnoteBackLabel: (index, reference) => back(index + 1, reference),
    // The usual sign, ↩, is missing in many fonts, and an emoji on phones.
    footnoteBackContent: (_, reference) => [
      { type: 'text', value: '↑' },
      ...(reference > 1 ? [h('sup', String(reference))] : []),
    ],
  };
}
