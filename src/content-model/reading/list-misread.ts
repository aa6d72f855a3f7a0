import type { Code, Delete, Emphasis, Link, Nodes, Root, Strong } from 'mdast';
import type { MarkupProblem } from './body-parts.ts';
import { positionOf } from './position-of.ts';

/** Returns what Markdown reads as markup though it is more likely text, or the other way round. */
export const listMisread = (
  tree: Root,
  nodes: readonly Nodes[],
  source: string,
): MarkupProblem[] => [
  ...nodes.flatMap((node) => {
    const problem = describe(node, source);
    return problem ? { ...positionOf(node), ...problem } : [];
  }),
  ...tree.children
    .filter((node) => node.type === 'paragraph' && isIndented(node, source))
    .map((node) => ({
      ...positionOf(node),
      message:
        'The paragraph begins with four spaces or a tab, which is code in other Markdown; here its lines are joined.',
      fix: 'Write ``` on the lines before and after code, or remove the spaces.',
    })),
];

/** MDX has no code by indentation. In lists and components, text is indented. */
const isIndented = ({ position }: Nodes, source: string): boolean =>
  /(?:^|\n)(?: {4}| {0,3}\t)[ \t]*$/.test(source.slice(0, position?.start.offset));

type Description = Pick<MarkupProblem, 'message' | 'fix'>;

function describe(node: Nodes, source: string): Description | undefined {
  switch (node.type) {
    case 'strong':
    case 'emphasis':
    case 'delete':
      return isBetweenDigits(node, source) ? describeDigits(node, source) : undefined;
    case 'code':
      return isUnclosed(node, source)
        ? {
            message: 'The block of code has no end, so that everything below is code.',
            fix: 'Write the signs of its first line on a line after the code, too.',
          }
        : describeInfo(node);
    case 'definition':
      return node.label?.startsWith('^')
        ? {
            message: `[${node.label}] is the definition of a link and no note, because its name has a space.`,
            fix: 'Name the note without spaces: [^1].',
          }
        : undefined;
    case 'link':
      return isPicture(node, source)
        ? {
            message: `"！[" before "${node.url}" has a full-width sign, so that it is a link and no picture.`,
            fix: `Write ![words](${node.url}), with signs of ASCII.`,
          }
        : undefined;
    default:
      return undefined;
  }
}

const alphanumeric = /[A-Za-z\d]/;

/** Masked digits, `138****5678和139****1234`, a product, `2*3*4`, or ranges, `1~~3天，5~~7天`. */
function isBetweenDigits(
  { position, children }: Strong | Emphasis | Delete,
  source: string,
): boolean {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  const inner = children.length === 1 ? children[0] : undefined;
  const isTwice = inner?.type === 'strong' || inner?.type === 'emphasis';
  const digits = [source[start - 1], source[end]].every((character = '') =>
    alphanumeric.test(character),
  );
  const words = source.slice(start, end).replace(/^[*_~]+|[*_~]+$/g, '');
  return (
    digits &&
    (isTwice || (alphanumeric.test(words[0] ?? '') && alphanumeric.test(words.at(-1) ?? '')))
  );
}

function describeDigits({ position }: Strong | Emphasis | Delete, source: string): Description {
  const start = position?.start.offset ?? 0;
  const seen = source.slice(start - 1, (position?.end.offset ?? 0) + 1);
  return {
    message: `"${seen}" has signs between letters or digits that are not shown, because they mark the words between them.`,
    fix: `Write a backslash before each sign that is text: ${seen.replace(/[*_~]/g, '\\$&')}.`,
  };
}

/** What is behind the signs of a block of code is not shown; the name of a language only says what the code is. */
function describeInfo({ lang, meta }: Code): Description | undefined {
  const seen = [lang, meta].filter(Boolean).join(' ');
  if (/^[A-Za-z][A-Za-z\d+#._-]*$|^$/.test(seen)) return undefined;
  return {
    message: `"${seen}" behind the signs of a block of code is not shown; expected nothing, or the name of a language, such as json.`,
    fix: 'Write it above the block, or on a line of the code.',
  };
}

const fence = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;

function isUnclosed({ position }: Code, source: string): boolean {
  const lines = source.slice(position?.start.offset, position?.end.offset).split(/\r\n|\n|\r/);
  return lines.length < 2 || !fence.test(lines.at(-1) ?? '');
}

function isPicture({ url, position }: Link, source: string): boolean {
  const before = source[(position?.start.offset ?? 0) - 1];
  return before === '！' && /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(url);
}
