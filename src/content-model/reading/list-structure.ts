import type { Nodes, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { MarkupProblem } from './body-parts.ts';
import { positionOf } from './position-of.ts';

/** Returns rows of tables with more cells than there are columns: Markdown leaves the others out. */
export const listSurplusCells = (tables: readonly Table[]): MarkupProblem[] =>
  tables.flatMap(({ children: [head, ...rows] }) => {
    const columns = head?.children.length ?? 0;
    return rows
      .filter(({ children }) => children.length > columns)
      .map((row) => {
        const lost = row.children.slice(columns).map((cell) => `"${toString(cell)}"`);
        return {
          ...positionOf(row),
          message: `The row has ${row.children.length} cells and the table ${columns} columns; ${lost.join(', ')} would be left out.`,
          fix: 'Write \\| for the sign itself, also in code, or add columns to the first two lines of the table.',
        };
      });
  });

type Defined = Extract<Nodes, { type: 'definition' | 'footnoteDefinition' }>;

/** Returns notes and definitions of links that are shown nowhere: nothing refers to them, or to another of that name. */
export function listUnused(tree: Root): MarkupProblem[] {
  const definitions: Defined[] = [];
  const used = new Set<string>();
  const walk = (node: Nodes, inside?: string): void => {
    const key = 'identifier' in node ? getKey(node) : inside;
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node);
    else if ('identifier' in node && key !== undefined && key !== inside) used.add(key);
    const isNote = node.type === 'footnoteDefinition';
    if ('children' in node) for (const child of node.children) walk(child, isNote ? key : inside);
  };
  walk(tree);
  const seen = new Set<string>();
  return definitions.flatMap((definition) => {
    const key = getKey(definition);
    const isRepeated = seen.has(key);
    seen.add(key);
    if (used.has(key) && !isRepeated) return [];
    const name = definition.label ?? definition.identifier;
    const shown = definition.type === 'footnoteDefinition' ? `[^${name}]` : `[${name}]`;
    return {
      ...positionOf(definition),
      message: isRepeated
        ? `${shown} is defined a second time; only the first is shown.`
        : `Nothing in the text refers to ${shown}, so that what is written here is shown nowhere.`,
      fix: isRepeated
        ? 'Give it another name.'
        : `Refer to it with ${shown}, or remove it; write \\[ at the start of the line if it is text.`,
    };
  });
}

const getKey = (node: Extract<Nodes, { identifier: string }>): string =>
  `${node.type.startsWith('footnote') ? '^' : ''}${node.identifier}`;
