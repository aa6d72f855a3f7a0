import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inflate } from '../../../src/search/reader/inflate.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const removeStream = (): void => void vi.stubGlobal('DecompressionStream', undefined);

describe.each([
  ['with DecompressionStream', (): void => undefined],
  ['without DecompressionStream', removeStream],
])('inflate %s', (_browser, prepare) => {
  it.each([
    ['a text', Buffer.from('提现没到')],
    ['nothing', Buffer.alloc(0)],
    ['many bytes', Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251))],
  ])('decompresses %s', async (_what, bytes) => {
    prepare();
    const inflated = await inflate(gzipSync(bytes));
    expect(inflated).toBeInstanceOf(Uint8Array);
    expect(Buffer.from(inflated).equals(bytes)).toBe(true);
  });

  it.each([
    ['no gzip data', Buffer.from('<!doctype html>')],
    ['data that ends early', gzipSync('提现没到'.repeat(99)).subarray(0, 24)],
  ])('rejects %s', async (_what, bytes) => {
    prepare();
    await expect(inflate(bytes)).rejects.toThrow();
  });
});

describe('inflate', () => {
  it('uses `DecompressionStream` if the browser has it', async () => {
    const used = vi.fn();
    vi.stubGlobal(
      'DecompressionStream',
      class extends DecompressionStream {
        constructor(format: 'gzip') {
          super(format);
          used(format);
        }
      },
    );
    await inflate(gzipSync('text'));
    expect(used).toHaveBeenCalledExactlyOnceWith('gzip');
  });
});
