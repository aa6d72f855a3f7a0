import type { Frame, Page } from 'playwright-core';

/** More stops than any page has: a walk that does not end is a fault. */
const limit = 150;

/** Runs in the browser: the role and the name of what has the focus, in frames and shadow roots too. */
function describeFocus(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return '';
  const labels =
    'labels' in element ? [...((element.labels as NodeListOf<HTMLElement>) ?? [])] : [];
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const named = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const name =
    named ||
    element.getAttribute('aria-label') ||
    labels.map(({ textContent }) => textContent).join(' ') ||
    // As it is read: without what is hidden from screen readers.
    [...element.childNodes]
      .filter(
        (node) =>
          !(node instanceof Element) ||
          (!node.matches('[aria-hidden=true], svg') && node.getClientRects().length > 0),
      )
      .map(({ textContent }) => textContent)
      .join(' ');
  const kind = { A: '', BUTTON: 'button ', INPUT: 'field ', SELECT: 'choice ', SUMMARY: 'opener ' };
  const known = kind[element.tagName as keyof typeof kind] ?? `${element.localName} `;
  return known + name.replace(/\s+/g, ' ').trim();
}

/** Presses Tab from where the focus is until it leaves the page, and returns what it stopped at, in order. */
export async function walkWithTab(page: Page, frame: Page | Frame = page): Promise<string[]> {
  const stops: string[] = [];
  while (stops.length < limit) {
    await page.keyboard.press('Tab');
    const stop = await frame.evaluate(describeFocus);
    if (stop === '') return stops;
    stops.push(stop);
  }
  throw new Error(`Tab does not leave ${page.url()} after ${limit} stops: ${stops.join(' | ')}`);
}
