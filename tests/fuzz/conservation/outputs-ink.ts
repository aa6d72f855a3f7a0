import { toHtml } from 'hast-util-to-html';
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'hast';
import type { Ink } from './ink.ts';
import { readInk } from './read-ink.ts';

/** Returns what is seen of HTML, as a browser parses it. */
export const readHtmlInk = (html: string): Ink => readInk(fromHtml(html, { fragment: true }));

/** Returns what is seen of a tree on its page. */
export const readTreeInk = (tree: Root): Ink => readHtmlInk(toHtml(tree));
