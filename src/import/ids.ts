import { createHash } from 'node:crypto';
import { toId } from '../checks/message-parts.ts';
import { isId, reservedHeadingIds, reservedIds } from '../urls/ids.ts';
import type { SourceDocument } from './document.ts';

/** Longest id: names of files have a limit, and readers see ids in addresses. */
const longest = 60;

const reserved: ReadonlySet<string> = new Set(reservedIds);
const reservedHeadings: ReadonlySet<string> = new Set(reservedHeadingIds);

/** Names that Windows has for devices, and that no file there can have. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Returns the Latin words and numbers of a text as an id, empty if it has none. */
export function toAsciiId(text: string): string {
  const id = toId(text)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (id.length <= longest) return id;
  return id
    .slice(0, longest + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longest);
}

const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 6);

/** Returns the id of a heading by its words; undefined if it has no Latin ones. */
export function toHeadingId(text: string): string | undefined {
  const id = toAsciiId(text);
  if (!/[a-z]/.test(id)) return undefined;
  if (!isId(id)) return `section-${id}`;
  return reservedHeadings.has(id) ? `${id}-section` : id;
}

/** Numbers and dates before the name of a file give it its place: `01-start`, `2020-01-31-news`. */
const order = /^(?:\d{4}-\d{2}-\d{2}-|\d+[-_. ]+)(?=\p{L})/u;

/** Returns the parts of the path of a document that name it, the last first. */
function listNames({ key, fields: { slug } }: SourceDocument): string[] {
  const parts = key.split('/').filter((part) => part !== '' && part !== '..' && part !== '.');
  const name = slug?.replace(/\/+$/, '').split('/').at(-1);
  const names = name ? [name, ...parts.slice(0, -1).reverse()] : parts.reverse();
  return (
    names
      .map((part) => toAsciiId(part.replace(order, '')))
      // `features/features` is the page of its folder.
      .filter((part, index, all) => index === 0 || part !== all[index - 1])
  );
}

function toArticleId(text: string, key: string): string {
  const id = toAsciiId(text);
  if (id === '') return `article-${shortHash(key)}`;
  if (!isId(id)) return `article-${id}`;
  return reserved.has(id) || device.test(id) ? `${id}-article` : id;
}

/**
 * Returns the id of each article by its key. What was imported before keeps its id; of several with one name all get
 * the names of their folders too, as many as it takes.
 */
export function assignIds(
  documents: readonly SourceDocument[],
  known: ReadonlyMap<string, string>,
): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { key } of documents) {
    const id = known.get(key);
    if (id !== undefined) ids.set(key, id);
  }
  const taken = new Set(known.values());
  let open = new Map(
    [...Map.groupBy(documents, ({ key }) => key)]
      .filter(([key]) => !ids.has(key))
      .map(([key, versions]) => [key, chooseNames(versions)] as const),
  );
  for (let count = 1; open.size > 0; count += 1) {
    const found = [...open].map(([key, names]) => ({
      key,
      id: toArticleId(names.slice(0, count).reverse().filter(Boolean).join('-'), key),
      isLast: names.length <= count,
    }));
    const byId = Map.groupBy(found, ({ id }) => id);
    for (const { key, id, isLast } of found) {
      const isFree = byId.get(id)?.length === 1 && !taken.has(id);
      if (isFree || isLast) ids.set(key, isFree ? id : `${id}-${shortHash(key)}`);
    }
    for (const key of ids.keys()) taken.add(ids.get(key) ?? '');
    open = new Map([...open].filter(([key]) => !ids.has(key)));
  }
  return ids;
}

/** Of several languages the first that has Latin names counts. */
function chooseNames(versions: readonly SourceDocument[]): string[] {
  const names = versions.map(listNames);
  return names.find(([name]) => name !== undefined && name !== '') ?? names[0] ?? [];
}
