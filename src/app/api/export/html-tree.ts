/** HTML as a tree, as little of it as cleaning needs. */
export type HtmlNode = HtmlElement | HtmlText;

export interface HtmlElement {
  readonly type: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

export interface HtmlText {
  readonly type: 'text';
  readonly text: string;
}

/** Returns an element. */
export const createElement = (
  name: string,
  attributes: HtmlElement['attributes'],
  children: readonly HtmlNode[],
): HtmlElement => ({ type: 'element', name, attributes, children });

/** Returns a piece of text. */
export const createText = (text: string): HtmlText => ({ type: 'text', text });

/** Elements that begin and end a line of their own; every other one stands in a line of text. */
const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Tells whether a node is a block. */
export const isBlock = (node: HtmlNode): boolean =>
  node.type === 'element' && blocks.has(node.name);

/** Tells whether a node is a heading that other pages may link to: it begins a section. */
export const isSectionHeading = (node: HtmlNode): node is HtmlElement =>
  node.type === 'element' && /^h[2-6]$/.test(node.name) && Boolean(node.attributes.id);

/** Returns the text in nodes as it stands there, white space included. */
export const getText = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : getText(node.children))).join('');
