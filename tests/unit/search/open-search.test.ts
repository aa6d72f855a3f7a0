import { describe, expect, it } from 'vitest';
import { openSearch } from '../../../src/search/open-search.ts';
import { searchEntryFile } from '../../../src/search/source.ts';
import type { SearchRequest } from '../../../src/search/query/search.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import {
  createIndexFiles,
  createLoader,
  indexNames,
  metaFile,
  type IndexFiles,
} from '../../support/search-index.ts';

const toBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** The search directory of a site with one article in each of some languages. */
function createSite(available: readonly Locale[]): IndexFiles {
  const words = { words: ['replacement'], sounds: [], characters: {}, traditional: '' };
  const names = { ...indexNames, words: 'words.json' };
  const entry = { locales: Object.fromEntries(available.map((locale) => [locale, names])) };
  const site: IndexFiles = new Map([[searchEntryFile, toBytes(entry)]]);
  for (const locale of available) {
    const card = {
      id: 'replacement',
      href: `/${locale}/replacement/`,
      category: 'labels',
      title: 'Replacement',
      sections: [],
    };
    for (const [name, bytes] of createIndexFiles([{ content: 'replacement 补寄', card }]))
      site.set(`${locale}/${name}`, bytes);
    site.set(`${locale}/words.json`, toBytes(words));
  }
  return site;
}

async function open(files: IndexFiles) {
  const load = createLoader(files);
  const asked: string[] = [];
  const opened = await openSearch((path) => {
    asked.push(path);
    return load(path);
  });
  return { ...opened, asked };
}

const request: SearchRequest = { query: 'replacement', locale: 'en', limit: 5 };

describe('openSearch', () => {
  it('answers from the folder of the language', async () => {
    const { search } = await open(createSite(['zh', 'en']));
    const [english, chinese] = [await search(request), await search({ ...request, query: '补寄' })];
    expect([english.locale, english.results[0]?.href]).toEqual(['en', '/en/replacement/']);
    expect([chinese.locale, chinese.results[0]?.href]).toEqual(['zh', '/zh/replacement/']);
  });

  it('loads only the entry file to open', async () => {
    const { asked } = await open(createSite(['zh', 'en']));
    expect(asked).toEqual([searchEntryFile]);
  });

  it('loads only the list of pages to warm up, once', async () => {
    const { asked, warmUp, search } = await open(createSite(['en']));
    await warmUp('en');
    expect(asked).toEqual([searchEntryFile, `en/${metaFile}`]);
    await search(request);
    expect(asked.filter((path) => path === `en/${metaFile}`)).toHaveLength(1);
  });

  it('loads nothing to warm up a language without articles', async () => {
    const { asked, warmUp } = await open(createSite(['en']));
    await warmUp('zh');
    expect(asked).toEqual([searchEntryFile]);
  });

  it('loads files again after a failure', async () => {
    const files = createSite(['en']);
    const meta = files.get(`en/${metaFile}`) ?? new Uint8Array();
    files.delete(`en/${metaFile}`);
    const { search } = await open(files);
    await expect(search(request)).rejects.toThrow('did not arrive');
    files.set(`en/${metaFile}`, meta);
    expect((await search(request)).count).toBe(1);
  });

  it('answers on a page whose language has no articles', async () => {
    const { search } = await open(createSite(['en']));
    expect(await search({ ...request, locale: 'zh' })).toMatchObject({ locale: 'en', count: 1 });
  });

  it('rejects if there is no entry file', async () => {
    await expect(openSearch(createLoader(new Map()))).rejects.toThrow('entry.json');
  });
});
