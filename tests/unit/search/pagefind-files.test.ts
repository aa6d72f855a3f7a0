import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPage } from '../../../src/search/index/create-page.ts';
import { runPagefind } from '../../../src/search/index/run-pagefind.ts';
import {
  openIndex,
  type LoadFile,
  type SearchIndex,
} from '../../../src/search/reader/open-index.ts';
import {
  parseChunk,
  parseFilter,
  parseMeta,
  type IndexChunk,
  type IndexMeta,
} from '../../../src/search/reader/pagefind-files.ts';
import { indexNames } from '../../support/search-index.ts';

/**
 * Reads an index that the pinned version of Pagefind writes. The format of the files is not public, so every upgrade
 * of Pagefind must pass this test.
 */
const upgradeNote =
  'Pagefind writes its files another way than src/search/reader/pagefind-files.ts reads them. After an ' +
  'upgrade, compare pagefind/src/index/ and pagefind/src/output/ of both versions ' +
  '(github.com/Pagefind/pagefind), change the reader, or go back to the version before.';

const chunkSizeNote =
  'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE no longer makes small parts of the word list: each search loads ' +
  'more. Look for its new name in pagefind/src/options.rs, and change src/search/index/run-pagefind.ts.';

interface Page {
  /** The weights of terms. */
  readonly terms: Readonly<Record<string, number>>;
  readonly category: string;
}

/** Chinese pages with terms of one page and of all pages, and each weight that the index can have. */
const chinese: readonly Page[] = Array.from({ length: 12 }, (_, page) => ({
  terms: {
    shared: (page + 1) / 24,
    [`own${String.fromCharCode(97 + page)}`]: 1,
    退件: 10,
    退: 0.5,
    '0charged0missing0': 2,
    box0missing: 2,
    ...(page === 3 && { re1101: 10 }),
    ...(page % 2 === 0 && { 寄件: 3 }),
    ...Object.fromEntries(
      Array.from({ length: 20 }, (_each, step) => [`step${step}`, (page * 20 + step + 1) / 24]),
    ),
  },
  category: page < 5 ? 'parcels' : 'safety',
}));

const english: readonly Page[] = [
  { terms: { charged: 1, charging: 1, charges: 1, replacement: 2 }, category: 'labels' },
];

/** The index of one language as read. */
interface Reading {
  readonly meta: IndexMeta;
  readonly chunks: readonly IndexChunk[];
  readonly filters: readonly ReadonlyMap<string, ReadonlySet<number>>[];
  readonly index: SearchIndex;
}

/** Indexes pages of a language in small chunks, and reads the whole index. */
async function read(locale: 'zh' | 'en', pages: readonly Page[]): Promise<Reading> {
  const { index, files } = await runPagefind(
    pages.map(({ terms, category }, number) =>
      createPage({
        locale,
        url: `/${locale}/${number}/`,
        category,
        weights: new Map(Object.entries(terms)),
      }),
    ),
    20,
  );
  const load: LoadFile = (path) => {
    const file = files.find((candidate) => candidate.path === path);
    return file ? Promise.resolve(file.content) : Promise.reject(new Error(`No ${path}.`));
  };
  const meta = parseMeta(await load(index));
  const chunks = await Promise.all(
    meta.chunks.map(async (chunk) => parseChunk(await load(`index/${chunk.file}.pf_index`))),
  );
  const filters = await Promise.all(
    [...meta.filters.values()].map(async (file) =>
      parseFilter(await load(`filter/${file}.pf_filter`)),
    ),
  );
  return { meta, chunks, filters, index: await openIndex(load, { ...indexNames, index }) };
}

let readings: { readonly zh: Reading; readonly en: Reading } | undefined;

beforeAll(async () => {
  try {
    readings = { zh: await read('zh', chinese), en: await read('en', english) };
  } catch (error) {
    throw new Error(`${upgradeNote} (${String(error)})`, { cause: error });
  }
}, 60_000);

/** The end of each page, without weight (index/create-page.ts). */
const lastWord = '00';

const getReading = (language: 'zh' | 'en'): Reading => {
  if (readings) return readings[language];
  throw new Error(upgradeNote);
};

describe('the pinned Pagefind', () => {
  it('is pinned exactly', () => {
    const { dependencies } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    ) as { dependencies: Record<string, string> };
    const installed = JSON.parse(
      readFileSync(new URL('../../../node_modules/pagefind/package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    expect(dependencies.pagefind, 'package.json must name one version of pagefind').toMatch(
      /^\d+\.\d+\.\d+$/,
    );
    expect(installed.version, 'npm ci installs the pinned version').toBe(dependencies.pagefind);
  });

  it('writes small chunks of the word list', () => {
    expect(getReading('zh').meta.chunks.length, chunkSizeNote).toBeGreaterThan(3);
  });
});

describe('the list of pages', () => {
  it('counts the pages', () => {
    expect(getReading('zh').meta.pageCount, upgradeNote).toBe(chinese.length);
    expect(getReading('en').meta.pageCount, upgradeNote).toBe(english.length);
  });

  it('names the filters', () => {
    expect([...getReading('zh').meta.filters.keys()], upgradeNote).toEqual(['category']);
  });

  it('lists the chunks in order, each from before its first word to before the next chunk', () => {
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
  it('contains every given term unchanged, once', () => {
    const terms = chinese.flatMap((page) => Object.keys(page.terms));
    const words = getReading('zh').chunks.flatMap((chunk) => [...chunk.keys()]);
    expect(words, upgradeNote).toEqual([...new Set([...terms, lastWord])].sort());
  });

  it('does not stem words', () => {
    const words = getReading('en').chunks.flatMap((chunk) => [...chunk.keys()]);
    expect(words, upgradeNote).toEqual([lastWord, 'charged', 'charges', 'charging', 'replacement']);
  });

  it('has every weight in every page, in the order in which the pages were added', async () => {
    const { index } = getReading('zh');
    for (const key of new Set(chinese.flatMap((page) => Object.keys(page.terms)))) {
      const expected = chinese.flatMap(({ terms }, page) => {
        const weight = terms[key];
        return weight === undefined ? [] : [[page, weight]];
      });
      expect([...(await index.findWeights(key))], `${key}: ${upgradeNote}`).toEqual(expected);
    }
  });
});

describe('the filters', () => {
  it('contain the pages of each value', async () => {
    const { filters, index } = getReading('zh');
    expect([...(filters[0]?.keys() ?? [])], upgradeNote).toEqual(['parcels', 'safety']);
    const parcels = await index.findPages('category', 'parcels');
    expect([...parcels], upgradeNote).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('a file that Pagefind did not write', () => {
  const signature = Buffer.from('pagefind_dcd');

  it('is rejected for its first bytes, with the expected ones', () => {
    expect(() => parseMeta(gzipSync('pagefind_xyz'))).toThrow(
      'starts with "pagefind_xyz"; expected "pagefind_dcd", as Pagefind 1.6 writes it.',
    );
  });

  it.each([
    ['a text for a list', '6161', 'contains "a" where Pagefind 1.6 writes a list.'],
    ['an empty list', '80', 'contains undefined where Pagefind 1.6 writes a list.'],
    ['a number for a chunk', '866161808101808080', 'contains 1 where Pagefind 1.6 writes a list.'],
    ['a number for a name', '86616180818101808080', 'contains 1 where Pagefind 1.6 writes a text.'],
  ])('is rejected for %s', (_what, hex, message) => {
    const bytes = gzipSync(Buffer.concat([signature, Buffer.from(hex, 'hex')]));
    expect(() => parseMeta(bytes)).toThrow(message);
  });
});
