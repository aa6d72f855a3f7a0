import type {
  AlignType,
  Blockquote,
  FootnoteDefinition,
  List,
  ListItem,
  PhrasingContent,
  RootContent,
  Table,
  TableRow,
} from 'mdast';
import {
  getText,
  isBlock,
  type HtmlElement,
  type HtmlNode,
} from '../../app/api/export/html-tree.ts';

/**
 * Plain elements (to-plain.ts) as Markdown's tree. Written here and not taken from `rehype-remark`: that spends
 * 1.7 ms a page, most of it on a copy of the tree and on white space, which is tidy already; this, 0.1 ms.
 */

type ToBlocks = (element: HtmlElement) => RootContent[];
type ToInline = (element: HtmlElement) => PhrasingContent[];

/** Returns nodes as blocks; text that stands beside blocks becomes a paragraph. */
export function toBlocks(nodes: readonly HtmlNode[]): RootContent[] {
  const result: RootContent[] = [];
  let line: HtmlNode[] = [];
  const endLine = (): void => {
    const children = toInline(line);
    if (children.length > 0) result.push({ type: 'paragraph', children });
    line = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && isBlock(node)) {
      endLine();
      result.push(...(blocks[node.name]?.(node) ?? toBlocks(node.children)));
    } else {
      line.push(node);
    }
  }
  endLine();
  return result;
}

/** What may stand in a quotation, a point or a note: a body holds nothing else. */
const toFlow = ({ children }: HtmlElement) => toBlocks(children) as Blockquote['children'];

const toInline = (nodes: readonly HtmlNode[]): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.text }];
    return inlines[node.name]?.(node) ?? toInline(node.children);
  });

const heading: ToBlocks = ({ name, children }) => [
  {
    type: 'heading',
    depth: Number(name.slice(1)) as 2 | 3 | 4 | 5 | 6,
    children: toInline(children),
  },
];

const childrenNamed = (element: HtmlElement, ...names: readonly string[]): HtmlElement[] =>
  element.children.filter(
    (node): node is HtmlElement => node.type === 'element' && names.includes(node.name),
  );

const item = (element: HtmlElement): ListItem => {
  const checked = element.attributes['data-checked'];
  return {
    type: 'listItem',
    checked: checked === undefined ? null : checked === 'true',
    spread: childrenNamed(element, 'p').length > 0,
    children: toFlow(element),
  };
};

const list: ToBlocks = (element): List[] => {
  const children = childrenNamed(element, 'li').map(item);
  const isOrdered = element.name === 'ol';
  const start = isOrdered ? Number(element.attributes.start ?? 1) : null;
  const spread = children.some((one) => one.spread);
  return children.length === 0
    ? []
    : [{ type: 'list', ordered: isOrdered, start, spread, children }];
};

const listRows = (element: HtmlElement): HtmlElement[] =>
  childrenNamed(element, 'thead', 'tbody', 'tr').flatMap((part) =>
    part.name === 'tr' ? [part] : listRows(part),
  );

/** Alignment is an attribute of its own on the page (src/content-model/markdown/tables.ts). */
function toAlignment({ attributes }: HtmlElement): AlignType {
  const align = attributes['data-align'];
  return align === 'left' || align === 'center' || align === 'right' ? align : null;
}

const row = (element: HtmlElement): TableRow => ({
  type: 'tableRow',
  children: childrenNamed(element, 'th', 'td').map((cell) => ({
    type: 'tableCell',
    children: toInline(cell.children),
  })),
});

/** A table without a head gets an empty one: GFM has no other form. */
const table: ToBlocks = (element): Table[] => {
  const rows = listRows(element);
  const first = childrenNamed(rows[0] ?? element, 'th', 'td');
  const head: TableRow[] =
    childrenNamed(element, 'thead').length > 0
      ? []
      : [{ type: 'tableRow', children: first.map(() => ({ type: 'tableCell', children: [] })) }];
  return [{ type: 'table', align: first.map(toAlignment), children: [...head, ...rows.map(row)] }];
};

const code: ToBlocks = (element) => {
  const className = childrenNamed(element, 'code')[0]?.attributes.class ?? '';
  const value = getText(element.children).replace(/\n$/, '');
  return [{ type: 'code', lang: /language-(\S+)/.exec(className)?.[1] ?? null, value }];
};

/** What stands below the page as a list of notes. Their heading is GFM's own. */
const footnotes: ToBlocks = (element) =>
  childrenNamed(element, 'ol')
    .flatMap((notes) => childrenNamed(notes, 'li'))
    .map((note): FootnoteDefinition => {
      const identifier = note.attributes['data-note'] ?? '';
      return { type: 'footnoteDefinition', identifier, label: identifier, children: toFlow(note) };
    });

const blocks: Readonly<Record<string, ToBlocks>> = {
  p: ({ children }) => [{ type: 'paragraph', children: toInline(children) }],
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  ul: list,
  ol: list,
  blockquote: (element) => [{ type: 'blockquote', children: toFlow(element) }],
  hr: () => [{ type: 'thematicBreak' }],
  pre: code,
  table,
  section: footnotes,
};

const link: ToInline = ({ attributes, children }) => {
  const { href = '', title = null, 'data-note': note } = attributes;
  if (note !== undefined) return [{ type: 'footnoteReference', identifier: note, label: note }];
  return [{ type: 'link', url: href, title, children: toInline(children) }];
};

/** Markdown has no form for these; their tags may stand in it, and who leaves tags out has the words. */
const inlineHtml: ToInline = ({ name, children }) => [
  { type: 'html', value: `<${name}>` },
  ...toInline(children),
  { type: 'html', value: `</${name}>` },
];

/** A raised mark that is a footnote's is nothing but the footnote. */
const raised: ToInline = (element) =>
  childrenNamed(element, 'a').some(({ attributes }) => 'data-note' in attributes)
    ? toInline(element.children)
    : inlineHtml(element);

const inlines: Readonly<Record<string, ToInline>> = {
  strong: ({ children }) => [{ type: 'strong', children: toInline(children) }],
  em: ({ children }) => [{ type: 'emphasis', children: toInline(children) }],
  del: ({ children }) => [{ type: 'delete', children: toInline(children) }],
  sub: inlineHtml,
  sup: raised,
  kbd: inlineHtml,
  code: ({ children }) => [{ type: 'inlineCode', value: getText(children) }],
  a: link,
  br: () => [{ type: 'break' }],
  img: ({ attributes: { src = '', alt = '', title = null } }) => [
    { type: 'image', url: src, alt, title },
  ],
};
