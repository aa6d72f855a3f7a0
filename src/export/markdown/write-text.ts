import type { Heading, Nodes, Parents, Root, Text } from 'mdast';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { remarkDialect } from '../../content-model/markdown/syntax.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>[Nodes['type']]>;

/** Placeholder before each heading until the level of headings is known; no text contains it. */
const mark = '\0';

/** The deepest level of headings. */
const deepest = 6;

const heading: Handle = (node: Heading, _parent, state, info) => {
  const exits = [state.enter('headingAtx'), state.enter('phrasing')];
  const sign = '#'.repeat(node.depth);
  const tracker = state.createTracker(info);
  tracker.move(`${sign} `);
  const text = state.containerPhrasing(node, { ...tracker.current(), before: '# ', after: '\n' });
  for (const exit of exits.reverse()) exit();
  // White space at the start of a heading has to be escaped. An empty heading has no space after its sign.
  const start = text.replace(/^[\t ]/, (space) => (space === ' ' ? '&#x20;' : '&#x9;'));
  return (node.depth < deepest ? mark : '') + (start === '' ? sign : `${sign} ${start}`);
};

/**
 * Matches text that needs no escaping in any context, as most text does. Without this shortcut, escaping takes two
 * thirds of the time.
 */
const harmless =
  /^(?:[\p{L}\p{N}\u2010-\u2027\u2190-\u23ff\u3000-\u303f\uff01-\uffef,;?/%"'’]|(?<=\p{L})!(?=[ \p{L}])|(?<=[^\P{L}wW])[-.:)](?=[ \p{L}]|$)|(?<=[ \p{L}])\((?=\p{L})|(?<!^) (?!$))+$/u;

/** A single backslash before a last letter, which becomes an escape where the letter is written as a reference. */
const lastBackslash = /(?<=(?:^|[^\\])(?:\\\\)*)\\(?=[^!-/:-@[-`{-~]$)/u;

const text: Handle = (node: Text, parent: Parents | undefined, state, info) => {
  if (harmless.test(node.value)) return node.value;
  const siblings = parent?.children ?? [];
  const index = state.indexStack.at(-1) ?? 0;
  const [beforeNode, afterNode] = [siblings[index - 1], siblings[index + 1]];
  return state.safe(node.value, { ...info, beforeNode, afterNode }).replace(lastBackslash, '$&\\');
};

const processor = unified()
  .use(remarkDialect)
  .use(remarkStringify, { bullet: '-', rule: '-', handlers: { heading, text } })
  .freeze();

/** Markdown text at both levels that it is used at. */
export interface ArticleText {
  /** On its own. */
  readonly alone: string;
  /** As a section of a file that has a title: every heading one level deeper, down to the deepest. */
  readonly asSection: string;
}

/** Returns a tree as text. */
export function writeText(tree: Root): ArticleText {
  const text = processor.stringify(tree);
  return { alone: text.split(mark).join(''), asSection: text.split(mark).join('#') };
}
