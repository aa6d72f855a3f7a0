import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';

/**
 * Parsed bodies in a folder that lives as long as a build. Checking the content and making pages are two
 * processes that parse the same texts, and parsing is the dearest part of both.
 */
export interface SyntaxTrees {
  /** Puts down the tree of a text. The tree must survive JSON: without expressions it does. */
  readonly keep: (text: string, tree: Root) => void;
  /** Returns the tree of a text, or undefined where nobody has put it down, or not yet. */
  readonly find: (text: string) => Root | undefined;
}

/** Opens a folder of trees, which is made if need be. */
export function openSyntaxTrees(directory: string): SyntaxTrees {
  mkdirSync(directory, { recursive: true });
  const fileOf = (text: string): string =>
    join(directory, createHash('sha256').update(text).digest('hex'));
  return {
    keep: (text, tree) => {
      const file = fileOf(text);
      // Renamed, because the other process may look at any moment and must not see half of it.
      writeFileSync(`${file}.part`, JSON.stringify(tree));
      renameSync(`${file}.part`, file);
    },
    find: (text) => {
      const file = fileOf(text);
      return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Root) : undefined;
    },
  };
}
