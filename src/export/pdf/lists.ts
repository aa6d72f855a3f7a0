import { listClasses, type HtmlElement } from './html-tree.ts';
import { toCall } from './typst.ts';
import { childrenNamed, type Writer } from './writer.ts';

/** Points of a list stand close together unless one of them has paragraphs. */
const isTight = (items: readonly HtmlElement[]): boolean =>
  items.every((item) => childrenNamed(item, 'p').length === 0);

const isTask = (item: HtmlElement): boolean => listClasses(item).includes('task-list-item');

const hasTasks = (items: readonly HtmlElement[]): boolean => items.some(isTask);

/** Cuts a list where points with a box and points without one meet: Typst has one sign for a whole list. */
function splitByTask(items: readonly HtmlElement[]): HtmlElement[][] {
  const runs: HtmlElement[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run?.[0] && isTask(run[0]) === isTask(item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Returns a list with points, or with empty boxes to tick where it is a list of tasks. */
export function writeList(element: HtmlElement, { write }: Writer): string {
  const items = childrenNamed(element, 'li');
  const lists = splitByTask(items).map((run) =>
    toCall(
      hasTasks(run) ? 'checklist' : 'list',
      { tight: isTight(items) },
      run.map((item) => write(item.children)),
    ),
  );
  return lists.length === 1 ? (lists[0] ?? '[]') : `{${lists.join(';')}}`;
}

/** Returns a numbered list. */
export function writeOrderedList(element: HtmlElement, { write }: Writer): string {
  const items = childrenNamed(element, 'li');
  const { start } = element.attributes;
  return toCall(
    'enum',
    { start: start && /^\d+$/.test(start) ? start : undefined, tight: isTight(items) },
    items.map((item) => write(item.children)),
  );
}
