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
    content: 'apricot beam bean beard cat 退件 现没',
    weights: { bear: 2.5 },
    category: 'parcels',
    card: { id: 'a', href: '/a/', category: 'parcels', title: 'A', sections: [] },
  },
  { content: 'bear cat', category: 'safety' },
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

const find = async (key: string) => {
  const { index, asked } = await openNoting();
  const { size } = await index.findWeights(key);
  return { size, parts: starts.filter((from) => asked.includes(getPartFile(from))) };
};

describe('openIndex', () => {
  it('has the number of articles, without the background, and what tells how sure an answer is', async () => {
    const { index } = await openNoting();
    expect(index.articleCount).toBe(3);
    expect(index.confidence).toBe(indexNames.confidence);
  });

  it('rejects if the list of pages cannot be loaded', async () => {
    await expect(openIndex(createLoader(new Map()), indexNames)).rejects.toThrow(
      'test.pf_meta did not arrive.',
    );
  });
});

describe('findWeights', () => {
  it.each([
    ['the first word of a part', 'bean', 1, ['bean']],
    ['the last word of a part', 'beam', 1, ['a']],
    ['the first word of all', 'apricot', 1, ['a']],
    ['a word before every part', '0pin0', 0, []],
    ['a word behind every part', '龘', 0, ['提']],
    ['a word that is the start of others', 'bea', 0, ['a']],
    ['a word of the last part', '现没', 1, ['提']],
    ['a word between two parts', 'beat', 0, ['beard']],
  ])('reads at most one chunk for %s: %s', async (_what, key, size, parts) => {
    expect(await find(key)).toEqual({ size, parts });
  });

  it('returns the weight of a word in each page', async () => {
    const { index } = await openNoting();
    expect([...(await index.findWeights('bear'))]).toEqual([
      [0, 2.5],
      [1, 1],
    ]);
  });

  it('loads a chunk once', async () => {
    const { index, asked } = await openNoting();
    await Promise.all([index.findWeights('bear'), index.findWeights('bear')]);
    await index.findWeights('bear');
    expect(asked.filter((path) => path === getPartFile('bear'))).toHaveLength(1);
  });

  it('rejects if a chunk cannot be loaded, and answers from the others', async () => {
    const index = await openTestIndex(pages, { starts, missing: [getPartFile('beard')] });
    await expect(index.findWeights('beard')).rejects.toThrow('index/part-beard.pf_index');
    expect((await index.findWeights('bear')).size).toBe(2);
  });

  it('loads a chunk again after a failure', async () => {
    const files = createIndexFiles(pages, starts);
    const index = await openIndex(createLoader(files), indexNames);
    const part = files.get(getPartFile('bear')) ?? new Uint8Array();
    files.delete(getPartFile('bear'));
    await expect(index.findWeights('bear')).rejects.toThrow();
    files.set(getPartFile('bear'), part);
    expect((await index.findWeights('bear')).size).toBe(2);
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
