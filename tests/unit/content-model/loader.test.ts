import { cpSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, it } from 'vitest';
import { createArticleLoader, makerFiles } from '../../../src/content-model/loader.ts';
import { listImported } from '../../support/imported.ts';
import { root as repository } from '../../support/project.ts';
import { createDirectory } from '../../support/tiny-site.ts';

interface StoredEntry {
  readonly id: string;
  readonly filePath: string;
  readonly data: { readonly tree: string; readonly pictures: Readonly<Record<string, string>> };
}

/** Copies a fixture, and returns its folder and how to load it: which entries were stored, and all of them. */
function createLoading(fixture: string) {
  const root = join(createDirectory(), 'a b 中文');
  const directory = join(root, 'content');
  cpSync(join(repository, 'tests/fixtures', fixture), directory, { recursive: true });
  const entries = new Map<string, StoredEntry>();
  const written: string[] = [];
  const store = {
    get: (id: string) => entries.get(id),
    set: (entry: StoredEntry) => {
      written.push(entry.id);
      entries.set(entry.id, entry);
    },
    keys: () => [...entries.keys()],
    delete: (id: string) => entries.delete(id),
  };
  const context = {
    store,
    config: { root: pathToFileURL(`${root}/`), cacheDir: pathToFileURL(`${root}/.cache/`) },
    generateDigest: (text: string) => text,
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
  } as unknown as LoaderContext;
  const load = async (): Promise<string[]> => {
    written.length = 0;
    await createArticleLoader({ directory, check: () => undefined }).load(context);
    return written.toSorted();
  };
  return { root, directory, entries, load };
}

it('stores entries again only when they change or move', async () => {
  const { directory, load } = createLoading('chinese-only');
  expect(await load()).toEqual(['zh/keep-safe', 'zh/sign-out']);
  expect(await load()).toEqual([]);

  mkdirSync(join(directory, 'zh/elsewhere'));
  renameSync(join(directory, 'zh/keep-safe.mdx'), join(directory, 'zh/elsewhere/keep-safe.mdx'));
  expect(await load()).toEqual(['zh/keep-safe']);
});

describe('pictures', () => {
  const id = 'zh/parcel-refused';

  it.each(['parcels', 'Drop off #1', 'why? 100% %20', 'a\nb\tc\\d"e'])(
    'are copied out of the folder %j to a path that Vite can handle',
    async (folder) => {
      const { root, directory, entries, load } = createLoading('partial');
      if (folder !== 'parcels')
        renameSync(join(directory, 'zh/parcels'), join(directory, 'zh', folder));
      await load();
      const { filePath = '', data } = entries.get(id) ?? {};
      const [[src, copy] = ['', '']] = Object.entries(data?.pictures ?? {});
      expect(src).toBe('./receipt.png');
      expect(copy).toMatch(/^\.\/[0-9a-f]{16}\/receipt\.png$/);
      expect(readFileSync(join(root, filePath, '..', copy))).toEqual(
        readFileSync(join(directory, 'zh', folder, 'receipt.png')),
      );
    },
  );

  it('are stored again when they change, and copied again when a copy is damaged', async () => {
    const { root, directory, entries, load } = createLoading('partial');
    await load();
    const { filePath = '', data } = entries.get(id) ?? {};
    const copy = join(root, filePath, '..', Object.values(data?.pictures ?? {})[0] ?? '');
    const picture = readFileSync(copy);
    writeFileSync(copy, 'damaged');
    expect(await load()).toEqual([]);
    expect(readFileSync(copy)).toEqual(picture);

    writeFileSync(join(directory, 'zh/parcels/receipt.png'), 'another');
    expect(await load()).toEqual([id]);
  });

  it('are found by either form of an accent, and published under one name', async () => {
    const { directory, entries, load } = createLoading('partial');
    const article = join(directory, 'zh/parcels/parcel-refused.mdx');
    const rename = (name: string) =>
      renameSync(join(directory, 'zh/parcels/receipt.png'), join(directory, 'zh/parcels', name));
    rename('re\u00e7u #1.png'.normalize('NFD'));
    const text = readFileSync(article, 'utf8');
    writeFileSync(article, text.replace('./receipt.png', './re\u00e7u%20%231.png'));
    await load();
    const [copy] = Object.values(entries.get(id)?.data.pictures ?? {});
    expect(copy).toMatch(/\/re\u00e7u-1\.png$/);
  });
});

it('stores the same for Windows line ends and a byte order mark', async () => {
  const [plain, windows] = [createLoading('partial'), createLoading('partial')];
  const article = join(windows.directory, 'zh/parcels/parcel-refused.mdx');
  writeFileSync(article, `\uFEFF${readFileSync(article, 'utf8').replaceAll('\n', '\r\n')}`);
  await plain.load();
  await windows.load();
  expect([...windows.entries]).toEqual([...plain.entries]);
});

describe('the code that parses entries', () => {
  it('is all part of the hash with which the store is used again', () => {
    const counted = globSync([...makerFiles], { cwd: repository }).map((file) =>
      join(repository, file),
    );
    const imported = ['reading/parse-text.ts', 'articles/schema.ts'].flatMap((name) => [
      ...listImported(join(repository, 'src/content-model', name)),
    ]);
    expect(imported.length).toBeGreaterThan(60);
    expect(imported.filter((file) => !counted.includes(file))).toEqual([]);
  });
});
