import type { Element, ElementContent, Nodes, Root as Tree } from 'hast';
import { raw, type Options as RawOptions } from 'hast-util-raw';
import { h } from 'hastscript';
import type { Nodes as MarkdownNodes, Root } from 'mdast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { convertAlerts } from '../content-model/markdown/alerts.ts';
import { convertBracedIds } from '../content-model/markdown/braced-ids.ts';
import { mdxSyntax, remarkDialect } from '../content-model/markdown/syntax.ts';
import { convertLines } from './dialects/convert-lines.ts';
import type { Line } from './dialects/lines.ts';
import { prepareLines } from './dialects/prepare-lines.ts';
import { htmlNames } from './html-names.ts';
import type { Problem } from './problem.ts';

/** A source as HTML, whatever it was written in. */
export interface ParsedSource {
  readonly tree: Tree;
  /** Returns the line of the source on which a node begins. */
  readonly lineOf: (node: Nodes | MarkdownNodes) => number;
  readonly problems: readonly Problem[];
}

const markdown = unified().use(remarkParse).use(remarkDialect).freeze();

const mdxNodes: MarkdownNodes['type'][] = [
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
];
const htmlOptions: Options = {
  allowDangerousHtml: true,
  passThrough: mdxNodes,
  clobberPrefix: 'note_',
};
const toHtml = unified().use(remarkRehype, htmlOptions).freeze();

/**
 * Parses the HTML in a tree. The parser keeps text in a table without an end to itself until something other than text
 * follows, which here is an empty comment.
 */
const parseRaw = (tree: Tree, options: RawOptions = {}): Tree =>
  raw({ ...tree, children: [...tree.children, { type: 'comment', value: '' }] }, options) as Tree;

/** Makes text of a tag that has no end or no name: the parser would take all that follows for a part of it. */
const keepOpenTag = (html: string): string =>
  html.replace(/<(?=\/?[a-z][^<>]*$|\/[^a-z>])/gi, '&lt;');

/** Parses HTML, in which all lines are those of the source. */
export function parseHtml(text: string): ParsedSource {
  const tree = parseRaw({ type: 'root', children: [{ type: 'raw', value: keepOpenTag(text) }] });
  return { tree, lineOf: () => 1, problems: [] };
}

/** Parses Markdown or MDX of any tool. `firstLine` is the line of the file on which the text begins. */
export function parseMarkdownSource(text: string, firstLine = 1, isMdx = false): ParsedSource {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const source = text.split('\n').map((line, index) => ({ text: line, number: index + firstLine }));
  const hasIndentedCode = !isMdx && !looksLikeMdx(text);
  const lines = convertLines(prepareLines(source, hasIndentedCode), { report });
  const lineOf = createLineOf(lines, firstLine);
  const converted = lines.map((line) => line.text).join('\n');
  const found = isMdx || looksLikeMdx(converted) ? tryMdx(converted) : undefined;
  const root =
    found ?? keepPlaceholders(withAlerts(markdown.parse(converted), converted), converted);
  keepUnusedNotes(root);
  const tree = parseRaw(toElements(toHtml.runSync(root)), { file: new VFile(converted) });
  problems.push(...(found ? listExpressions(found, lineOf) : listCode(tree, lineOf)));
  return { tree, lineOf, problems };
}

/** Notes to which nothing refers, and those with the name of one before, are text, because no tool shows them as notes. */
function keepUnusedNotes(tree: Root): void {
  const used = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => void used.add(identifier));
  visit(tree, 'footnoteDefinition', ({ identifier, children }, index, parent) => {
    // The first one of a name is the note.
    if (index === undefined || !parent || used.delete(identifier)) return undefined;
    parent.children.splice(index, 1, ...children);
    return [SKIP, index];
  });
}

/** `<your-name>` without an end is no markup, but a word that readers replace; `<https://…>` is a link in HTML too. */
function keepPlaceholders(tree: Root, text: string): Root {
  visit(tree, 'html', (node, index, parent) => {
    node.value = keepOpenTag(node.value).replace(
      /<(https?:\/\/[^\s<>"]+)>/g,
      '<a href="$1">$1</a>',
    );
    const name = /^<([a-z][\w-]*)>$/i.exec(node.value)?.[1]?.toLowerCase();
    if (name === undefined || index === undefined || !parent) return;
    if (htmlNames.has(name) || text.toLowerCase().includes(`</${name}`)) return;
    const { position } = node;
    const words = { type: 'text', value: node.value, ...(position && { position }) } as const;
    parent.children[index] =
      parent.type === 'root' ? { type: 'paragraph', children: [words] } : words;
  });
  return tree;
}

const createLineOf =
  (lines: readonly Line[], firstLine: number): ParsedSource['lineOf'] =>
  ({ position }) =>
    lines[(position?.start.line ?? 1) - 1]?.number ?? firstLine;

/** Components, code and expressions in attributes; other Markdown is read with HTML, which forgives more. */
const looksLikeMdx = (text: string): boolean =>
  /^import\s[^;]*\sfrom\s+['"]|<[A-Z][\w.]*[\s/>]|<\w[^<>]*=\{/m.test(
    text.replace(/^ *(```+|~~~+)[^]*?^ *\1/gm, '').replace(/`[^`\n]*`/g, ''),
  );

/** MDX wants each tag to be closed. */
const closeVoids = (text: string): string =>
  text.replace(
    /<(br|hr|img|wbr|input)\b((?:[^<>{}"']|"[^"]*"|'[^']*'|\{[^{}]*\})*?)\s*\/?>/gi,
    '<$1$2/>',
  );

function tryMdx(text: string): Root | undefined {
  const attempts = [text, closeVoids(text)];
  for (const attempt of attempts) {
    try {
      return withAlerts(mdxSyntax.parse(attempt), attempt);
    } catch {
      // Not MDX: the next attempt, or HTML in Markdown.
    }
  }
  return undefined;
}

function withAlerts(tree: Root, text: string): Root {
  convertAlerts(tree, text);
  convertBracedIds(tree);
  return tree;
}

/** Replaces components of MDX by elements with the same names, and its comments by those of HTML. */
function toElements(tree: Tree): Tree {
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const found = toElement(node);
    if (found === undefined) return undefined;
    parent.children.splice(index, 1, ...(found as ElementContent[]));
    return [SKIP, found.length > 0 && found[0]?.type === 'element' ? index : index + found.length];
  });
  return tree;
}

function toElement(node: Nodes): Nodes[] | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [toHtmlElement(node)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return toText(node.value);
    case 'mdxjsEsm':
      return [];
    default:
      return undefined;
  }
}

const comment = /^\s*\/\*([^]*)\*\/\s*$/;
const literal = /^\s*(?:"([^"]*)"|'([^']*)'|`([^`$]*)`|(\d+))\s*$/;

/** Returns the text of an expression that is one, or a comment; other code has nothing to show. */
function toText(code: string): Nodes[] {
  const words = comment.exec(code)?.[1];
  if (words !== undefined) return [{ type: 'comment', value: words }];
  const text = findLiteral(code);
  return text === undefined ? [] : [{ type: 'text', value: text }];
}

function findLiteral(code: string): string | undefined {
  const [, ...values]: readonly (string | undefined)[] = literal.exec(code) ?? [];
  return values.find((value) => value !== undefined);
}

function toHtmlElement(node: MdxJsxFlowElementHast | MdxJsxTextElementHast): Element {
  const attributes = node.attributes.flatMap((attribute): (readonly [string, string])[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const { name, value } = attribute;
    if (typeof value !== 'object' || value === null) return [[name, value ?? '']];
    // `src={require('./a.png').default}` and `src={useBaseUrl('/a.png')}` name a file.
    const path = /^\s*\w+\(\s*["']([^"']+)["']\s*\)(?:\.default)?\s*$/.exec(value.value)?.[1];
    const text = findLiteral(value.value) ?? path;
    return text === undefined ? [] : [[name, text]];
  });
  // A fragment, `<>`, only groups; names with dots are no names of elements.
  const name = (node.name ?? 'div').replaceAll('.', '-').toLowerCase();
  const element = h(name === 'image' ? 'img' : name, Object.fromEntries(attributes));
  return {
    ...element,
    children: node.children,
    ...(node.position && { position: node.position }),
  };
}

/** Imports of components that are known here are of no use, and others are reported where they are used. */
function listExpressions(tree: Root, lineOf: ParsedSource['lineOf']): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const code =
      node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'
        ? node.value
        : node.type === 'mdxjsEsm' && /^export\b/.test(node.value)
          ? node.value
          : '';
    const isKnown = code.trim() === '' || comment.test(code) || findLiteral(code) !== undefined;
    if (isKnown) return;
    const what = `the code \`${(code.split('\n')[0] ?? '').trim()}\`, which is left out`;
    problems.push({ rule: 'import-markup', line: lineOf(node), what });
  });
  return problems;
}

/** MDX that could not be parsed as such. */
function listCode(tree: Tree, lineOf: ParsedSource['lineOf']): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'text', (node, index, parent) => {
    if (index === undefined || parent?.type !== 'element' || parent.tagName !== 'p')
      return undefined;
    if (
      index > 0 ||
      !/^(?:import\s.+\sfrom\s+['"]|export\s+(?:const|default|function)\s)/.test(node.value)
    )
      return undefined;
    const what = `the code \`${(node.value.split('\n')[0] ?? '').trim()}\`, which is left as it is`;
    problems.push({ rule: 'import-markup', line: lineOf(parent), what });
    return SKIP;
  });
  return problems;
}
