import sharp from 'sharp';
import type { Browser, Page } from 'playwright-core';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Kind } from './list-kinds.ts';
import { takeShot, toPath } from './take-pictures.ts';

/** The pages that are compared. */
const mainKinds = ['home', 'problem', 'search-answers', 'outcome', 'not-found'] as const;

const gap = 24;

interface Comparison {
  readonly before: string;
  readonly after: string;
  readonly kinds: ReadonlyMap<Locale, readonly Kind[]>;
}

/** Writes a picture of each main page: its first screen on a phone, before and after, in each language. */
export async function writeComparisons(
  browser: Browser,
  { before, after, kinds }: Comparison,
  out: string,
): Promise<string[]> {
  const written: string[] = [];
  for (const name of mainKinds) {
    const pictures: Buffer[] = [];
    for (const [locale, all] of kinds) {
      const kind = all.find((one) => one.name === name);
      if (!kind) continue;
      const prepare = (page: Page) => page.waitForLoadState('networkidle');
      const screen = { path: kind.path, name, prepare, isScreen: true } as const;
      for (const url of [before, after]) {
        const shot = { kind: screen, locale, scheme: 'light', widths: [390] } as const;
        const taken = await takeShot(browser, url, shot);
        pictures.push(...taken.values());
      }
    }
    if (pictures.length === 0) continue;
    const path = toPath(out, 'before-after', name);
    await joinPictures(pictures, path);
    written.push(path);
  }
  return written;
}

/** Writes pictures of one size side by side. */
async function joinPictures(pictures: readonly Buffer[], path: string): Promise<void> {
  const { width, height } = await sharp(pictures[0]).metadata();
  await sharp({
    create: {
      width: pictures.length * (width + gap) - gap,
      height,
      channels: 3,
      background: '#8a8f8d',
    },
  })
    .composite(pictures.map((input, index) => ({ input, left: index * (width + gap), top: 0 })))
    .png({ palette: true, colours: 64 })
    .toFile(path);
}
