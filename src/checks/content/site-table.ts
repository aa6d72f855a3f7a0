import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Content } from '../../content-model/reading/content.ts';

/** Returns where a table of `src/site/` last has a text: its file, seen from the content, and the line. */
export function findInTable({ directory }: Content, table: string, text: string) {
  const path = resolve(table);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const line = lines.findLastIndex((one) => one.includes(text)) + 1;
  return { file: relative(directory, path), at: { line: Math.max(line, 1) } };
}
