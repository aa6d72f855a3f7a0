import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawIcon } from '../../../../src/export/pictures/draw-icon.ts';
import { icons, type Icon } from '../../../../src/export/pictures/icons.ts';
import { readPicture } from '../../../support/picture.ts';
import { root } from '../../../support/project.ts';

const svg = (content: string, box = '0 0 10 10'): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${content}</svg>`);

/** A red disc on green. */
const mark = svg(
  '<rect width="10" height="10" fill="#00ff00"/><circle cx="5" cy="5" r="4.5" fill="#ff0000"/>',
).toString();

const draw = async (shape: Icon['shape'], source: Buffer, size = 100) =>
  readPicture(await drawIcon(source, { file: 'x.png', size, shape }));

const own = readFileSync(join(root, 'public/favicon.svg'));

describe('an icon', () => {
  it('is the mark with its transparent corners', async () => {
    const icon = await draw('mark', own, 192);
    expect(icon).toMatchObject({ format: 'png', width: 192, height: 192, hasAlpha: true });
    expect(icon.colorAt(0, 0)).toBe('#00000000');
    expect(icon.colorAt(96, 4)).toBe('#0b6e5f');
  });

  it.each(['filled', 'safe'] as const)(
    'is %s from edge to edge with the background of the mark',
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

  it('has a white background if the mark has none, and centres a mark that is not square', async () => {
    const icon = await draw(
      'filled',
      svg('<rect width="20" height="6" y="2" fill="#00f"/>', '0 0 20 10'),
    );
    expect(icon.colorAt(50, 5)).toBe('#ffffff');
    expect(icon.colorAt(50, 50)).toBe('#0000ff');
  });
});

it('a favicon is an ICO file with one PNG', async () => {
  const ico = await drawIcon(own, { file: 'favicon.ico', size: 32, shape: 'mark' });
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  const [length, offset] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(offset + length).toBe(ico.length);
  const icon = await readPicture(ico.subarray(offset));
  expect(icon).toMatchObject({ format: 'png', width: 32, height: 32, hasAlpha: true });
});

it.each(icons)('public/$file exists and has its size', async ({ file, size }) => {
  const content = readFileSync(join(root, 'public', file));
  const png = file.endsWith('.ico') ? content.subarray(content.readUInt32LE(18)) : content;
  expect(await readPicture(png)).toMatchObject({ format: 'png', width: size, height: size });
});
