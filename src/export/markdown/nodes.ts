import type { Heading, Link, List, Paragraph, PhrasingContent, Text } from 'mdast';

/** Functions that create nodes of mdast. */

export const createText = (value: string): Text => ({ type: 'text', value });

export const createLink = (title: string, url: string): Link => ({
  type: 'link',
  url,
  children: [createText(title)],
});

/** Returns a link that is its own text. */
export const createAutolink = (url: string): Link => createLink(url, url);

/** A piece of a paragraph. */
export type Words = string | PhrasingContent;

const toPhrasing = (words: readonly Words[]): PhrasingContent[] =>
  words.map((part) => (typeof part === 'string' ? createText(part) : part));

export const createParagraph = (...words: readonly Words[]): Paragraph => ({
  type: 'paragraph',
  children: toPhrasing(words),
});

export const createHeading = (depth: 1 | 2 | 3, title: string): Heading => ({
  type: 'heading',
  depth,
  children: [createText(title)],
});

/** Returns a list with bullets; an item is one or more paragraphs. */
export const createList = (items: readonly (readonly Paragraph[])[]): List => ({
  type: 'list',
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children: [...children] })),
});
