import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { visit } from 'unist-util-visit';
import type { Body } from './reading/body.ts';
import { readContent, type Content, type SourceEntry } from './reading/content.ts';
import { resolvePicture } from './reading/picture.ts';

/**
 * Loads articles into Astro's content store: reads all content once, has it checked, and stores of each entry its
 * frontmatter, its parsed body and its pictures. An entry whose text has not changed is not parsed again.
 */
export interface ArticleLoaderOptions {
  /** The content directory, absolute. */
  readonly directory: string;
  /** Looks at everything that was read; throws where nothing may be built from it. */
  readonly check: (content: Content) => void;
}

/** What the store holds of an entry; src/content.config.ts has it as a schema. */
interface EntryData {
  readonly article: unknown;
  /** JSON of a {@link Body}: its tree for outputs, and what rules look at. */
  readonly body: string;
  /** File of each picture, relative to the article, by the address that the tree has. */
  readonly pictures: Readonly<Record<string, string>>;
}

/** Returns the loader of articles. */
export function createArticleLoader({ directory, check }: ArticleLoaderOptions): Loader {
  return {
    name: 'articles',
    load: async (context) => {
      const makers = hashMakers(context);
      const load = () => loadArticles(context, { directory, check, makers });
      await load();
      watchContent(context, directory, load);
    },
  };
}

/** Returns the id of an entry in the store. */
export const toEntryId = ({ locale, id }: Pick<SourceEntry, 'locale' | 'id'>): string =>
  `${locale}/${id}`;

async function loadArticles(
  { store, parseData, generateDigest, config }: LoaderContext,
  { directory, check, makers }: ArticleLoaderOptions & { readonly makers: string },
): Promise<void> {
  const content = readContent(directory, (file, text) => {
    const known = store.get<EntryData & Record<string, unknown>>(toEntryId(file));
    return known?.digest === generateDigest(makers + text)
      ? (JSON.parse(known.data.body) as Body)
      : undefined;
  });
  check(content);
  const stored = new Set<string>();
  for (const entry of content.entries) {
    const id = toEntryId(entry);
    if (!entry.data || !entry.body.tree || stored.has(id)) continue;
    stored.add(id);
    const digest = generateDigest(makers + entry.text);
    if (store.get(id)?.digest === digest) continue;
    const file = join(directory, entry.path);
    const data: EntryData = {
      article: entry.data,
      body: JSON.stringify(entry.body),
      pictures: listPictures(entry, directory),
    };
    store.set({
      id,
      digest,
      filePath: relative(resolve(config.root.pathname), file).split(sep).join('/'),
      data: await parseData({ id, data: { ...data }, filePath: file }),
    });
  }
  for (const id of store.keys()) if (!stored.has(id)) store.delete(id);
}

function listPictures({ body, path }: SourceEntry, directory: string): Record<string, string> {
  const pictures: Record<string, string> = {};
  if (!body.tree) return pictures;
  visit(body.tree, 'element', ({ tagName, properties }) => {
    const src = tagName === 'img' ? String(properties.src ?? '') : '';
    const file = resolvePicture(directory, path, src);
    if (file !== undefined && existsSync(file)) {
      const name = relative(resolve(directory, path, '..'), file)
        .split(sep)
        .join('/');
      pictures[src] = name.startsWith('.') ? name : `./${name}`;
    }
  });
  return pictures;
}

/** Everything that decides what the text of an entry becomes. */
const makerFiles = [
  'src/{components,content-model,i18n,site,urls}/**/*.ts',
  'package-lock.json',
] as const;

/** Returns a hash of the code that parses entries: the store outlives it. */
function hashMakers({ config }: LoaderContext): string {
  const root = resolve(config.root.pathname);
  const hash = createHash('sha256');
  for (const file of globSync([...makerFiles], { cwd: root }).sort()) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** Loads again when the dev server sees a change of content. */
function watchContent(
  { watcher, logger }: LoaderContext,
  directory: string,
  load: () => Promise<void>,
): void {
  if (!watcher) return;
  watcher.add(directory);
  let last = Promise.resolve();
  const onChange = (path: string): void => {
    if (relative(directory, path).startsWith('..')) return;
    last = last.then(load).catch((error: unknown) => logger.error(String(error)));
  };
  watcher.on('add', onChange).on('change', onChange).on('unlink', onChange);
}
