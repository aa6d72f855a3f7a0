import { cpSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, it } from 'vitest';
import { createArticleLoader } from '../../../src/content-model/loader.ts';
import { project } from '../../support/sites.ts';
import { createDirectory } from '../../support/tiny-site.ts';

interface StoredEntry {
  readonly id: string;
  readonly filePath: string;
}

it('stores entries by their path below the root, again only when they change or move', async () => {
  const root = join(createDirectory(), 'a b 中文');
  const directory = join(root, 'content');
  cpSync(join(project, 'tests/fixtures/chinese-only'), directory, { recursive: true });
  const entries = new Map<string, StoredEntry>();
  const written: string[] = [];
  const store = {
    get: (id: string) => entries.get(id),
    set: (entry: StoredEntry) => {
      written.push(entry.filePath);
      entries.set(entry.id, entry);
    },
    keys: () => [...entries.keys()],
    delete: (id: string) => entries.delete(id),
  };
  const context = {
    store,
    config: { root: pathToFileURL(`${root}/`) },
    generateDigest: (text: string) => text,
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
  } as unknown as LoaderContext;
  const load = async (): Promise<string[]> => {
    written.length = 0;
    await createArticleLoader({ directory, check: () => undefined }).load(context);
    return written.toSorted();
  };

  const first = await load();
  expect(first.length).toBeGreaterThan(0);
  expect(first.filter((path) => !path.startsWith('content/zh/'))).toEqual([]);
  expect(await load()).toEqual([]);

  const [path = ''] = first;
  const moved = join('content/zh/elsewhere', path.split('/').at(-1) ?? '');
  mkdirSync(join(root, 'content/zh/elsewhere'));
  renameSync(join(root, path), join(root, moved));
  expect(await load()).toEqual([moved]);
});
