import type { Frame, Page } from 'playwright-core';

/** More stops than any page has: a walk that does not end is a fault. */
const limit = 150;

/** Runs in the browser: the role and the name of what has the focus, in frames and shadow roots too. */
function describeFocus(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return '';
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  // As it is read: without what is hidden from screen readers.
  const isRead = (node: Node): boolean =>
    !(node instanceof Element) ||
    (!node.matches('[aria-hidden=true], svg') && node.getClientRects().length > 0);
  const names = [
    ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' '),
    element.getAttribute('aria-label') ?? '',
    labels.map(({ textContent }) => textContent).join(' '),
    [...element.childNodes]
      .filter(isRead)
      .map(({ textContent }) => textContent)
      .join(' '),
  ];
  const name = names.find((text) => text.trim() !== '') ?? '';
  const kinds = new Map([
    ['A', ''],
    ['BUTTON', 'button '],
    ['INPUT', 'field '],
    ['SUMMARY', 'opener '],
  ]);
  const kind = kinds.get(element.tagName) ?? `${element.localName} `;
  return kind + name.replace(/\s+/g, ' ').trim();
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
