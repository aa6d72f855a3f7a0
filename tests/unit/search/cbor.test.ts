import { describe, expect, it } from 'vitest';
import { decodeCbor, type CborValue } from '../../../src/search/reader/cbor.ts';

const decode = (hex: string): CborValue => decodeCbor(Buffer.from(hex, 'hex'));

describe('decodeCbor', () => {
  // Most rows are from RFC 8949, appendix A.
  it.each([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['18ff', 255],
    ['190100', 256],
    ['19ffff', 65_535],
    ['1a00010000', 65_536],
    ['1affffffff', 4_294_967_295],
    ['1b0000000100000000', 4_294_967_296],
    ['1b001fffffffffffff', Number.MAX_SAFE_INTEGER],
    ['20', -1],
    ['37', -24],
    ['3818', -25],
    ['3863', -100],
    ['3903e7', -1_000],
    ['3a000f423f', -1_000_000],
    ['3b0000000100000000', -4_294_967_297],
  ])('reads the number %s', (hex, value) => {
    expect(decode(hex)).toBe(value);
  });

  it.each([
    ['60', ''],
    ['6449455446', 'IETF'],
    ['62c3bc', 'ü'],
    ['66e98080e4bbb6', '退件'],
    ['64f0a0aeb7', '𠮷'],
    [`78${(24).toString(16)}${'61'.repeat(24)}`, 'a'.repeat(24)],
    [`79012c${'61'.repeat(300)}`, 'a'.repeat(300)],
  ])('reads the text %s', (hex, value) => {
    expect(decode(hex)).toBe(value);
  });

  it.each([
    ['80', []],
    ['83010203', [1, 2, 3]],
    ['8301820203820405', [1, [2, 3], [4, 5]]],
    ['826161820220', ['a', [2, -1]]],
    [`9819${'01'.repeat(25)}`, Array.from({ length: 25 }, () => 1)],
  ])('reads the list %s', (hex, value) => {
    expect(decode(hex)).toEqual(value);
  });

  it('reads from the middle of a larger buffer', () => {
    expect(decodeCbor(Buffer.from('ffff826161026162', 'hex').subarray(2, 6))).toEqual(['a', 2]);
  });

  it.each([
    ['nothing', ''],
    ['a number of two bytes', '18'],
    ['a number of five bytes', '1a000100'],
    ['a list without its items', '83'],
    ['a list without its last item', '830102'],
    ['a text without its letters', '65'],
    ['a text without its last letter', '6449455'.slice(0, 6)],
    ['a text at the end of a list', '82016449'],
  ])('throws where bytes end early: %s', (_what, hex) => {
    expect(() => decode(hex)).toThrow(`CBOR ends early, after ${hex.length / 2} bytes.`);
  });

  it.each([
    ['bytes', '4101', 'CBOR type 2 at byte 1 is not supported.'],
    ['a map', '82a00a', 'CBOR type 5 at byte 2 is not supported.'],
    ['a tag', 'c001', 'CBOR type 6 at byte 1 is not supported.'],
    ['true', 'f5', 'CBOR type 7 at byte 1 is not supported.'],
    ['null', 'f6', 'CBOR type 7 at byte 1 is not supported.'],
    ['a float', 'f93c00', 'CBOR type 7 at byte 3 is not supported.'],
    ['a list without a length', '9f01ff', 'CBOR length 31 at byte 1 is not supported.'],
    ['a text without a length', '7f6161ff', 'CBOR length 31 at byte 1 is not supported.'],
    ['a reserved length', '1c', 'CBOR length 28 at byte 1 is not supported.'],
  ])('throws at %s', (_what, hex, message) => {
    expect(() => decode(hex)).toThrow(message);
  });
});
