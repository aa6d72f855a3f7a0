import { describe, expect, it } from 'vitest';
import { openIndex, type SearchIndex } from '../../../src/search/reader/open-index.ts';
import {
  createIndexFiles,
  createLoader,
  getCardFile,
  getPartFile,
  indexNames,
  openTestIndex,
} from '../../support/search-index.ts';

const pages = [
  {
    content: 'apple beam bean bear beard cat 退件 现没',
    meta: { title: 'bear bear' },
    category: 'parcels',
    card: { id: 'a', href: '/a/', category: 'parcels', title: 'A', sections: [] },
  },
  { content: 'bear', meta: { lines: 'cat' }, category: 'safety' },
  { content: 'zebra', category: 'parcels' },
];

/** Chunks: apple beam | bean | bear | beard | cat zebra | 退件 现没. */
const starts = ['a', 'bean', 'bear', 'beard', 'c', '提'];

/** Opens an index that records the files loaded after it is opened. */
async function openNoting(): Promise<{ index: SearchIndex; asked: string[] }> {
  const load = createLoader(createIndexFiles(pages, starts));
  const asked: string[] = [];
  const index = await openIndex((path) => {
    asked.push(path);
    return load(path);
  }, indexNames);
  asked.length = 0;
  return { index, asked };
}

const find = async (start: string, exact?: boolean) => {
  const { index, asked } = await openNoting();
  const words = await index.findWords(start, exact);
  const parts = starts.filter((from) => asked.includes(getPartFile(from)));
  return { words: words.map(({ word }) => word), parts };
};

describe('openIndex', () => {
  it('has the number of pages and the names of the fields', async () => {
    const { index } = await openNoting();
    expect(index.pageCount).toBe(3);
    expect(index.fields).toEqual(['headings', 'lines', 'summary', 'title']);
  });

  it('rejects if the list of pages cannot be loaded', async () => {
    await expect(openIndex(createLoader(new Map()), indexNames)).rejects.toThrow(
      'test.pf_meta did not arrive.',
    );
  });
});

describe('findWords', () => {
  it.each([
    ['the first word of a part', 'bean', ['bean'], ['bean']],
    ['the last word of a part', 'beam', ['beam'], ['a']],
    ['the first word of all', 'apple', ['apple'], ['a']],
    ['a word before every part', '0pin0', [], ['a']],
    ['a word behind every part', '龘', [], ['提']],
    ['a word that is the start of others', 'bea', [], ['a']],
    ['a word of the last part', '现没', ['现没'], ['提']],
    ['a word between two parts', 'beat', [], ['beard']],
  ])('reads one chunk for the exact word %s: %s', async (_what, start, words, parts) => {
    expect(await find(start, true)).toEqual({ words, parts });
  });

  it.each([
    ['that spans two parts', 'bear', ['bear', 'beard'], ['bear', 'beard']],
    ['that begins in the part before', 'beam', ['beam'], ['a']],
    ['whose words begin in the part before and go on', 'be', ['beam', 'bean'], ['a', 'bean']],
    ['that is the beginning of a part', 'c', ['cat'], ['c']],
    ['in the last part', '现', ['现没'], ['提']],
    ['no word has', 'dog', [], ['c']],
  ])('reads at most two chunks for the prefix %s: %s', async (_what, start, words, parts) => {
    expect(await find(start)).toEqual({ words, parts });
  });

  it('returns the occurrences of a word by page', async () => {
    const { index } = await openNoting();
    const [bear] = await index.findWords('bear', true);
    expect(bear).toEqual({
      word: 'bear',
      pages: [
        { page: 0, body: 1, fields: new Map([[3, 2]]) },
        { page: 1, body: 1, fields: new Map() },
      ],
    });
    expect(await index.findWords('cat', true)).toMatchObject([
      { pages: [{ page: 0 }, { page: 1, body: 0, fields: new Map([[1, 1]]) }] },
    ]);
  });

  it('loads a chunk once', async () => {
    const { index, asked } = await openNoting();
    await Promise.all([index.findWords('bear', true), index.findWords('bear', true)]);
    await index.findWords('bear', true);
    expect(asked.filter((path) => path === getPartFile('bear'))).toHaveLength(1);
  });

  it('rejects if a chunk cannot be loaded, and answers from the others', async () => {
    const index = await openTestIndex(pages, { starts, missing: [getPartFile('beard')] });
    await expect(index.findWords('bear')).rejects.toThrow('index/part-beard.pf_index');
    expect(await index.findWords('bear', true)).toHaveLength(1);
  });

  it('loads a chunk again after a failure', async () => {
    const files = createIndexFiles(pages, starts);
    const index = await openIndex(createLoader(files), indexNames);
    const part = files.get(getPartFile('bear')) ?? new Uint8Array();
    files.delete(getPartFile('bear'));
    await expect(index.findWords('bear', true)).rejects.toThrow();
    files.set(getPartFile('bear'), part);
    expect(await index.findWords('bear', true)).toHaveLength(1);
  });
});

describe('findPages', () => {
  it.each([
    ['category', 'parcels', [0, 2]],
    ['category', 'safety', [1]],
    ['category', 'labels', []],
    ['author', 'parcels', []],
  ])('finds the pages with %s %s: %j', async (filter, value, expected) => {
    const { index } = await openNoting();
    expect([...(await index.findPages(filter, value))]).toEqual(expected);
  });
});

describe('loadCard', () => {
  it('returns the card of a page', async () => {
    const { index } = await openNoting();
    expect(await index.loadCard(0)).toEqual(pages[0]?.card);
  });

  it.each([
    ['does not arrive', 1],
    ['is not of the index', 9],
  ])('rejects for a page that %s', async (_what, page) => {
    const index = await openTestIndex(pages, { missing: [getCardFile(1)] });
    await expect(index.loadCard(page)).rejects.toThrow('did not arrive');
  });
});

describe('files that are not an index', () => {
  it.each([
    ['another kind of file', Buffer.from('<!doctype html>')],
    ['nothing', Buffer.alloc(0)],
  ])('reject: %s', async (_what, bytes) => {
    await expect(openIndex(() => Promise.resolve(bytes), indexNames)).rejects.toThrow();
  });
});
