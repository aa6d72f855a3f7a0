/** A column of a printed table; numbers are aligned right. */
export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string | number;
  readonly align?: 'left' | 'right';
}

/** Returns rows as a Markdown table with aligned columns, ready for a terminal and for docs/. */
export function formatTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ value }) => String(value(row))));
  const widths = columns.map(({ title }, index) =>
    Math.max(3, title.length, ...cells.map((line) => line[index]?.length ?? 0)),
  );
  const pad = (text: string, index: number): string =>
    columns[index]?.align === 'left'
      ? text.padEnd(widths[index] ?? 0)
      : text.padStart(widths[index] ?? 0);
  const toLine = (line: readonly string[]): string => `| ${line.map(pad).join(' | ')} |`;
  const rule = columns.map(({ align }, index) => {
    const dashes = '-'.repeat((widths[index] ?? 0) - (align === 'left' ? 0 : 1));
    return align === 'left' ? dashes : `${dashes}:`;
  });
  return [toLine(columns.map(({ title }) => title)), toLine(rule), ...cells.map(toLine)].join('\n');
}
