import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCards } from '../../../src/search/index/write-cards.ts';
import type { PageCard } from '../../../src/search/page-card.ts';
import { readText } from '../../../src/search/reader/pagefind-files.ts';

const card: PageCard = {
  id: 'a',
  href: '/zh/a/',
  category: 'deposits',
  title: '提现没到',
  sections: [{ id: '', title: '', text: '等几天。' }],
};

let target = '';

beforeEach(() => {
  target = mkdtempSync(join(tmpdir(), 'write-cards-'));
  mkdirSync(join(target, 'fragment'));
});

afterEach(() => {
  rmSync(target, { recursive: true, force: true });
});

const getFile = (name: string): string => join(target, 'fragment', `${name}.pf_fragment`);

/** Writes pages as Pagefind does where they are to stand in one file. */
function writePages(urls: Readonly<Record<string, string>>, signature = 'pagefind_dcd'): void {
  const pages = Object.entries(urls).map(([name, url]) => [name, { url, content: 'terms' }]);
  const data = gzipSync(signature + JSON.stringify(Object.fromEntries(pages)));
  writeFileSync(getFile('x_group_1'), data);
}

describe('writeCards', () => {
  it('puts each card in the place of its page, where the reader finds it', async () => {
    writePages({ x: '/zh/a/#1', y: '/zh/b/#2' });
    const other = { ...card, id: 'b' };
    writeCards(
      target,
      new Map([
        ['/zh/b/#2', other],
        ['/zh/a/#1', card],
      ]),
    );
    expect(JSON.parse(await readText(readFileSync(getFile('x'))))).toEqual(card);
    expect(JSON.parse(await readText(readFileSync(getFile('y'))))).toEqual(other);
    expect(readdirSync(join(target, 'fragment')).length).toBe(2);
  });

  it('knows the only page of a language, which stands in a file of its own', async () => {
    writeFileSync(getFile('x'), gzipSync('pagefind_dcd' + JSON.stringify({ url: '/zh/a/#1' })));
    writeCards(target, new Map([['/zh/a/#1', card]]));
    expect(JSON.parse(await readText(readFileSync(getFile('x'))))).toEqual(card);
  });

  it('throws where Pagefind wrote a page that it was not given', () => {
    writePages({ x: '/zh/b/#2' });
    expect(() => writeCards(target, new Map([['/zh/a/#1', card]]))).toThrow(
      'Pagefind wrote x about /zh/b/#2, which was not given to it.',
    );
  });

  it('throws where Pagefind wrote fewer pages than it was given', () => {
    expect(() => writeCards(target, new Map([['/zh/a/#1', card]]))).toThrow(
      'Pagefind wrote 0 pages; it was given 1.',
    );
  });

  it('throws where Pagefind writes its pages another way', () => {
    writePages({ x: '/zh/a/#1' }, 'pagefind_xyz');
    expect(() => writeCards(target, new Map([['/zh/a/#1', card]]))).toThrow(
      'starts with "pagefind_xyz"; expected "pagefind_dcd"',
    );
  });
});
