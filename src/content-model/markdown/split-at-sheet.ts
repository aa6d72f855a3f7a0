import type { Root, RootContent } from 'hast';
import { listElements } from './elements.ts';

interface SplitTree {
  readonly before: RootContent[];
  /** The table to fill in; undefined if there is none. */
  readonly sheet: RootContent | undefined;
  readonly after: RootContent[];
}

/** Returns an article in three parts: what is before its first table with empty cells, the table, and what follows. */
export function splitAtSheet({ children }: Root): SplitTree {
  const isSheet = (node: RootContent): boolean =>
    node.type === 'element' &&
    listElements([node]).some((cell) => cell.tagName === 'td' && cell.children.length === 0);
  const index = children.findIndex(isSheet);
  return index === -1
    ? { before: children, sheet: undefined, after: [] }
    : {
        before: children.slice(0, index),
        sheet: children[index],
        after: children.slice(index + 1),
      };
}
