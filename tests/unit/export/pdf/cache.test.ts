import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCache, tidyCache } from '../../../../src/export/pdf/cache.ts';
import { writeWhole } from '../../../../src/export/pdf/write-whole.ts';
import { createDirectory } from '../../../support/tiny-site.ts';

const document = { source: '#par("a")', files: [{ extension: 'typ', content: '#let a = 1' }] };

describe('the cache', () => {
  it('has one place for the same document and others for every other', () => {
    const { locate } = openCache('/cache');
    const [template] = document.files;
    const places = [
      document,
      { ...document, source: '#par("b")' },
      { ...document, files: [{ extension: 'typ', content: '#let a = 2' }] },
      { ...document, files: [{ extension: 'svg', content: template?.content ?? '' }] },
      { ...document, files: [] },
    ].map(locate);
    expect(new Set(places).size).toBe(places.length);
    expect(locate({ ...document })).toBe(places[0]);
  });

  it.each([
    ['not there', undefined, undefined],
    ['empty', '', undefined],
    ['cut off', '%PDF-1.7\n1 0 obj', undefined],
    ['whole', '%PDF-1.7\n%%EOF', 14],
    ['whole, with a line break at its end', '%PDF-1.7\n%%EOF\n', 15],
  ])('knows that a file is %s', (_what, content, size) => {
    const path = join(createDirectory(), 'a.pdf');
    if (content !== undefined) writeFileSync(path, content);
    expect(openCache('/cache').findSize(path)).toBe(size);
  });

  it('removes what no build has asked for in a month', () => {
    const directory = createDirectory();
    for (const name of ['old.pdf', 'used.pdf']) writeFileSync(join(directory, name), '');
    const later = Date.now() + 31 * 24 * 60 * 60 * 1000;
    tidyCache(directory, [join(directory, 'used.pdf')], later);
    expect(readdirSync(directory)).toEqual(['used.pdf']);
  });

  it('removes what a killed process left half-written, and nothing that is being written', () => {
    const directory = createDirectory();
    const names = ['begun.pdf.1.part', 'left.pdf.2.part', 'whole.pdf'];
    for (const name of names) writeFileSync(join(directory, name), '');
    const now = Date.now();
    utimesSync(join(directory, 'left.pdf.2.part'), now / 1000 - 90, now / 1000 - 90);
    tidyCache(directory, [], now);
    expect(readdirSync(directory).sort()).toEqual(['begun.pdf.1.part', 'whole.pdf']);
  });
});

describe('writeWhole', () => {
  it('leaves the old file and nothing else where writing fails half-way', () => {
    const directory = createDirectory();
    const path = join(directory, 'a.pdf');
    writeFileSync(path, 'old');
    const write = () =>
      writeWhole(path, (part) => {
        writeFileSync(part, 'half');
        throw new Error('ENOSPC: no space left on device, write');
      });
    expect(write).toThrow(`${path} could not be written: ENOSPC: no space left on device, write.`);
    expect(readdirSync(directory)).toEqual(['a.pdf']);
  });

  it('makes the folders on the way', () => {
    const path = join(createDirectory(), 'zh', 'a.pdf');
    writeWhole(path, (part) => writeFileSync(part, 'a'));
    expect(existsSync(path)).toBe(true);
  });
});
