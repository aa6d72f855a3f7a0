import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Scripts written without spaces between words, and their punctuation. */
const unspaced = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—]';
const breakBetween = new RegExp(`(?<=${unspaced})[ \\t]*\\n[ \\t]*(?=${unspaced})`, 'gu');

/**
 * Removes line breaks between Chinese characters, because browsers show each as a space.
 */
export function remarkSoftBreaks() {
  return (tree: Root): void => {
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(breakBetween, '');
    });
  };
}
