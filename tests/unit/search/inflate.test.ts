import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../../src/search/reader/inflate.ts';

describe('inflate', () => {
  it.each([
    ['a text', Buffer.from('退件没到')],
    ['nothing', Buffer.alloc(0)],
    ['many bytes', Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251))],
  ])('decompresses %s', (_what, bytes) => {
    const inflated = inflate(gzipSync(bytes));
    expect(inflated).toBeInstanceOf(Uint8Array);
    expect(Buffer.from(inflated).equals(bytes)).toBe(true);
  });

  it.each([
    ['no gzip data', Buffer.from('<!doctype html>')],
    ['data that ends early', gzipSync('退件没到'.repeat(99)).subarray(0, 24)],
  ])('throws for %s', (_what, bytes) => {
    expect(() => inflate(bytes)).toThrow();
  });
});
