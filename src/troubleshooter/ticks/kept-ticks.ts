import { caseCleared, readSession, writeSession } from '../session.ts';

/**
 * The boxes that a reader has ticked in articles, for the session: they survive a reload, the way back and a change of
 * the language, and the case form lists those of checks (src/product/evidence.ts, `isFromTicks`).
 */

/** The texts of ticked boxes by the number of the box; empty for those that are no checks. */
type PageTicks = Readonly<Record<string, string>>;

/** The ticks of pages, by the last part of their addresses: it is the same in every language. */
type Ticks = Readonly<Record<string, PageTicks>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Returns the stored ticks; another version of the site may have stored anything. */
function readTicks(key: string): Ticks {
  const stored = readSession(key);
  return isObject(stored)
    ? Object.fromEntries(
        Object.entries(stored).map(([page, ticks]) => [
          page,
          Object.fromEntries(
            Object.entries(isObject(ticks) ? ticks : {}).map(([box, text]) => [box, String(text)]),
          ),
        ]),
      )
    : {};
}

/** Maximum number of characters of a text in the case form. */
const limit = 200;

/** Returns what the reader has ticked in checklists, in the order of the pages and their boxes. */
export const listTicked = (key: string): string[] =>
  Object.values(readTicks(key)).flatMap((ticks) =>
    Object.values(ticks)
      .filter((text) => text !== '')
      .map((text) => text.slice(0, limit)),
  );

const listBoxes = (): HTMLInputElement[] =>
  [...document.querySelectorAll<HTMLInputElement>('.article input[type=checkbox]')].filter(
    // Forms keep their own values.
    (box) => !box.closest('form'),
  );

const toText = (box: HTMLInputElement): string =>
  box.closest('.prose')
    ? (box.closest('label, li')?.textContent ?? '').replace(/\s+/g, ' ').trim()
    : '';

/** Ticks the boxes of the page that were ticked before, and keeps what is ticked from now on. */
export function watchTicks(key: string): void {
  const boxes = listBoxes();
  if (boxes.length === 0) return;
  const page = location.pathname.split('/').filter(Boolean).pop() ?? '';
  const apply = (): void => {
    const ticks = readTicks(key)[page] ?? {};
    for (const [index, box] of boxes.entries()) box.checked = index in ticks;
  };
  const keep = (): void => {
    const others = Object.fromEntries(
      Object.entries(readTicks(key)).filter(([name]) => name !== page),
    );
    const ticked = [...boxes.entries()].filter(([, { checked }]) => checked);
    const own = Object.fromEntries(ticked.map(([index, box]) => [index, toText(box)]));
    const ticks = ticked.length > 0 ? { ...others, [page]: own } : others;
    writeSession(key, Object.keys(ticks).length > 0 ? ticks : undefined);
  };
  apply();
  for (const box of boxes) box.addEventListener('change', keep);
  document.addEventListener(caseCleared, apply);
  // A page from the back/forward cache: the case may have been cleared on another one.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) apply();
  });
}
