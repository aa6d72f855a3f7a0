import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Writes a page as Pagefind does. */
const writePage = (name: string, url: string, signature = 'pagefind_dcd'): void =>
  writeFileSync(getFile(name), gzipSync(signature + JSON.stringify({ url, content: 'terms' })));

describe('writeCards', () => {
  it('puts each card in the place of its page, where the reader finds it', async () => {
    writePage('x', '/zh/a/#1');
    writePage('y', '/zh/b/#2');
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
  });

  it('throws where Pagefind wrote a page that it was not given', () => {
    writePage('x', '/zh/b/#2');
    expect(() => writeCards(target, new Map([['/zh/a/#1', card]]))).toThrow(
      'Pagefind wrote x.pf_fragment about /zh/b/#2, which was not given to it.',
    );
  });

  it('throws where Pagefind wrote fewer pages than it was given', () => {
    expect(() => writeCards(target, new Map([['/zh/a/#1', card]]))).toThrow(
      'Pagefind wrote 0 pages; it was given 1.',
    );
  });

  it('throws where Pagefind writes its pages another way', () => {
    writePage('x', '/zh/a/#1', 'pagefind_xyz');
    expect(() => writeCards(target, new Map([['/zh/a/#1', card]]))).toThrow(
      'starts with "pagefind_xyz"; expected "pagefind_dcd"',
    );
  });
});
