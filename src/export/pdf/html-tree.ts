import { Parser } from 'htmlparser2';

/** A part of a page: an element or text. */
export type HtmlNode = HtmlElement | string;

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** Tells an element from text. */
export const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== 'string';

/** Returns the class names of an element. */
export const listClasses = ({ attributes }: HtmlElement): string[] =>
  (attributes.class ?? '').split(/\s+/).filter((name) => name !== '');

/** Returns all elements below some nodes, in the order of the page. */
export const listElements = (nodes: readonly HtmlNode[]): HtmlElement[] =>
  nodes.filter(isElement).flatMap((element) => [element, ...listElements(element.children)]);

/** Returns the text of some nodes, as it stands in the source. */
export const getText = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => (isElement(node) ? getText(node.children) : node)).join('');

interface OpenElement extends HtmlElement {
  readonly children: HtmlNode[];
}

/** Returns the tree of the first element in some HTML; what follows it is not read. */
function parseElement(html: string): HtmlElement | undefined {
  const open: OpenElement[] = [];
  let root: HtmlElement | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element: OpenElement = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    ontext: (text) => {
      const siblings = open.at(-1)?.children;
      const last = siblings?.at(-1);
      // A character reference ends a text for the parser, and not for a reader.
      if (typeof last === 'string') siblings?.splice(-1, 1, last + text);
      else siblings?.push(text);
    },
    onclosetag: () => {
      const closed = open.pop();
      if (open.length > 0) return;
      root = closed;
      parser.pause();
    },
  });
  parser.write(html);
  return root;
}

/** Marks the element that holds an article's body; the article view writes it. */
const bodyStart = /<div class="prose[^>]*>/;

/** What the article view writes after the body. */
const articleEnd = '<footer class="article-end"';

/**
 * Returns the part of an article's page that begins with its body; something of what follows may stand in it,
 * but nothing that changes with other pages. Throws where the page has no body.
 */
export function findBodySource(html: string, href: string): string {
  const start = bodyStart.exec(html)?.index;
  if (start === undefined) {
    throw new Error(`${href} has no element with the class "prose"; expected an article's page.`);
  }
  const end = html.lastIndexOf(articleEnd);
  return html.slice(start, end > start ? end : undefined);
}

/** Returns what an article's page holds as its body. Throws where the page has none. */
export function readBody(html: string, href: string): readonly HtmlNode[] {
  return parseElement(findBodySource(html, href))?.children ?? [];
}

/** Returns the tree of a piece of HTML. */
export const parseFragment = (html: string): readonly HtmlNode[] =>
  parseElement(`<div>${html}</div>`)?.children ?? [];
