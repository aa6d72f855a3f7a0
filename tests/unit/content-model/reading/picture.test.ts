import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPicture, toPictureName } from '../../../../src/content-model/reading/picture.ts';
import { parseBody } from '../../../../src/content-model/reading/body.ts';

let outer = '';
let directory = '';

beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'help-pictures-'));
  directory = join(outer, 'content');
});

afterEach(() => rmSync(outer, { recursive: true }));

function write(path: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), '');
}

function find(src: string): string | undefined {
  const file = findPicture(directory, 'zh/cards/new-card.mdx', src);
  return file === undefined ? undefined : relative(directory, file);
}

const names = [
  'a#b',
  'a b',
  '50%',
  'a%20b',
  'why?',
  '截图',
  '图 1（新）',
  'a(1)',
  'a&b',
  "it's",
  'a+b',
];

describe('a picture', () => {
  it.each([
    ['./a%23b.png', 'zh/cards/a#b.png'],
    ['./a#b.png', 'zh/cards/a#b.png'],
    ['./a%20b.png', 'zh/cards/a b.png'],
    ['./a b.png', 'zh/cards/a b.png'],
    ['./50%.png', 'zh/cards/50%.png'],
    ['./50%25.png', 'zh/cards/50%.png'],
    ['./why%3F.png', 'zh/cards/why?.png'],
    ['./%E6%88%AA%E5%9B%BE.png', 'zh/cards/截图.png'],
    ['../é/caf%C3%A9.png', 'zh/e\u0301/cafe\u0301.png'],
    ['../cards/./a b.png', 'zh/cards/a b.png'],
  ])('is found as %s', (src, path) => {
    write(path);
    expect(find(src)).toBe(path);
  });

  it.each(names)(
    'called %s is found as it is encoded, and by the name that a finding shows',
    (name) => {
      const path = `zh/cards/${name}.png`;
      write(path);
      expect(find(`./${encodeURIComponent(name)}.png`)).toBe(path);
      const shown = toPictureName('zh/cards/new-card.mdx', path);
      expect(parseBody(`![a](${shown})`).images).toMatchObject([{ src: shown }]);
      expect(find(shown)).toBe(path);
    },
  );

  it('is the one that the encoding means, where both exist', () => {
    write('zh/cards/a#b.png');
    write('zh/cards/a%23b.png');
    expect(find('./a%23b.png')).toBe('zh/cards/a#b.png');
    expect(find('./a%2523b.png')).toBe('zh/cards/a%23b.png');
  });

  it.each([['./A.png'], ['./a.PNG'], ['../Cards/a.png'], ['./b.png'], ['.'], ['./'], ['..']])(
    'is not found as %s',
    (src) => {
      write('zh/cards/a.png');
      expect(find(src)).toBeUndefined();
    },
  );

  it.each([['../../../a.png'], ['a.png'], ['/a.png'], ['.\\a.png'], ['https://a.test/a.png']])(
    'is not looked for as %s',
    (src) => {
      write('zh/cards/a.png');
      write('../a.png');
      expect(find(src)).toBeUndefined();
    },
  );

  it('is found by a link to another place', () => {
    const outside = join(outer, 'shots');
    write('../shots/a.png');
    mkdirSync(join(directory, 'zh/cards'), { recursive: true });
    symlinkSync(outside, join(directory, 'zh/cards/shots'));
    symlinkSync(join(outside, 'a.png'), join(directory, 'zh/cards/b.png'));
    expect([find('./shots/a.png'), find('./b.png')]).toEqual([
      'zh/cards/shots/a.png',
      'zh/cards/b.png',
    ]);
  });
});
