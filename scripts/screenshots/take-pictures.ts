import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { langs, type Locale } from '../../src/i18n/locales.ts';
import type { Kind } from './list-kinds.ts';

export const widths = [360, 390, 768, 1280, 1920] as const;
export const schemes = ['light', 'dark'] as const;

/** Pages that are open at the same time: more are not faster on two processors. */
const atOnce = 4;

/** Height of the screen for a width, in pixels. */
const heights: Readonly<Record<(typeof widths)[number], number>> = {
  360: 640,
  390: 844,
  768: 1024,
  1280: 900,
  1920: 1080,
};

/** A page in one colour scheme: opened once for all widths. */
export interface Shot {
  readonly kind: Kind;
  readonly locale: Locale;
  readonly scheme: (typeof schemes)[number];
  readonly widths: readonly (typeof widths)[number][];
}

/** Longest time for something to show, in milliseconds. */
const patience = 10_000;

/** Opens a page in its state, on the smallest screen, and returns pictures as PNG by width. */
export async function takeShot(browser: Browser, siteUrl: string, shot: Shot) {
  const { kind, locale, scheme } = shot;
  const [first = 390] = shot.widths;
  const context = await browser.newContext({
    viewport: { width: first, height: heights[first] },
    colorScheme: scheme,
    locale: langs[locale],
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    if (kind.isPrint) await page.emulateMedia({ media: 'print' });
    await kind.arrange?.(page);
    await page.goto(siteUrl + kind.path);
    await kind.prepare?.(page);
    const pictures = new Map<number, Buffer>();
    for (const width of shot.widths) {
      await page.setViewportSize({ width, height: heights[width] });
      // A header that stays in sight would be in the middle of a picture of the whole page.
      if (!kind.isScreen) await page.evaluate(() => scrollTo(0, 0));
      pictures.set(width, await page.screenshot({ fullPage: kind.isScreen !== true }));
    }
    return pictures;
  } finally {
    await context.close();
  }
}

/** Does something for each of a list, a few at a time. */
export async function runAll<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  const runLane = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, runLane));
}

/** Returns the path of a picture in a folder, which is created. */
export function toPath(out: string, ...parts: readonly (string | number)[]): string {
  mkdirSync(out, { recursive: true });
  return join(out, `${parts.join('-')}.png`);
}
