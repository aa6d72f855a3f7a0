import type { Page } from 'playwright-core';

/** A screen and the text size that the reader has set in the browser, in per cent. */
export interface Screen {
  readonly width: number;
  readonly textSize: number;
}

/** The narrowest phones, and the text sizes that WCAG 1.4.4 and 1.4.10 ask for. */
export const screens: readonly Screen[] = [
  { width: 320, textSize: 100 },
  { width: 320, textSize: 200 },
  { width: 360, textSize: 150 },
  { width: 360, textSize: 200 },
  { width: 390, textSize: 200 },
];

/** The usual phones, for what authors write. */
export const phones: readonly Screen[] = [
  ...screens,
  { width: 360, textSize: 100 },
  { width: 390, textSize: 100 },
];

/**
 * Shows a page on a screen and returns what is wider than the screen, frames and shadow trees included. Not what has a
 * scroll bar of its own, such as a table, or is cut off by its box. The text size is that of the browser's settings, to
 * which media queries answer as well.
 */
export async function findWide(page: Page, { width, textSize }: Screen): Promise<string[]> {
  await page.setViewportSize({ width, height: 640 });
  const standard = (16 * textSize) / 100;
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
  const isSet = (size: number): boolean =>
    getComputedStyle(document.documentElement).fontSize === `${size}px`;
  await page.waitForFunction(isSet, standard);
  const found = await Promise.all(page.frames().map((frame) => frame.evaluate(listWide)));
  // Chromium takes the size back when the session ends or the screen changes.
  if (!(await page.evaluate(isSet, standard))) throw new Error('The text size was reset.');
  return found.flat();
}

/** Runs in the browser. */
function listWide(): string[] {
  const width = document.documentElement.clientWidth;
  const describe = (element: Element): string => {
    const { left, right } = element.getBoundingClientRect();
    const name = element.tagName.toLowerCase() + (element.className && `.${element.className}`);
    return `${location.pathname}: ${name} from ${left} to ${right} of ${width}`;
  };
  const isHeld = (element: Element): boolean => {
    for (let box: Element | null = element.parentElement; box; box = box.parentElement)
      if (getComputedStyle(box).overflowX !== 'visible' && box !== document.body) return true;
    return false;
  };
  const isWide = (element: Element): boolean => {
    const { left, right, height } = element.getBoundingClientRect();
    if (height === 0 || right === left || (left >= -1 && right <= width + 1)) return false;
    return !isHeld(element);
  };
  const listAll = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? listAll(element.shadowRoot) : []),
    ]);
  const { scrollWidth } = document.documentElement;
  return [
    ...listAll(document.body).filter(isWide).map(describe),
    ...(scrollWidth > width ? [`${location.pathname}: ${scrollWidth} of ${width}`] : []),
  ];
}
