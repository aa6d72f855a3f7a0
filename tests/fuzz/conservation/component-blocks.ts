import fc from 'fast-check';
import { createItem, seenOf, separate, splitSeen, type Block } from './block.ts';
import { cellLine, joinItems, quote, tasks } from './markdown-blocks.ts';
import type { Piece } from './words.ts';

/** Blocks of components, and what is written in another way for the same. */

type Blocks = fc.Arbitrary<readonly Block[]>;

/** An opening tag and what is seen of it. */
interface Opening {
  readonly tag: string;
  readonly seen: readonly string[];
}

const escape = (text: string): string => text.replaceAll('"', '&quot;');

const nameOf = ({ tag }: Opening): string => /^<(\w+)/.exec(tag)?.[1] ?? '';

/** Returns a component with blocks, with an empty line inside its tags. */
const wrapBlocks = (opening: Opening, blocks: readonly Block[]): Block => ({
  lines: [opening.tag, '', ...separate(blocks), '', `</${nameOf(opening)}>`],
  seen: [...opening.seen, ...seenOf(blocks)],
});

/** Returns a component with one line of text, on the line of its tags or between them. */
const wrapLine = (opening: Opening, { source, seen }: Piece, isShort: boolean): Block => {
  const end = `</${nameOf(opening)}>`;
  return {
    lines: isShort ? [opening.tag + source + end] : [opening.tag, source, end],
    seen: [...opening.seen, ...splitSeen(seen)],
  };
};

const createWrapped = (opening: fc.Arbitrary<Opening>, content: Blocks): fc.Arbitrary<Block> =>
  fc.oneof(
    fc.tuple(opening, content).map((parts) => wrapBlocks(...parts)),
    fc.tuple(opening, cellLine, fc.boolean()).map((parts) => wrapLine(...parts)),
  );

const titles = ['先别面单', 'Do “not” pay', 'a "b" & c', '1~3天'] as const;

const kinds = ['note', 'tip', 'warning', 'danger'] as const;

const kind = fc.constantFrom(...kinds);

/** The title of a callout without one: `⟪@note⟫` stands for the word of the language. */
const toTitle = (type: string): string => `⟪@${type}⟫`;

const callout = fc
  .tuple(kind, fc.option(fc.constantFrom(...titles)))
  .map(([type, title]): Opening => ({
    tag: `<Callout type="${type}"${title === null ? '' : ` title="${escape(title)}"`}>`,
    seen: [title ?? toTitle(type)],
  }));

const details = fc
  .constantFrom(...titles)
  .map((title): Opening => ({ tag: `<Details summary="${escape(title)}">`, seen: [title] }));

const tab = fc
  .constantFrom('iPhone', '安卓', 'Windows “11”')
  .map((label): Opening => ({ tag: `<Tab label="${label}">`, seen: [label] }));

const createTabs = (content: Blocks): fc.Arbitrary<Block> =>
  fc
    .array(createWrapped(tab, content), { minLength: 1, maxLength: 3 })
    .map((tabs) => wrapBlocks({ tag: '<Tabs>', seen: [] }, tabs));

/** An alert of GitHub. */
const createAlert = (content: Blocks): fc.Arbitrary<Block> =>
  fc
    .tuple(
      fc.constantFrom(
        ['NOTE', 'note'],
        ['tip', 'tip'],
        ['Warning', 'warning'],
        ['CAUTION', 'danger'],
      ),
      fc.constantFrom('', '', '先别面单'),
      content,
    )
    .map(([[mark = '', type = ''], title, blocks]) => {
      const { lines, seen } = quote(blocks);
      const start = `> [!${mark}]${title === '' ? '' : ` ${title}`}`;
      return {
        lines: [start, ...lines],
        seen: [title === '' ? toTitle(type) : title, ...seen],
      };
    });

/** A picture with a caption: as a component, or by itself with a title. */
const figure = fc.oneof(
  fc
    .tuple(cellLine, fc.constantFrom('面单页面', 'a "b"'))
    .map(([{ source, seen }, alt]): Block => ({
      lines: [`<Figure src="./card.png" alt="${escape(alt)}">${source}</Figure>`],
      seen: [`⟪!${alt}⟫`, ...splitSeen(seen)],
    })),
  fc.constantFrom('图1：面单', 'The page (1)').map((title): Block => ({
    lines: [`![面单页面](./card.png "${title}")`],
    seen: ['⟪!面单页面⟫', title],
  })),
);

/** Terms with their meanings; the colon between them is not shown. */
const terms = fc
  .array(fc.tuple(fc.constantFrom('送到', '两步验证', 'PIN'), cellLine), {
    minLength: 1,
    maxLength: 3,
  })
  .map((pairs) =>
    wrapBlocks({ tag: '<Terms>', seen: [] }, [
      joinItems(
        pairs.map(([name, { source, seen }]) =>
          createItem('- ', '', [
            { lines: [`**${name}**：${source}`], seen: [name, ...splitSeen(seen)] },
          ]),
        ),
        false,
      ),
    ]),
  );

const comment = fc
  .constantFrom(['<!-- 以后再写 {x} <b -->'], ['{/* no */}'], ['<!--', '', '- a', '', '-->'])
  .map((lines): Block => ({ lines, seen: [] }));

/** Returns blocks of all components; `steps` are numbered lists. */
export const createComponent = (content: Blocks, steps: fc.Arbitrary<Block>): fc.Arbitrary<Block> =>
  fc.oneof(
    { weight: 3, arbitrary: createWrapped(callout, content) },
    { weight: 2, arbitrary: createWrapped(details, content) },
    { weight: 1, arbitrary: createTabs(content) },
    { weight: 1, arbitrary: createAlert(content) },
    { weight: 1, arbitrary: figure },
    { weight: 1, arbitrary: terms },
    { weight: 1, arbitrary: comment },
    { weight: 1, arbitrary: steps.map((list) => wrapBlocks({ tag: '<Steps>', seen: [] }, [list])) },
    {
      weight: 1,
      arbitrary: tasks.map((list) => wrapBlocks({ tag: '<Checklist>', seen: [] }, [list])),
    },
  );
