import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { remarkDialect } from '../markdown/syntax.ts';
import { findInText } from './list-mistyped.ts';
import { isLiteral } from './mask.ts';

/** A parser of Markdown with HTML, as other tools have it. */
const parser = unified().use(remarkParse).use(remarkDialect).freeze();

/** Text without one of these has no markup; most has none, and parsing takes time. */
const suspicious = /[*_~`[\]<>&\\#|$=^%＊＿～｀［］＃＜＞〈〉；｜]|^\s*[-+]\s|:[a-z\d_+-]+:/u;

/** What markup is called in messages; other nodes are text. */
const names: Readonly<Partial<Record<Nodes['type'], string>>> = {
  blockquote: 'a quotation',
  break: 'a line break',
  code: 'code',
  definition: 'the definition of a link',
  delete: 'deleted text',
  emphasis: 'stressed text',
  footnoteDefinition: 'a note',
  heading: 'a heading',
  html: 'HTML',
  image: 'a picture',
  inlineCode: 'code',
  link: 'a link',
  linkReference: 'a link',
  list: 'a list',
  strong: 'bold text',
  table: 'a table',
};

/** Returns what a plain text has of Markdown or HTML, which would be shown as it is typed; undefined if nothing. */
export function findMarkup(text: string): string | undefined {
  if (!suspicious.test(text)) return undefined;
  const tree = parser.parse(text);
  const found: string[] = [];
  visit(tree, (node) => {
    const name = names[node.type];
    if (name && !isAddress(node) && !isNumber(node)) found.push(name);
    if (node.type === 'text' && hasEscape(node, text)) found.push('an escaped character');
  });
  return found[0] ?? findInText(text)[0]?.lookAlike.what;
}

/** An address alone is a link for Markdown, and shown as it is in plain text. */
const isAddress = (node: Nodes): boolean => node.type === 'link' && isLiteral(node);

/** A number at the start of a text is shown as it is. */
const isNumber = (node: Nodes): boolean => node.type === 'list' && node.ordered === true;

function hasEscape({ value, position }: Extract<Nodes, { type: 'text' }>, text: string): boolean {
  const source = text.slice(position?.start.offset, position?.end.offset);
  return /[\\&]/.test(source) && source !== value;
}
