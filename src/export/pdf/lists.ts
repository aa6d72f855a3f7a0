import type { Element } from 'hast';
import {
  childrenNamed,
  getProperty,
  listClasses,
  listElements,
} from '../../content-model/markdown/elements.ts';
import { toCall, toSequence } from './typst.ts';
import type { Writer } from './writer.ts';

/** Items are set close together unless one of them has paragraphs. */
const isTight = (items: readonly Element[]): boolean =>
  items.every((item) => childrenNamed(item, 'p').length === 0);

const isTask = (item: Element): boolean => listClasses(item).includes('task-list-item');

/** Whether the box of a task is ticked; undefined for other items. */
const findState = (item: Element): boolean | undefined =>
  isTask(item)
    ? listElements(item.children).find(({ tagName }) => tagName === 'input')?.properties.checked ===
      true
    : undefined;

/** The items of a list that have the same marker, and whether it is a ticked box. */
interface Run {
  readonly isDone: boolean | undefined;
  readonly items: Element[];
}

/** Splits a list by the markers of its items: Typst has one marker for a whole list. */
function splitByMarker(items: readonly Element[]): Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const isDone = findState(item);
    if (run && run.isDone === isDone) run.items.push(item);
    else runs.push({ isDone, items: [item] });
  }
  return runs;
}

/** Points that markers take, and numbers of two digits (help.typ). */
const [markerWidth, numberWidth] = [18, 28];

/** Returns a list with bullets, or with boxes to tick for tasks. */
export function writeList(element: Element, { within, room }: Writer): string {
  const items = childrenNamed(element, 'li');
  const { write } = within(room - markerWidth);
  return toSequence(
    splitByMarker(items).map((run) =>
      toCall(
        run.isDone === undefined ? 'list' : 'checklist',
        { tight: isTight(items), done: run.isDone === true ? true : undefined },
        run.items.map((item) => write(item.children)),
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
