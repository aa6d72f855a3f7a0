import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { listMarks, wildPictures, writeEveryFeature } from '../../../support/every-feature.ts';
import { putOnPaper, readPrinted } from '../../../support/paper.ts';

async function drawPictures() {
  const drawn = Object.entries(wildPictures).map(async ([path, { width, height }]) => {
    const background = '#888';
    const content = await sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer();
    return [path, { src: path.slice(1), width, height, content }] as const;
  });
  return Object.fromEntries(await Promise.all(drawn));
}

describe('paper', { timeout: 120_000 }, () => {
  it.each(['zh', 'en'] as const)(
    'has all words of an article in %s with everything, larger than a page, within its margins',
    async (locale) => {
      const markdown = writeEveryFeature();
      const pictures = await drawPictures();
      const { article, handbook } = await putOnPaper({ markdown, locale, pictures });
      for (const pdf of [article, handbook]) {
        const { text, outside } = await readPrinted(pdf);
        expect(outside).toEqual([]);
        expect(listMarks(markdown).filter((mark) => !text.includes(mark))).toEqual([]);
      }
    },
  );

  it('has words of other scripts whole', async () => {
    const words = 'Ελληνικά Привет Tiếng 日本語の 안녕하세요 ⌘⇧⋮';
    const { article } = await putOnPaper({
      markdown: `${words} **${words}** \`${words}\``,
      locale: 'zh',
    });
    const { text } = await readPrinted(article);
    const count = (word: string): number => text.normalize().split(word).length - 1;
    expect(words.split(' ').map((word) => [word, count(word)])).toEqual(
      words.split(' ').map((word) => [word, 3]),
    );
  });
});
