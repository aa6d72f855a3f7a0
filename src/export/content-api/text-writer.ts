/**
 * Writes the text of HTML as it is parsed: blocks on lines of their own, points of a list with their marks,
 * cells of a row parted by a bar.
 */
export interface TextWriter {
  readonly add: (text: string) => void;
  readonly open: (element: string, start?: string) => void;
  readonly close: (element: string) => void;
  readonly finish: () => string;
}

/** A list that is open: the number of its next point, or undefined where points have none. */
interface OpenList {
  next: number | undefined;
}

export function createTextWriter(): TextWriter {
  const lines: string[] = [];
  const lists: OpenList[] = [];
  let line = '';
  /** Stands before the next text: the mark of a point, the bar between cells. */
  let mark = '';

  const endLine = (): void => {
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
  };
  const openPoint = (): void => {
    endLine();
    const list = lists[lists.length - 1];
    const indent = '  '.repeat(Math.max(0, lists.length - 1));
    mark = indent + (list?.next === undefined ? '- ' : `${list.next}. `);
    if (list?.next !== undefined) list.next += 1;
  };
  const openers: Readonly<Record<string, (start?: string) => void>> = {
    li: openPoint,
    ul: () => void lists.push({ next: undefined }),
    ol: (start) => void lists.push({ next: Number.parseInt(start ?? '1', 10) || 1 }),
  };
  const isCell = (element: string): boolean => element === 'td' || element === 'th';

  return {
    add: (text) => {
      const said = line === '' || line.endsWith(' ') ? text.replace(/^\s+/, '') : text;
      if (said.trim() === '' && line === '') return;
      line = (mark ? line.trimEnd() + mark : line) + said;
      mark = '';
    },
    open: (element, start) => {
      if (isCell(element)) {
        if (line !== '') mark = ' | ';
        return;
      }
      endLine();
      openers[element]?.(start);
    },
    close: (element) => {
      if (isCell(element)) return;
      endLine();
      if (element === 'ul' || element === 'ol') lists.pop();
      if (element === 'li') mark = '';
    },
    finish: () => {
      endLine();
      return lines.join('\n');
    },
  };
}
