import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { childrenNamed, getProperty, listElements } from '../../content-model/markdown/elements.ts';
import { countLines, isKeptTogether, measureText, narrowest } from './measure.ts';
import { toArray, toCall } from './typst.ts';
import type { Writer } from './writer.ts';

type Row = readonly Element[];

const isRow = ({ tagName }: Element): boolean => tagName === 'tr';

const cellsOf = (row: Element): Row => childrenNamed(row, 'td', 'th');

/** Least and greatest weight of a column, in Latin letters of its longest cell. */
const [lightest, heaviest] = [9, 60];

/** Weight of an empty cell, which is filled in by hand. */
const roomToWrite = 40;

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
      return text.trim() === '' ? roomToWrite : measureText(text);
    });
    return Math.min(heaviest, Math.max(lightest, ...widths));
  });
}

const alignments: ReadonlySet<string> = new Set(['left', 'center', 'right']);

/** Returns the alignment of each column, which its first row has. */
const readAlignments = (row: Row): string[] =>
  row.map((cell) => {
    const align = getProperty(cell, 'dataAlign') ?? getProperty(cell, 'align') ?? '';
    return alignments.has(align) ? align : 'left';
  });

/** More columns than this have smaller text, closer together (help.typ, `crowded`). */
const mostColumns = 6;

/** Points at both sides of the text of a cell. */
const [usualSides, crowdedSides] = [15, 7];

/** Lines of a head that is repeated on every page; a longer one would leave little room for what is below it. */
const mostRepeatedLines = 8;

/** Returns the lines of the tallest cell of a row, about. */
const countRowLines = (row: Row, rooms: readonly number[]): number =>
  Math.max(0, ...row.map(({ children }, column) => countLines(children, rooms[column] ?? 0)));

/** Returns the cells of a row. A row that is too tall for a page breaks over pages, with all of its cells. */
function writeRow(row: Row, rooms: readonly number[], writer: Writer): string[] {
  const isWhole = isKeptTogether(countRowLines(row, rooms));
  return row.map(({ children }, column) => {
    const content =
      children.length === 0 ? 'room()' : writer.within(rooms[column] ?? 0).write(children);
    return isWhole ? content : toCall('table.cell', { breakable: true }, [content]);
  });
}

/** Links and notes: a head that is repeated is no content for PDF/UA, which may have none of them. */
const hasLinks = (row: Row): boolean => listElements(row).some(({ tagName }) => tagName === 'a');

/** Returns the rows of a head: repeated on every page if that is possible, and as usual rows if it is too tall for one. */
function writeHead(head: readonly Row[], rooms: readonly number[], writer: Writer): string[] {
  if (head.length === 0) return [];
  const lines = head.reduce((sum, row) => sum + countRowLines(row, rooms), 0);
  const cells = head.flatMap((row) => writeRow(row, rooms, writer));
  if (!isKeptTogether(lines)) return cells;
  const isRepeated = lines <= mostRepeatedLines && !head.some(hasLinks);
  return [toCall('table.header', isRepeated ? {} : { repeat: false }, cells)];
}

/** Returns a table. */
export function writeTable(element: Element, writer: Writer): string {
  const heads = childrenNamed(element, 'thead').flatMap(({ children }) => listElements(children));
  const head = heads.filter(isRow).map(cellsOf);
  const all = listElements(element.children).filter(isRow).map(cellsOf);
  const weights = weighColumns(all.map((row) => row.map((cell) => toString(cell))));
  const isCrowded = weights.length > mostColumns;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sides = isCrowded ? crowdedSides : usualSides;
  const rooms = weights.map((weight) =>
    Math.max(narrowest, (writer.room * weight) / total - sides),
  );
  const table = toCall(
    'table',
    {
      columns: toArray(weights.map((weight) => `${weight}fr`)),
      align: toArray(readAlignments(all[0] ?? [])),
    },
    [
      ...writeHead(head, rooms, writer),
      ...all.slice(head.length).flatMap((row) => writeRow(row, rooms, writer)),
    ],
  );
  return isCrowded ? toCall('crowded', {}, [table]) : table;
}
