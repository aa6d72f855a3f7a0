import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { childrenNamed, getProperty, listElements } from '../../content-model/markdown/elements.ts';
import { toArray, toCall } from './typst.ts';
import type { Writer } from './writer.ts';

type Row = readonly Element[];

const isRow = ({ tagName }: Element): boolean => tagName === 'tr';

const cellsOf = (row: Element): Row => childrenNamed(row, 'td', 'th');

/** Least and greatest weight of a column, in Latin letters of its longest cell. */
const [narrowest, widest] = [9, 60];

/** Weight of an empty cell, which is filled in by hand. */
const roomToWrite = 40;

/** Chinese characters are twice as wide as Latin letters. */
const measure = (text: string): number =>
  [...text.trim()].reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0);

/**
 * Returns the relative width of each column by its longest cell, so that a column of words is narrower than a
 * column of sentences.
 *
 * @example
 * weighColumns([['Amount', 'How much you paid, as your bank shows it']]) // => [9, 40]
 */
export function weighColumns(rows: readonly (readonly string[])[]): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => {
    const widths = rows.map((row) => {
      const text = row[column] ?? '';
      return text.trim() === '' ? roomToWrite : measure(text);
    });
    return Math.min(widest, Math.max(narrowest, ...widths));
  });
}

const alignments: ReadonlySet<string> = new Set(['left', 'center', 'right']);

/** Returns the alignment of each column, which its first row has. */
const readAlignments = (row: Row): string[] =>
  row.map((cell) => {
    const align = getProperty(cell, 'dataAlign') ?? getProperty(cell, 'align') ?? '';
    return alignments.has(align) ? align : 'left';
  });

const writeCells = (row: Row, { write }: Writer): string[] =>
  row.map((cell) => (cell.children.length === 0 ? 'room()' : write(cell.children)));

/** Returns a table. Its head is repeated on every page. */
export function writeTable(element: Element, writer: Writer): string {
  const heads = childrenNamed(element, 'thead').flatMap(({ children }) => listElements(children));
  const head = heads.filter(isRow).map(cellsOf);
  const all = listElements(element.children).filter(isRow).map(cellsOf);
  const body = all.slice(head.length);
  const weights = weighColumns(all.map((row) => row.map((cell) => toString(cell))));
  const cells = body.flatMap((row) => writeCells(row, writer));
  const header = toCall(
    'table.header',
    {},
    head.flatMap((row) => writeCells(row, writer)),
  );
  return toCall(
    'table',
    {
      columns: toArray(weights.map((weight) => `${weight}fr`)),
      align: toArray(readAlignments(all[0] ?? [])),
    },
    head.length > 0 ? [header, ...cells] : cells,
  );
}
