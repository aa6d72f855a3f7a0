import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { lengths } from '../i18n/lengths.ts';
import { remarkDialect } from '../content-model/markdown/syntax.ts';
import { findMarkup } from '../content-model/reading/plain-text.ts';
import type { Locale } from '../i18n/locales.ts';
import { htmlNames } from './html-names.ts';

const parser = unified().use(remarkParse).use(remarkDialect).freeze();

/** Returns text with marks of Markdown and tags of HTML as plain text on one line. */
export function toPlainText(text: string): string {
  if (findMarkup(text) === undefined) return toWords(text);
  const words = toWords(parser.parse(withoutPlaceholders(text)));
  // What still looks like markup, such as a tag in code, loses its signs.
  return words !== '' && findMarkup(words) === undefined
    ? words
    : toWords(text.replace(/[<>*_`[\]{}|~]+/g, ' '));
}

/** `<your-name>` without an end is no markup, but a word. */
const withoutPlaceholders = (text: string): string =>
  text.replace(/<([a-z][\w-]*)>/gi, (tag, name: string) =>
    htmlNames.has(name.toLowerCase()) || text.includes(`</${name}`) ? tag : name,
  );

const toWords = (node: Nodes | string): string =>
  (typeof node === 'string'
    ? node
    : toString(withoutNotes(node), { includeHtml: false, includeImageAlt: false })
  )
    .replace(/\s+/g, ' ')
    .trim();

function withoutNotes(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = node.children
    .filter(({ type }) => type !== 'footnoteReference' && !type.startsWith('mdx'))
    .map((child) => (child.type === 'break' ? { type: 'text', value: ' ' } : withoutNotes(child)));
  return { ...node, children } as Nodes;
}

/** Splits a text into its sentences, with the space behind them. */
const splitSentences = (text: string): string[] =>
  text.match(/[^]+?(?:[.!?…](?=["'”’)\]]*\s)["'”’)\]]*\s+|[。！？]["”’」』）]*|$)/gu) ?? [];

/** Returns as many whole sentences as fit, at most two; of one that is too long its beginning. */
function cutSentences(text: string, limit: number): string {
  const sentences = splitSentences(text).filter(
    (sentence) => findMarkup(sentence.trim()) === undefined,
  );
  const [first = '', second = ''] = sentences;
  const length = (words: string): number => [...words.trim()].length;
  if (length(first + second) <= limit) return (first + second).trim();
  return length(first) <= limit ? first.trim() : cutText(first.trim(), limit);
}

/** Returns the beginning of a text, cut between words where it has spaces. */
export function cutText(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  const start = characters.slice(0, limit - 1).join('');
  const words = start.replace(/\s+\S*$/u, '');
  const cut = [...words].length > limit / 2 ? words : start;
  return `${cut.replace(/[\s,，、;；:：–—-]+$/u, '')}…`;
}

/** Returns the summary of an article: what its source says, else its first sentences, else its title. */
export function createSummary(
  root: Root,
  {
    description,
    title,
    locale,
  }: { description: string | undefined; title: string; locale: Locale },
): string {
  const limit = lengths[locale].summary;
  for (const text of [toPlainText(description ?? ''), ...listParagraphs(root)]) {
    const summary = cutSentences(text, limit);
    if (summary !== '') return summary;
  }
  return cutText(title, limit);
}

/** Returns the first paragraph outside of boxes, else the first of all. */
function listParagraphs(root: Root): string[] {
  const own = root.children.find((node) => node.type === 'paragraph' && toWords(node) !== '');
  let any: Nodes | undefined;
  visit(root, 'paragraph', (node) => {
    if (toWords(node) === '') return undefined;
    any = node;
    return EXIT;
  });
  return [own, any].flatMap((node) => (node ? [toWords(node).replace(/[:：]$/u, '')] : []));
}
