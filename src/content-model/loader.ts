import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Root } from 'hast';
import { keepPicture } from './keep-picture.ts';
import { listElements } from './markdown/elements.ts';
import { readContent, readEntryTexts, type Content } from './reading/content.ts';
import { parseTexts, type ParsedText } from './reading/parse-text.ts';
import type { FindParsed, SourceEntry } from './reading/source-entry.ts';
import type { EntryFile } from './reading/content-files.ts';
import { createNameReader, findPicture, type ReadNames } from './reading/picture.ts';

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
  /** The tree of its body, as JSON. */
  readonly tree: string;
  /** The rest of what was parsed, which rules look at, as JSON of a {@link ParsedText}. */
  readonly parsed: string;
  /** Hash of its path, its text, and of what parses it. */
  readonly source: string;
  /** Copy of each picture, relative to the folder of copies, by the address that the tree has. */
  readonly pictures: Readonly<Record<string, string>>;
  /** Copy of each video and file of captions, relative to the project, by the address that the tree has. */
  readonly media: Readonly<Record<string, string>>;
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
const toEntryId = ({ locale, id }: Pick<SourceEntry, 'locale' | 'id'>): string => `${locale}/${id}`;

async function loadArticles(
  context: LoaderContext,
  { directory, check, makers }: ArticleLoaderOptions & { readonly makers: string },
): Promise<void> {
  const { store, config } = context;
  // The path counts, because findings name it.
  const toDigest = ({ path }: EntryFile, text: string): string =>
    context.generateDigest(makers + path + text);
  const content = readContent(directory, await parseChanged(context, directory, toDigest));
  checkOrReport(content, check, context);
  const stored = new Set<string>();
  const folder = fileURLToPath(new URL('pictures', config.cacheDir));
  const root = fileURLToPath(config.root);
  const read = createNameReader();
  for (const entry of content.entries) {
    const id = toEntryId(entry);
    if (!entry.data || !entry.body.tree || stored.has(id)) continue;
    stored.add(id);
    const source = toDigest(entry, entry.text);
    const { pictures, media } = keepFiles(entry, { directory, folder, root, read });
    const digest = context.generateDigest(source + JSON.stringify([pictures, media]));
    if (store.get(id)?.digest === digest) continue;
    // Astro resolves pictures from the file of their entry: the folder of their copies.
    const filePath = join(folder, 'entry');
    store.set({
      id,
      digest,
      filePath: relative(root, filePath).split(sep).join('/'),
      data: await context.parseData({
        id,
        data: { ...describeEntry(entry), source, pictures, media },
        filePath,
      }),
    });
  }
  for (const id of store.keys()) if (!stored.has(id)) store.delete(id);
}

/** Checks content. The dev server only says what is wrong: it shows an author the page all the same. */
function checkOrReport(
  content: Content,
  check: ArticleLoaderOptions['check'],
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
): void {
  try {
    check(content);
  } catch (error) {
    if (!watcher || !(error instanceof Error)) throw error;
    logger.error(error.message);
  }
}

/** Parses the entries whose text is not the stored one; returns how to find what any entry holds. */
async function parseChanged(
  { store }: LoaderContext,
  directory: string,
  toDigest: (file: EntryFile, text: string) => string,
): Promise<FindParsed> {
  const findUnchanged = (file: EntryFile, text: string) => {
    const known = store.get<EntryData & Record<string, unknown>>(toEntryId(file));
    return known?.data.source === toDigest(file, text) ? known : undefined;
  };
  const findStored: FindParsed = (file, text) => {
    const known = findUnchanged(file, text);
    if (!known) return undefined;
    const { body, ...parsed } = JSON.parse(known.data.parsed) as ParsedText;
    return { ...parsed, body: { ...body, tree: JSON.parse(known.data.tree) as Root } };
  };
  const texts = readEntryTexts(directory).readable.filter(
    ({ file, text }) => !findUnchanged(file, text),
  );
  const parsed = await parseTexts(texts.map(({ file, text }) => ({ text, locale: file.locale })));
  const byPath = new Map(texts.map(({ file, text }, index) => [file.path, { text, index }]));
  return (file, text) => {
    const changed = byPath.get(file.path);
    return changed?.text === text ? parsed[changed.index] : findStored(file, text);
  };
}

function describeEntry(entry: SourceEntry): Omit<EntryData, 'source' | 'pictures' | 'media'> {
  const { tree, ...body } = entry.body;
  const { data: fields, problems } = entry.frontmatter;
  return {
    article: entry.data,
    tree: JSON.stringify(tree),
    parsed: JSON.stringify({ fields, problems, body } satisfies ParsedText),
  };
}

interface KeepOptions {
  readonly directory: string;
  /** The folder of copies. */
  readonly folder: string;
  /** The folder of the project. */
  readonly root: string;
  readonly read: ReadNames;
}

/** Copies the files that an entry shows, and returns the copies by the addresses that its tree has. */
function keepFiles({ body, path }: SourceEntry, { directory, folder, root, read }: KeepOptions) {
  const pictures: Record<string, string> = {};
  const media: Record<string, string> = {};
  if (!body.tree) return { pictures, media };
  const find = (src: string) => findPicture(directory, path, src, read);
  for (const { tagName, properties } of listElements(body.tree.children)) {
    const picture = { img: properties.src, video: properties.poster }[tagName] ?? '';
    const pictureFile = find(picture);
    if (pictureFile !== undefined) pictures[picture] = keepPicture(folder, pictureFile);
    const src = tagName === 'video' || tagName === 'track' ? (properties.src ?? '') : '';
    const file = find(src);
    if (file !== undefined) media[src] = relative(root, join(folder, keepPicture(folder, file)));
  }
  return { pictures, media };
}

/** Patterns of everything that decides what the text of an entry becomes, below the project. */
export const makerFiles = [
  'src/{components,content-model,i18n,languages,product,site,urls}/**/*.ts',
  'package-lock.json',
] as const;

/** Returns a hash of the code that parses entries: the store outlives it. */
function hashMakers({ config }: LoaderContext): string {
  const root = fileURLToPath(config.root);
  const hash = createHash('sha256');
  for (const file of globSync([...makerFiles], { cwd: root }).sort()) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** Loads again when the dev server sees a change of content. */
function watchContent(
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
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
