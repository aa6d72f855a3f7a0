import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEngine } from '../../../../src/export/pdf/engine.ts';
import type { PictureFacts } from '../../../../src/export/pictures/describe-pictures.ts';
import {
  createPictureDocument,
  readParts,
} from '../../../../src/export/pictures/picture-document.ts';
import { toPng } from '../../../../src/export/pictures/to-png.ts';
import { colors } from '../../../../src/site/colors.ts';
import { pictureSize } from '../../../../src/export/pictures/picture-size.ts';
import { findContent, readPicture } from '../../../support/picture.ts';
import { root } from '../../../support/project.ts';

const engine = await openEngine();
const parts = readParts(readFileSync(join(root, 'public/favicon.svg'), 'utf8'));

const facts: PictureFacts = {
  locale: 'zh',
  name: 'Posta帮助中心',
  title: '寄件被拒收',
  topic: '寄件',
  code: 'PA-1101',
};

async function draw(changes: Partial<PictureFacts>) {
  const drawn = engine.draw(createPictureDocument({ ...facts, ...changes }, parts));
  if ('problems' in drawn) throw new Error(JSON.stringify(drawn.problems));
  const png = await toPng(drawn.svg);
  return { png, picture: await readPicture(png) };
}

/** Pixels at the sides that stay empty: lines that are broken in a word may slightly exceed the margins. */
const margin = 50;

/** Where the lower edge begins, in pixels from the top. */
const edge = 614;

describe('a picture', { timeout: 60_000 }, () => {
  it.each([
    ['zh', '补寄'],
    [
      'zh',
      '寄件的时候邮票已经从账户里用掉了可是包裹的记录一直没有变化而且客服说要等两三个工作日我应该先查什么再决定要不要申诉才对',
    ],
    [
      'zh',
      '他说：“要等两三个工作日”，她说：“（退件）已经《退回》了”，我到底该听谁的？到底要不要再退件一次？还是先问客服？',
    ],
    ['zh', 'Posta退件到A1B2C3地址时显示Network Error并提示Insufficient postage怎么办'],
    ['zh', '🎉📦⚠️👨‍👩‍👧寄件'],
    ['en', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'],
    ['en', 'See Pneumonoultramicroscopicsilicovolcanoconiosis in parcels'],
    ['en', 'WWWWWWWW WWWWWWWW WWWWWWWW WWWWWWWW WWWWWWWW WWWWWWWW WWWWWW'],
    ['en', 'https://help.example/zh/return-not-arrived/?q=a&b=c;d(e)[f]{g}'],
    ['en', '"; #panic("x") \\ $x$ <b>&amp;</b> */ // _a_ `b`'],
  ] as const)('keeps within its margins: %s %s', async (locale, title) => {
    const { picture, png } = await draw({ locale, title });
    expect(picture).toMatchObject({ ...pictureSize, format: 'png', hasAlpha: false });
    const { left, right, top, bottom } = findContent(picture, edge);
    expect(left).toBeGreaterThan(margin);
    expect(right).toBeLessThan(pictureSize.width - margin);
    expect(top).toBeGreaterThan(margin);
    expect(bottom).toBeLessThan(edge - 30);
    expect(png.length).toBeLessThan(60_000);
  });

  it('has the colours of the site', async () => {
    const { picture } = await draw({});
    expect(picture.colorAt(0, 0)).toBe(colors.paper.light);
    expect(picture.colorAt(600, 628)).toBe(colors.accent.light);
  });

  it('differs for another title, code, topic, note or language', () => {
    const changes = [
      {},
      { title: '寄件被拒收了' },
      { code: 'PA-1102' },
      { topic: '退件' },
      { note: '说明' },
      { locale: 'en' },
    ] as const;
    const sources = changes.map((change) => createPictureDocument({ ...facts, ...change }, parts));
    expect(new Set(sources.map(({ source }) => source)).size).toBe(changes.length);
  });

  it('has a sign for a character of the title that no font has', () => {
    const draw = (title: string) => engine.draw(createPictureDocument({ ...facts, title }, parts));
    expect(draw('李𠮷')).toEqual(draw('李\ufffd'));
  });

  it('has the right title if two titles differ in one character', () => {
    const draw = (title: string) => {
      const drawn = engine.draw(createPictureDocument({ ...facts, title }, parts));
      return 'svg' in drawn ? drawn.svg : '';
    };
    const [first, second, again] = [draw('大楼塌'), draw('大楼牌'), draw('大楼塌')];
    expect(second).not.toBe(first);
    expect(again).toBe(first);
  });
});
