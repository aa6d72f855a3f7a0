import fc from 'fast-check';
import { createItem, indent, separate, seenOf, toParagraph, type Block } from './block.ts';
import { createComponent } from './component-blocks.ts';
import type { Ink } from './ink.ts';
import { noteLabels } from './lines.ts';
import {
  createList,
  fence,
  heading,
  joinItems,
  noteLine,
  paragraph,
  quote,
  rule,
  table,
  tasks,
} from './markdown-blocks.ts';

const simple = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 1, arbitrary: fence },
  { weight: 1, arbitrary: table },
);
const startsWithText = fc
  .tuple(paragraph, fc.array(simple, { maxLength: 1 }))
  .map(([first, others]) => [first, ...others]);
const lists = createList(startsWithText);
const nested: fc.Arbitrary<readonly Block[]> = fc.tuple(
  paragraph,
  fc.oneof(lists, startsWithText.map(quote)),
);
const plainContents = fc.oneof(startsWithText, nested);
const createSteps = (content: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<Block> =>
  fc
    .tuple(fc.constantFrom(1, 1, 3), fc.array(content, { minLength: 1, maxLength: 3 }))
    .map(([start, items]) =>
      joinItems(
        items.map((blocks, index) =>
          createItem(`${start + index}. `, `${start + index}. `, blocks),
        ),
        true,
      ),
    );

/** Components may be in items, quotations and each other. */
const contents: fc.Arbitrary<readonly Block[]> = fc.oneof(
  { weight: 4, arbitrary: plainContents },
  {
    weight: 1,
    arbitrary: fc.tuple(paragraph, createComponent(startsWithText, createSteps(startsWithText))),
  },
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
  { weight: 6, arbitrary: createComponent(contents, createSteps(contents)) },
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
      if (!/[#]h-[\]}]$/.test(text)) return text;
      count += 1;
      return text
        .replace(/^#+/, (level) => (count === 1 ? '##' : level))
        .replace(/-(?=[\]}]$)/, `-${count}`);
    }),
  );
}

/** Returns a body with the notes that it refers to, in any order. Lists side by side are kept apart by a paragraph. */
function write(
  blocks: readonly Block[],
  notes: readonly (readonly Block[])[],
  isReversed: boolean,
): Written {
  const seen = seenOf(blocks);
  const labels = [...new Set(seen.flatMap(labelOf))];
  const findNote = (label: string): readonly Block[] =>
    notes[noteLabels.findIndex((name) => name === label)] ?? [];
  const definitions = labels.map((label) =>
    indent(separate(findNote(label)), `[^${label}]: `, '    ').join('\n'),
  );
  const number = (value: string): string =>
    value.replace(/⟪\^([^⟫]*)⟫/g, (_, label: string) => `⟪^${labels.indexOf(label) + 1}⟫`);
  return {
    text: [
      ...finishHeadings(blocks).map((lines) => lines.join('\n')),
      ...(isReversed ? definitions.toReversed() : definitions),
    ].join('\n\n'),
    seen: [
      ...seen.map(number),
      ...labels.flatMap((label, index) => {
        const [first = '', ...others] = seenOf(findNote(label));
        return [`⟪=${index + 1}⟫ ${first}`, ...others];
      }),
    ],
  };
}

const noteParagraph = noteLine.map(toParagraph);

/** Notes are a paragraph, sometimes with another block. */
const note: fc.Arbitrary<readonly Block[]> = fc.oneof(
  { weight: 3, arbitrary: noteParagraph.map((one) => [one]) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      noteParagraph,
      fc.oneof(noteParagraph, fence, createList(noteParagraph.map((one) => [one]))),
    ),
  },
);

/** Two lists side by side are one, and a paragraph after a list belongs to it if it is indented. */
const keepApart = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((one) => [one, { lines: ['然后'], seen: ['然后'] }]);

/** Returns bodies of articles, with everything that authors may use. */
export const written: fc.Arbitrary<Written> = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 6 }),
    fc.tuple(...noteLabels.map(() => note)),
    fc.boolean(),
  )
  .map(([blocks, notes, isReversed]) => write(keepApart(blocks), notes, isReversed));
