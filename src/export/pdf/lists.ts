import type { Element } from 'hast';
import { childrenNamed, getProperty, listClasses } from '../../content-model/markdown/elements.ts';
import { toCall, toSequence } from './typst.ts';
import type { Writer } from './writer.ts';

/** Items are set close together unless one of them has paragraphs. */
const isTight = (items: readonly Element[]): boolean =>
  items.every((item) => childrenNamed(item, 'p').length === 0);

const isTask = (item: Element): boolean => listClasses(item).includes('task-list-item');

/** Splits a list between tasks and other items: Typst has one marker for a whole list. */
function splitByTask(items: readonly Element[]): Element[][] {
  const runs: Element[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run?.[0] && isTask(run[0]) === isTask(item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Points that markers take, and numbers of two digits (help.typ). */
const [markerWidth, numberWidth] = [18, 28];

/** Returns a list with bullets, or with empty boxes to tick for tasks. */
export function writeList(element: Element, { within, room }: Writer): string {
  const items = childrenNamed(element, 'li');
  const { write } = within(room - markerWidth);
  return toSequence(
    splitByTask(items).map((run) =>
      toCall(
        run.some(isTask) ? 'checklist' : 'list',
        { tight: isTight(items) },
        run.map((item) => write(item.children)),
      ),
    ),
  );
}

/** Returns a numbered list. */
export function writeOrderedList(element: Element, { within, room }: Writer): string {
  const items = childrenNamed(element, 'li');
  const { write } = within(room - numberWidth);
  const start = getProperty(element, 'start');
  return toCall(
    'enum',
    { start: start && /^\d+$/.test(start) ? start : undefined, tight: isTight(items) },
    items.map((item) => write(item.children)),
  );
}
