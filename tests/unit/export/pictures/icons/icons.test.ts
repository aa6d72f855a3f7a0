import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createIconDrawer } from '../../../../../src/export/pictures/icons/draw-icons.ts';
import { formatIco } from '../../../../../src/export/pictures/icons/format-ico.ts';
import type { Icon } from '../../../../../src/export/pictures/icons/icons.ts';
import { readPicture } from '../../../../support/picture.ts';
import { project } from '../../../../support/sites.ts';

const svg = (content: string, box = '0 0 10 10'): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${content}</svg>`);

/** A red disc on green. */
const mark = svg(
  '<rect width="10" height="10" fill="#00ff00"/><circle cx="5" cy="5" r="4.5" fill="#ff0000"/>',
).toString();

const draw = async (shape: Icon['shape'], source: Buffer, size = 100) =>
  readPicture(await (await createIconDrawer(source, sharp)).draw({ file: 'x', size, shape }));

const own = readFileSync(join(project, 'public/favicon.svg'));

describe('an icon', () => {
  it('is the mark as it is, corners cut off by the mark left open', async () => {
    const icon = await draw('mark', own, 192);
    expect(icon).toMatchObject({ format: 'png', width: 192, height: 192, hasAlpha: true });
    expect(icon.colorAt(0, 0)).toBe('#00000000');
    expect(icon.colorAt(96, 4)).toBe('#0b6e5f');
  });

  it.each(['filled', 'safe'] as const)(
    'is %s from edge to edge with the mark’s own ground',
    async (shape) => {
      const icon = await draw(shape, own, 180);
      expect(icon).toMatchObject({ width: 180, height: 180, hasAlpha: false });
      for (const [x, y] of [
        [0, 0],
        [179, 0],
        [0, 179],
        [179, 179],
        [90, 179],
      ] as const) {
        expect(icon.colorAt(x, y)).toBe('#0b6e5f');
      }
    },
  );

  it('keeps the mark within the circle that no mask cuts', async () => {
    const icon = await draw('safe', Buffer.from(mark));
    expect(icon.colorAt(50, 50)).toBe('#ff0000');
    expect(icon.colorAt(50, 17)).toBe('#ff0000');
    expect(icon.colorAt(50, 12)).toBe('#00ff00');
    expect((await draw('filled', Buffer.from(mark))).colorAt(50, 8)).toBe('#ff0000');
  });

  it('stands on white where the mark has no ground, and in the middle where it is not square', async () => {
    const icon = await draw(
      'filled',
      svg('<rect width="20" height="6" y="2" fill="#00f"/>', '0 0 20 10'),
    );
    expect(icon.colorAt(50, 5)).toBe('#ffffff');
    expect(icon.colorAt(50, 50)).toBe('#0000ff');
  });
});

describe('formatIco', () => {
  it('writes a bitmap from the lowest row up, blue first, with a mask that hides nothing', () => {
    const pixels = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
    const ico = formatIco(2, pixels);
    expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 2, 2]);
    const [length, offset] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
    expect([offset, offset + length]).toEqual([22, ico.length]);
    expect([ico.readInt32LE(offset + 4), ico.readInt32LE(offset + 8)]).toEqual([2, 4]);
    expect([...ico.subarray(offset + 40)]).toEqual([
      ...[11, 10, 9, 12, 15, 14, 13, 16],
      ...[3, 2, 1, 4, 7, 6, 5, 8],
      ...[0, 0, 0, 0, 0, 0, 0, 0],
    ]);
  });
});
