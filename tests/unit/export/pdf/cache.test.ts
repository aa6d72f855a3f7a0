import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCache } from '../../../../src/export/pdf/cache.ts';
import { writeAtomically } from '../../../../src/content-model/write-atomically.ts';
import { createDirectory } from '../../../support/tiny-site.ts';

const [key, other] = [hash('sha256', 'a'), hash('sha256', 'b')];
const content = Buffer.from('%PDF-1.7');

describe('the cache', () => {
  it('finds an entry by its key in later builds', () => {
    const directory = join(createDirectory(), 'pdf');
    const { path } = openCache(directory, 'pdf').add(key, content);
    const { find } = openCache(directory, 'pdf');
    expect(find(key)).toEqual({ path, bytes: content.length, sha256: hash('sha256', content) });
    expect(readFileSync(path)).toEqual(content);
    expect(find(other)).toBeUndefined();
  });

  it.each([
    ['empty', ''],
    ['truncated', '%PDF-1'],
    ['changed in one byte', '%PDF-1.6'],
    ['longer', '%PDF-1.7\n'],
  ])('does not find a file that is %s until it is added again', (_what, damaged) => {
    const directory = createDirectory();
    const { path } = openCache(directory, 'pdf').add(key, content);
    writeFileSync(path, damaged);
    const cache = openCache(directory, 'pdf');
    expect(cache.find(key)).toBeUndefined();
    cache.add(key, content);
    expect(openCache(directory, 'pdf').find(key)).toBeDefined();
  });

  it('removes entries that no build has used for a month', () => {
    const directory = createDirectory();
    const cache = openCache(directory, 'pdf');
    const paths = [cache.add(key, content), cache.add(other, content)].map(({ path }) => path);
    writeFileSync(join(directory, 'left.pdf.2.part'), '');
    const later = Date.now() + 31 * 24 * 60 * 60 * 1000;
    const next = openCache(directory, 'pdf', later);
    next.find(key);
    next.tidy();
    expect(paths.map((path) => existsSync(path))).toEqual([true, false]);
    expect(readdirSync(directory)).toHaveLength(1);
  });

  it('keeps entries that a build has used since', () => {
    const directory = createDirectory();
    const { path } = openCache(directory, 'pdf').add(key, content);
    const before = Date.now() / 1000 - 29 * 24 * 60 * 60;
    utimesSync(path, before, before);
    openCache(directory, 'pdf').tidy();
    expect(openCache(directory, 'pdf').find(key)).toBeDefined();
  });
});

describe('writeAtomically', () => {
  it('keeps the old file and leaves no other if writing fails', () => {
    const directory = createDirectory();
    const path = join(directory, 'a.pdf');
    writeFileSync(path, 'old');
    const write = () =>
      writeAtomically(path, (part) => {
        writeFileSync(part, 'half');
        throw new Error('ENOSPC: no space left on device, write');
      });
    expect(write).toThrow(`${path} could not be written: ENOSPC: no space left on device, write.`);
    expect(readdirSync(directory)).toEqual(['a.pdf']);
  });

  it('creates missing folders', () => {
    const path = join(createDirectory(), 'zh', 'a.pdf');
    writeAtomically(path, (part) => writeFileSync(part, 'a'));
    expect(existsSync(path)).toBe(true);
  });
});
