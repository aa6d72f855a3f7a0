import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeCards } from '../../../src/search/index/write-cards.ts';
import type { PageCard } from '../../../src/search/page-card.ts';
import { openIndex, type SearchIndex } from '../../../src/search/reader/open-index.ts';
import {
  parseChunk,
  parseFilter,
  parseMeta,
  readText,
  type IndexChunk,
  type IndexMeta,
} from '../../../src/search/reader/pagefind-files.ts';

/**
 * The contract with Pagefind: an index that the pinned version writes is read by the project's own reader.
 * The files are no public interface, so every upgrade has to pass here first.
 */
const upgradeNote =
  'Pagefind writes its files another way than src/search/reader/pagefind-files.ts reads them. After an ' +
  'upgrade, compare pagefind/src/index/ and pagefind/src/output/ of both versions ' +
  '(github.com/Pagefind/pagefind), change the reader, or go back to the version before.';

const chunkSizeNote =
  'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE no longer makes small parts of the word list: each search loads ' +
  'more. Look for its new name in pagefind/src/options.rs, and change src/search/index/index-locale.ts.';

const chunkSize = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

interface Page {
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/** A Chinese page each: words of their own, words all have, and words in fields alone. */
const chinese: readonly Page[] = Array.from({ length: 12 }, (_, page) => ({
  content: `shared own${String.fromCharCode(97 + page)} 提现 现没 ${'twice '.repeat(2)}0charged0missing0`,
  meta: {
    title: page === 3 ? 'charging charging wdr101' : 'shared',
    lines: page % 2 === 0 ? '充值 shared shared' : '',
  },
  filters: { category: [page < 5 ? 'deposits' : 'security'] },
}));

const english: readonly Page[] = [
  {
    content: 'charged charging charges',
    meta: { title: 'refund' },
    filters: { category: ['payments'] },
  },
];

const directory = mkdtempSync(join(tmpdir(), 'pagefind-files-'));

const load = (path: string): Promise<Uint8Array> =>
  Promise.resolve(new Uint8Array(readFileSync(join(directory, path))));

/** Writes the pages with Pagefind; returns the names of the lists of pages by language. */
async function write(): Promise<Record<string, string>> {
  vi.stubEnv(chunkSize, '20');
  const { index, errors } = await createIndex({ maxFragments: 1 });
  vi.unstubAllEnvs();
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  const cards = new Map<string, PageCard>();
  const add = async (language: string, page: Page, number: number): Promise<void> => {
    const url = `/${language}/${number}/`;
    cards.set(url, { id: 'page', href: url, category: 'deposits', title: '', sections: [] });
    expect((await index.addCustomRecord({ url, language, ...page })).errors).toEqual([]);
  };
  for (const [number, page] of chinese.entries()) await add('x-zh-cn', page, number);
  for (const [number, page] of english.entries()) await add('x-en', page, number);
  expect((await index.writeFiles({ outputPath: directory })).errors).toEqual([]);
  await close();
  writeCards(directory, cards);
  const { languages } = JSON.parse(
    readFileSync(join(directory, 'pagefind-entry.json'), 'utf8'),
  ) as {
    languages: Record<string, { hash: string }>;
  };
  return Object.fromEntries(
    Object.entries(languages).map(([language, { hash }]) => [language, `pagefind.${hash}.pf_meta`]),
  );
}

/** What was read of one language. */
interface Reading {
  readonly meta: IndexMeta;
  readonly chunks: readonly IndexChunk[];
  readonly index: SearchIndex;
}

async function read(file: string | undefined): Promise<Reading> {
  if (!file) throw new Error('pagefind-entry.json names no list of pages for a language.');
  const meta = await parseMeta(await load(file));
  const chunks = await Promise.all(
    meta.chunks.map(async (chunk) => parseChunk(await load(`index/${chunk.file}.pf_index`))),
  );
  return { meta, chunks, index: await openIndex(load, file) };
}

let readings: { readonly zh: Reading; readonly en: Reading } | undefined;

beforeAll(async () => {
  try {
    const files = await write();
    readings = { zh: await read(files['x-zh-cn']), en: await read(files['x-en']) };
  } catch (error) {
    throw new Error(`${upgradeNote} (${String(error)})`, { cause: error });
  }
}, 60_000);

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

const getReading = (language: 'zh' | 'en'): Reading => {
  if (readings) return readings[language];
  throw new Error(upgradeNote);
};

/** The numbers of the Chinese pages, by the number that tells them apart. */
async function listNumbers(): Promise<number[]> {
  const { index } = getReading('zh');
  return Promise.all(
    chinese.map(async (_, page) => {
      const { href } = JSON.parse(await index.loadPage(page)) as PageCard;
      return Number(/(\d+)\/$/.exec(href)?.[1]);
    }),
  );
}

describe('the pinned Pagefind', () => {
  it('is pinned exactly', () => {
    const { devDependencies } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    ) as { devDependencies: Record<string, string> };
    const installed = JSON.parse(
      readFileSync(new URL('../../../node_modules/pagefind/package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    expect(devDependencies.pagefind, 'package.json must name one version of pagefind').toMatch(
      /^\d+\.\d+\.\d+$/,
    );
    expect(installed.version, 'npm ci installs the pinned version').toBe(devDependencies.pagefind);
  });

  it('makes small parts of the word list', () => {
    expect(getReading('zh').meta.chunks.length, chunkSizeNote).toBeGreaterThan(3);
  });
});

describe('the list of pages', () => {
  it('names every page of its language', () => {
    expect(getReading('zh').meta.pages, upgradeNote).toHaveLength(chinese.length);
    expect(getReading('en').meta.pages, upgradeNote).toHaveLength(english.length);
    expect(new Set(getReading('zh').meta.pages).size, upgradeNote).toBe(chinese.length);
  });

  it('names the fields and filters', () => {
    expect([...getReading('zh').meta.fields].sort(), upgradeNote).toEqual(['lines', 'title']);
    expect([...getReading('zh').meta.filters.keys()], upgradeNote).toEqual(['category']);
  });

  it('has the parts of the word list in order, each from before its first word to before the next', () => {
    const { meta, chunks } = getReading('zh');
    const starts = meta.chunks.map(({ from }) => from);
    expect(starts, upgradeNote).toEqual([...starts].sort());
    for (const [index, chunk] of chunks.entries()) {
      const [words, next] = [[...chunk.keys()], starts[index + 1] ?? '\uffff'];
      expect(words, upgradeNote).toEqual([...words].sort());
      const strangers = words.filter((word) => word < (starts[index] ?? '') || word >= next);
      expect(strangers, upgradeNote).toEqual([]);
    }
  });
});

describe('the word list', () => {
  it('holds every term as it was given, once', () => {
    const terms = [...chinese].flatMap(({ content, meta }) =>
      [content, ...Object.values(meta)].flatMap((text) => text.split(' ').filter(Boolean)),
    );
    const words = getReading('zh').chunks.flatMap((chunk) => [...chunk.keys()]);
    expect(words, upgradeNote).toEqual([...new Set(terms)].sort());
  });

  it('keeps the forms of a word apart: no stems', () => {
    const words = getReading('en').chunks.flatMap((chunk) => [...chunk.keys()]);
    expect(words, upgradeNote).toEqual(['charged', 'charges', 'charging', 'refund']);
  });

  it.each([
    ['a word of every text', 'twice', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ['a word of one text', 'owng', [6]],
    ['a word of one title', 'wdr101', [3]],
    ['a word of some lines', '充值', [0, 2, 4, 6, 8, 10]],
  ])('knows the pages of %s', async (_what, word, expected) => {
    const numbers = await listNumbers();
    const [found] = await getReading('zh').index.findWords(word, true);
    const pages = found?.pages.map(({ page }) => numbers[page] ?? -1) ?? [];
    expect(
      pages.sort((a, b) => a - b),
      upgradeNote,
    ).toEqual(expected);
  });

  it.each([
    ['shared', 0, { body: 1, title: 1, lines: 2 }],
    ['shared', 1, { body: 1, title: 1, lines: 0 }],
    ['shared', 3, { body: 1, title: 0, lines: 0 }],
    ['twice', 0, { body: 2, title: 0, lines: 0 }],
    ['charging', 3, { body: 0, title: 2, lines: 0 }],
    ['提现', 5, { body: 1, title: 0, lines: 0 }],
  ])('counts %s in page %i by place', async (word, number, counts) => {
    const { index } = getReading('zh');
    const page = (await listNumbers()).indexOf(number);
    const [found] = await index.findWords(word, true);
    const place = found?.pages.find((candidate) => candidate.page === page);
    const inField = (field: string): number => place?.fields.get(index.fields.indexOf(field)) ?? 0;
    expect(
      { body: place?.body, title: inField('title'), lines: inField('lines') },
      upgradeNote,
    ).toEqual(counts);
  });

  it('finds all words with a start, over two parts', async () => {
    const found = await getReading('zh').index.findWords('own');
    const all = chinese.map((_, page) => `own${String.fromCharCode(97 + page)}`);
    expect(found.length, upgradeNote).toBeGreaterThan(1);
    expect(all.slice(0, found.length), upgradeNote).toEqual(found.map(({ word }) => word));
  });
});

describe('the other files', () => {
  it('hold the pages of each value of a filter', async () => {
    const { meta, index } = getReading('zh');
    const numbers = await listNumbers();
    const file = meta.filters.get('category') ?? '';
    const values = await parseFilter(await load(`filter/${file}.pf_filter`));
    expect([...values.keys()].sort(), upgradeNote).toEqual(['deposits', 'security']);
    const deposits = [...(await index.findPages('category', 'deposits'))].map(
      (page) => numbers[page] ?? -1,
    );
    expect(deposits.sort(), upgradeNote).toEqual([0, 1, 2, 3, 4]);
  });

  it('hold a card for each page, under the name the index has for it', async () => {
    const { meta, index } = getReading('en');
    expect(meta.pages.length, upgradeNote).toBe(1);
    expect(JSON.parse(await index.loadPage(0)), upgradeNote).toMatchObject({ href: '/x-en/0/' });
    expect(
      (await listNumbers()).sort((a, b) => a - b),
      upgradeNote,
    ).toEqual(chinese.map((_, page) => page));
  });
});

describe('a file that Pagefind did not write', () => {
  const pack = async (data: string | Uint8Array): Promise<Uint8Array> => {
    const { gzipSync } = await import('node:zlib');
    return gzipSync(data);
  };
  const signature = Buffer.from('pagefind_dcd');

  it('is refused by its first bytes, with what they should be', async () => {
    await expect(readText(await pack('pagefind_xyz{}'))).rejects.toThrow(
      'starts with "pagefind_xyz"; expected "pagefind_dcd", as Pagefind 1.6 writes it.',
    );
  });

  it.each([
    ['a text for a list', '6161', 'holds "a" where Pagefind 1.6 writes a list.'],
    ['an empty list', '80', 'holds undefined where Pagefind 1.6 writes a list.'],
    ['a number for a page', '866161810180808080', 'holds 1 where Pagefind 1.6 writes a list.'],
    ['a number for a name', '86616181810180808080', 'holds 1 where Pagefind 1.6 writes a text.'],
  ])('is refused where it holds %s', async (_what, hex, message) => {
    const bytes = await pack(Buffer.concat([signature, Buffer.from(hex, 'hex')]));
    await expect(parseMeta(bytes)).rejects.toThrow(message);
  });
});
