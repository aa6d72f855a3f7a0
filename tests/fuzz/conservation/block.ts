import { tidyInk, type Ink } from './ink.ts';
import type { Piece } from './words.ts';

/** Blocks of an article: the lines that their author writes, and what is seen of them. */
export interface Block {
  readonly lines: readonly string[];
  readonly seen: Ink;
}

/** Returns the blocks of what is seen of a line, which has breaks. */
export const splitSeen = (seen: string): string[] =>
  seen
    .split('\n')
    .map(tidyInk)
    .filter((text) => text !== '');

export const toParagraph = ({ source, seen }: Piece): Block => ({
  lines: source.split('\n'),
  seen: splitSeen(seen),
});

/** Returns lines behind a marker: the first with it, the others as far to the right. */
export const indent = (lines: readonly string[], first: string, others: string): string[] =>
  lines.map((text, index) => (index === 0 ? first + text : text === '' ? '' : others + text));

/** Returns the lines of blocks, with an empty line between two. */
export const separate = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ lines }, index) => (index === 0 ? lines : ['', ...lines]));

/** Returns what is seen of blocks. */
export const seenOf = (blocks: readonly Block[]): string[] => blocks.flatMap(({ seen }) => seen);

/** Returns an item: its blocks behind a marker. */
export function createItem(marker: string, seen: string, blocks: readonly Block[]): Block {
  const [first = '', ...others] = seenOf(blocks);
  return {
    lines: indent(separate(blocks), marker, ' '.repeat(marker.length)),
    seen: [seen + first, ...others],
  };
}
