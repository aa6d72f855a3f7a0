import type { Heading, Nodes, Parents, Root, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

type Handle = NonNullable<NonNullable<Options['handlers']>[Nodes['type']]>;

/** Stands before each heading until it is known how deep the article stands; no text of a page holds it. */
const mark = '\0';

/** The deepest heading there is. */
const deepest = 6;

const heading: Handle = (node: Heading, _parent, state, info) => {
  const exits = [state.enter('headingAtx'), state.enter('phrasing')];
  const sign = '#'.repeat(node.depth);
  const tracker = state.createTracker(info);
  tracker.move(`${sign} `);
  const text = state.containerPhrasing(node, { ...tracker.current(), before: '# ', after: '\n' });
  for (const exit of exits.reverse()) exit();
  // A heading may not begin with white space; without text there is none after its sign.
  const start = text.replace(/^[\t ]/, (space) => (space === ' ' ? '&#x20;' : '&#x9;'));
  return (node.depth < deepest ? mark : '') + (start === '' ? sign : `${sign} ${start}`);
};

/**
 * Texts in which nothing could be taken for Markdown, whatever stands around them: most of what people write.
 * Without this short cut the search for what must be escaped takes two thirds of the time.
 */
const harmless =
  /^(?:[\p{L}\p{N}\u2010-\u2027\u2190-\u23ff\u3000-\u303f\uff01-\uffef,;?/%"'’]|(?<=\p{L})!(?=[ \p{L}])|(?<=[^\P{L}wW])[-.:)](?=[ \p{L}]|$)|(?<=[ \p{L}])\((?=\p{L})|(?<!^) (?!$))+$/u;

const text: Handle = (node: Text, parent: Parents | undefined, state, info) => {
  if (harmless.test(node.value)) return node.value;
  const siblings = parent?.children ?? [];
  const index = state.indexStack.at(-1) ?? 0;
  const [beforeNode, afterNode] = [siblings[index - 1], siblings[index + 1]];
  return state.safe(node.value, { ...info, beforeNode, afterNode });
};

/**
 * Without the extension that makes emphasis friendly to Chinese: the twin is read by renderers that do not have
 * it, and then `**提示：**后面` must be bold by the letter of CommonMark.
 */
const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', handlers: { heading, text } })
  .freeze();

/** An article in Markdown, with its place in a file still open. */
export interface ArticleText {
  /** On its own. */
  readonly alone: string;
  /** As a section of a file that has a title: every heading a level deeper, as far as there is one. */
  readonly asSection: string;
}

/** Returns a tree as text. */
export function writeText(tree: Root): ArticleText {
  const text = processor.stringify(tree);
  return { alone: text.split(mark).join(''), asSection: text.split(mark).join('#') };
}
