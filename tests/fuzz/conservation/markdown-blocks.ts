import fc from 'fast-check';
import {
  createItem,
  indent,
  separate,
  seenOf,
  splitSeen,
  toParagraph,
  type Block,
} from './block.ts';
import { createLine } from './lines.ts';
import type { Piece } from './words.ts';

/** Blocks of Markdown. */

const line = createLine({ breaks: true, images: true, notes: true });
/** Lines of cells and of components on one line. */
export const cellLine = createLine({ breaks: false, images: true, notes: true });
/** Lines of notes. */
export const noteLine = createLine({ breaks: true, images: false, notes: false });

export const paragraph = line.map(toParagraph);

/** The number that makes the id unique is added later (body.ts). */
export const heading = fc
  .tuple(
    fc.constantFrom(2, 2, 3),
    createLine({ breaks: false, images: false, notes: true }),
    fc.constantFrom('[#h-]', '{#h-}'),
  )
  .map(([level, { source, seen }, id]): Block => ({
    lines: [`${'#'.repeat(level)} ${source} ${id}`],
    seen: splitSeen(`⟪#⟫${seen}`),
  }));

export const rule = fc.constant<Block>({ lines: ['---'], seen: [] });

export const fence = fc
  .tuple(
    fc.constantFrom('', 'sh', 'json'),
    fc.array(
      fc.constantFrom(
        'npm i',
        'a: {b}',
        '',
        '  <b>',
        '**面单**',
        '# no',
        '1~3',
        `x${'y'.repeat(90)}`,
        '[a](b) | c',
        '- [ ] d',
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([name, lines]): Block => ({
    lines: [`\`\`\`${name}`, ...lines, '```'],
    seen: splitSeen(lines.join(' ')),
  }));

/** Returns a quotation of blocks. */
export const quote = (blocks: readonly Block[]): Block => ({
  lines: separate(blocks).map((text) => (text === '' ? '>' : `> ${text}`)),
  seen: seenOf(blocks),
});

/** Returns a list of its items. */
export const joinItems = (items: readonly Block[], isLoose: boolean): Block => ({
  lines: isLoose ? separate(items) : items.flatMap(({ lines }) => lines),
  seen: seenOf(items),
});

/** The marker of an item, and what is seen of it. */
type Marker = (index: number) => readonly [marker: string, seen: string];

const marker: fc.Arbitrary<Marker> = fc.oneof(
  fc.constantFrom('-', '*', '+').map((mark): Marker => () => [`${mark} `, '']),
  fc
    .tuple(fc.constantFrom('.', ')'), fc.constantFrom(1, 1, 2, 3, 7, 10))
    .map(([end, start]): Marker => (index) => [`${start + index}${end} `, `${start + index}. `]),
);

/** Returns lists whose items have such content. */
export const createList = (content: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<Block> =>
  fc
    .tuple(marker, fc.array(content, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([mark, items, isLoose]) =>
      joinItems(
        items.map((blocks, index) => {
          const [source, seen] = mark(index);
          return createItem(source, seen, blocks);
        }),
        isLoose,
      ),
    );

export const tasks = fc
  .array(fc.tuple(fc.boolean(), line), { minLength: 1, maxLength: 3 })
  .map((items) =>
    joinItems(
      items.map(([isDone, piece]) => {
        const { lines, seen } = toParagraph(piece);
        const [first = '', ...others] = seen;
        return {
          lines: indent(lines, isDone ? '- [x] ' : '- [ ] ', '  '),
          seen: [(isDone ? '☑ ' : '☐ ') + first, ...others],
        };
      }),
      false,
    ),
  );

/** A pipe in a cell is escaped, in code too. */
const toCell = ({ source }: Piece): string => source.replace(/(?<!\\)\|/g, '\\|');

export const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc
    .tuple(
      fc.array(fc.constantFrom('---', ':--', '--:', ':-:'), {
        minLength: columns,
        maxLength: columns,
      }),
      fc.array(
        fc.array(
          fc.oneof(
            { weight: 8, arbitrary: cellLine },
            { weight: 1, arbitrary: fc.constant({ source: '', seen: '' }) },
          ),
          {
            minLength: columns,
            maxLength: columns,
          },
        ),
        { minLength: 1, maxLength: 4 },
      ),
    )
    .map(([marks, [head = [], ...rows]]): Block => {
      const write = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      return {
        lines: [
          write(head.map(toCell)),
          write(marks),
          ...rows.map((row) => write(row.map(toCell))),
        ],
        seen: [head, ...rows].flat().flatMap(({ seen }) => splitSeen(seen)),
      };
    }),
);
