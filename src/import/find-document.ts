import { posix } from 'node:path';
import { decodePath } from '../urls/decode-path.ts';
import type { SourceDocument } from './document.ts';

/** Finds the document that a link of a source leads to, by its path there or by its address on the old site. */
export type FindDocument = (from: SourceDocument, path: string) => string | undefined;

/** Returns a path without what names the same page in several ways: extension, `index`, slashes, case. */
const toPlain = (path: string): string =>
  path
    .toLowerCase()
    .replace(/\.(?:mdx?|markdown|html?)$/, '')
    .replace(/(?:^|\/)(?:index|readme|_index)$/, '')
    // A file with the name of its folder is the page of the folder.
    .replace(/(^|\/)([^/]+)\/\2$/, '$1$2')
    .replace(/^[./]*\/|^\/+|\/+$/g, '');

/** Some tools leave numbers before names out of addresses: `/docs/01-intro/`. */
const withoutNumbers = (path: string): string => path.replace(/(^|\/)\d+[-_. ]+(?=\D)/g, '$1');

/** Returns a function that finds documents by the links of others. */
export function createFindDocument(
  documents: readonly SourceDocument[],
  prefix: string,
): FindDocument {
  const byPath = new Map<string, string>();
  const byEnding = new Map<string, Set<string>>();
  const add = (path: string, key: string): void => {
    const plain = toPlain(path);
    for (const name of [plain, withoutNumbers(plain)]) {
      if (!byPath.has(name)) byPath.set(name, key);
      const parts = name.split('/');
      for (let index = 1; index < parts.length; index += 1) {
        const ending = parts.slice(index).join('/');
        byEnding.set(ending, (byEnding.get(ending) ?? new Set()).add(key));
      }
    }
  };
  for (const document of documents) {
    add(document.key, document.key);
    add(document.file, document.key);
    add(getAddress(document, prefix), document.key);
    for (const alias of document.fields.aliases) add(alias, document.key);
  }
  return ({ key, file }, target) => {
    const path = target.startsWith('@site/') ? target.slice('@site'.length) : decodePath(target);
    const folder = posix.dirname(file);
    const places = path.startsWith('/')
      ? [path]
      : [
          posix.join(folder, path),
          posix.join(posix.dirname(key), path),
          posix.join(key, path),
          path,
        ];
    for (const place of places) {
      const found = byPath.get(toPlain(place));
      if (found !== undefined) return found;
    }
    const parts = toPlain(path)
      .split('/')
      .filter((part) => part !== '..' && part !== '.');
    for (let index = 0; index < parts.length; index += 1) {
      const rest = parts.slice(index).join('/');
      const ends = [...(byEnding.get(rest) ?? [])];
      const found = byPath.get(rest) ?? (ends.length === 1 ? ends[0] : undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** Returns the path that a document has on the old site. */
export function getAddress(
  { key, fields: { slug, address } }: SourceDocument,
  prefix: string,
): string {
  if (address !== undefined) return decodePath(address);
  const path = slug === undefined ? key : slug.startsWith('/') ? slug : posix.join(key, '..', slug);
  return posix.join('/', prefix, decodePath(path));
}
