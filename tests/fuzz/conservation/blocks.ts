import fc from 'fast-check';
import { tidyInk, type Ink } from './ink.ts';
import { createLine, noteLabels, type Piece } from './lines.ts';

/** Blocks of an article: the lines that their author writes, and what is seen of them. */
export interface Block {
  readonly lines: readonly string[];
  readonly seen: Ink;
}

/** Returns the blocks of what is seen of a line, which has breaks. */
const splitSeen = (seen: string): string[] =>
  seen
    .split('\n')
    .map(tidyInk)
    .filter((text) => text !== '');

const toParagraph = ({ source, seen }: Piece): Block => ({
  lines: source.split('\n'),
  seen: splitSeen(seen),
});

const line = createLine({ breaks: true, images: true, notes: true });
const cellLine = createLine({ breaks: false, images: true, notes: true });
const noteLine = createLine({ breaks: true, images: false, notes: false });

const paragraph = line.map(toParagraph);

/** The number that makes the id unique is added by `createArticle`. */
const heading = fc
  .tuple(fc.constantFrom(2, 2, 3), createLine({ breaks: false, images: false, notes: true }))
  .map(([level, { source, seen }]): Block => ({
    lines: [`${'#'.repeat(level)} ${source} [#h-]`],
    seen: splitSeen(`⟪#⟫${seen}`),
  }));

const rule = fc.constant<Block>({ lines: ['---'], seen: [] });

const fence = fc
  .tuple(
    fc.constantFrom('', 'sh', 'json'),
    fc.array(
      fc.constantFrom(
        'npm i',
        'a: {b}',
        '',
        '  <b>',
        '**付款**',
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

const indent = (lines: readonly string[], first: string, others: string): string[] =>
  lines.map((text, index) => (index === 0 ? first + text : text === '' ? '' : others + text));

const separate = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ lines }, index) => (index === 0 ? lines : ['', ...lines]));

const seenOf = (blocks: readonly Block[]): string[] => blocks.flatMap(({ seen }) => seen);

/** Returns an item: its blocks behind a marker. */
function createItem(marker: string, seen: string, blocks: readonly Block[]): Block {
  const [first = '', ...others] = seenOf(blocks);
  return {
    lines: indent(separate(blocks), marker, ' '.repeat(marker.length)),
    seen: [seen + first, ...others],
  };
}

const quote = (blocks: readonly Block[]): Block => ({
  lines: separate(blocks).map((text) => (text === '' ? '>' : `> ${text}`)),
  seen: seenOf(blocks),
});

const joinItems = (items: readonly Block[], isLoose: boolean): Block => ({
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

const createList = (content: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<Block> =>
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

const tasks = fc.array(fc.tuple(fc.boolean(), line), { minLength: 1, maxLength: 3 }).map((items) =>
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

const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
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

/** Components around blocks, with empty lines inside the tags or, for one paragraph, on one line. */
const createCallout = (content: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<Block> => {
  const start = fc.tuple(
    fc.constantFrom('note', 'tip', 'warning'),
    fc.constantFrom('先别付款', 'Do “not” pay'),
  );
  const open = ([type, title]: readonly [string, string]): string =>
    `<Callout type="${type}" title="${title.replaceAll('"', '&quot;')}">`;
  return fc.oneof(
    fc.tuple(start, content).map(([names, blocks]) => ({
      lines: [open(names), '', ...separate(blocks), '', '</Callout>'],
      seen: [names[1], ...seenOf(blocks)],
    })),
    fc.tuple(start, cellLine).map(([names, { source, seen }]) => ({
      lines: [`${open(names)}${source}</Callout>`],
      seen: [names[1], ...splitSeen(seen)],
    })),
    fc.tuple(start, cellLine).map(([names, { source, seen }]) => ({
      lines: [open(names), source, '</Callout>'],
      seen: [names[1], ...splitSeen(seen)],
    })),
  );
};

const wrapComponent = (name: string, { lines, seen }: Block): Block => ({
  lines: [`<${name}>`, '', ...lines, '', `</${name}>`],
  seen,
});

const simple = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 1, arbitrary: fence },
  { weight: 1, arbitrary: table },
);
const startsWithText = fc
  .tuple(paragraph, fc.array(simple, { maxLength: 1 }))
  .map(([first, others]) => [first, ...others]);
const lists = createList(startsWithText);
const nested = fc
  .tuple(paragraph, fc.oneof(lists, startsWithText.map(quote)))
  .map((blocks) => blocks);
const contents = fc.oneof(startsWithText, nested);
const numbered = fc
  .tuple(fc.constantFrom(1, 1, 3), fc.array(contents, { minLength: 1, maxLength: 3 }))
  .map(([start, items]) =>
    joinItems(
      items.map((blocks, index) => createItem(`${start + index}. `, `${start + index}. `, blocks)),
      true,
    ),
  );

const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: heading },
  { weight: 3, arbitrary: createList(contents) },
  { weight: 2, arbitrary: tasks },
  { weight: 2, arbitrary: table },
  { weight: 2, arbitrary: contents.map(quote) },
  { weight: 1, arbitrary: fence },
  { weight: 1, arbitrary: rule },
  { weight: 2, arbitrary: createCallout(contents) },
  { weight: 1, arbitrary: numbered.map((steps) => wrapComponent('Steps', steps)) },
  { weight: 1, arbitrary: tasks.map((items) => wrapComponent('Checklist', items)) },
);

/** The text of a body, and what is seen of it. */
export interface Written {
  readonly text: string;
  readonly seen: Ink;
}

const labelOf = (text: string): string[] =>
  [...text.matchAll(/⟪\^([^⟫]*)⟫/g)].map(([, label = '']) => label);

/** Returns the lines of blocks: each heading has an id of its own, and the first is of level 2. */
function finishHeadings(blocks: readonly Block[]): string[][] {
  let count = 0;
  return blocks.map(({ lines }) =>
    lines.map((text) => {
      if (!text.endsWith('[#h-]')) return text;
      count += 1;
      return text
        .replace(/^#+/, (level) => (count === 1 ? '##' : level))
        .replace(/-\]$/, `-${count}]`);
    }),
  );
}

/** Returns a body with the notes that it refers to, in any order. Lists side by side are kept apart by a paragraph. */
function write(blocks: readonly Block[], notes: readonly Piece[], isReversed: boolean): Written {
  const seen = seenOf(blocks);
  const labels = [...new Set(seen.flatMap(labelOf))];
  const definitions = labels.map((label) => {
    const { source } = notes[noteLabels.indexOf(label as (typeof noteLabels)[number])] ?? {
      source: '',
    };
    return indent(source.split('\n'), `[^${label}]: `, '    ').join('\n');
  });
  const text = [
    ...finishHeadings(blocks).map((lines) => lines.join('\n')),
    ...(isReversed ? definitions.reverse() : definitions),
  ].join('\n\n');
  const number = (value: string): string =>
    value.replace(/⟪\^([^⟫]*)⟫/g, (_, label: string) => `⟪^${labels.indexOf(label) + 1}⟫`);
  return {
    text,
    seen: [
      ...seen.map(number),
      ...labels.flatMap((label, index) => {
        const { seen: note = '' } =
          notes[noteLabels.indexOf(label as (typeof noteLabels)[number])] ?? {};
        const [first = '', ...others] = splitSeen(note);
        return [`⟪=${index + 1}⟫ ${first}`, ...others];
      }),
    ],
  };
}

/** Two lists side by side are one, and a paragraph after a list belongs to it if it is indented. */
const keepApart = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((one) => [one, { lines: ['然后'], seen: ['然后'] }]);

/** Returns bodies of articles, with everything that authors may use. */
export const written: fc.Arbitrary<Written> = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 6 }),
    fc.tuple(...noteLabels.map(() => noteLine)),
    fc.boolean(),
  )
  .map(([blocks, notes, isReversed]) => write(keepApart(blocks), notes, isReversed));
