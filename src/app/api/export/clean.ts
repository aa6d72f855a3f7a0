import { allowedElements, droppedElements, keepAttributes, plainNames } from './allowed.ts';
import {
  createElement,
  createText,
  getText,
  isBlock,
  isSectionHeading,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.ts';
import type { Address } from './resolve-address.ts';

/** Returns where an address of the page leads, or undefined where nothing may link there. */
type Resolve = (address: string) => Address | undefined;

/** Returns nodes of which only allowed ones are left, and text in paragraphs. */
export const cleanFlow = (nodes: readonly HtmlNode[], resolve: Resolve): readonly HtmlNode[] =>
  toParagraphs(cleanNodes(nodes, resolve));

const cleanNodes = (nodes: readonly HtmlNode[], resolve: Resolve): readonly HtmlNode[] =>
  nodes.flatMap((node) => (node.type === 'text' ? node : cleanElement(node, resolve)));

function cleanElement(element: HtmlElement, resolve: Resolve): readonly HtmlNode[] {
  const { name, attributes, children } = element;
  if (isDecoration(element)) return [];
  if (droppedElements.has(name)) return sayLabel(element);
  if (name === 'a') return cleanLink(element, resolve);
  if (name === 'img') return cleanImage(element, resolve);
  if (name === 'aside') return [cleanCallout(element, resolve)];
  if ('data-footnotes' in attributes) return [cleanFootnotes(element, resolve)];
  if ('data-title' in attributes) return [cleanTitle(element, resolve)];
  if (isSectionHeading(element)) {
    return [createElement(name, { id: attributes.id ?? '' }, cleanNodes(children, resolve))];
  }
  return cleanOther(element, resolve);
}

/** What is there for the eye, and the arrows that lead back from footnotes. */
const isDecoration = ({ attributes }: HtmlElement): boolean =>
  attributes['aria-hidden'] === 'true' ||
  'hidden' in attributes ||
  'data-footnote-backref' in attributes;

/** A drawing that says something has its words in its label. */
const sayLabel = ({ name, attributes }: HtmlElement): readonly HtmlNode[] =>
  name === 'svg' && attributes['aria-label'] ? [createText(attributes['aria-label'])] : [];

/** Keeps an element under its plainest name, or its content alone; words of another language keep their tag. */
function cleanOther(element: HtmlElement, resolve: Resolve): readonly HtmlNode[] {
  const { name, attributes, children } = element;
  const plain = plainNames.get(name) ?? name;
  const kept = keepAttributes(plain, attributes);
  const inside = cleanNodes(children, resolve);
  if (allowedElements.has(plain)) {
    return [createElement(plain, kept, plain === 'blockquote' ? toParagraphs(inside) : inside)];
  }
  const flow = isBlock(element) ? toParagraphs(inside) : inside;
  const holder = isBlock(element) ? 'div' : 'span';
  return Object.keys(kept).length > 0 ? [createElement(holder, kept, flow)] : flow;
}

/** A link that may not lead where it leads is its words. */
function cleanLink({ attributes, children }: HtmlElement, resolve: Resolve): readonly HtmlNode[] {
  const inside = cleanNodes(children, resolve);
  if ('data-footnote-ref' in attributes) return [createText('['), ...inside, createText(']')];
  const address = attributes.href === undefined ? undefined : resolve(attributes.href);
  if (!address) return inside;
  const { url, article, section } = address;
  const kept = {
    href: url,
    ...(article !== undefined && { 'data-article': article }),
    ...(section !== undefined && { 'data-section': section }),
    ...keepAttributes('a', attributes),
  };
  return [createElement('a', kept, inside)];
}

/** A picture that may not be loaded is its words. */
function cleanImage({ attributes }: HtmlElement, resolve: Resolve): readonly HtmlNode[] {
  const { src, alt = '' } = attributes;
  const url = src === undefined ? undefined : resolve(src)?.url;
  if (!url || !/^https?:/.test(url)) return [createText(alt)];
  return [createElement('img', { src: url, alt, ...keepAttributes('img', attributes) }, [])];
}

function cleanCallout({ attributes, children }: HtmlElement, resolve: Resolve): HtmlElement {
  const kind = attributes['data-type'] ?? '';
  const kept = {
    ...(/^[a-z-]+$/.test(kind) && { 'data-kind': kind }),
    ...keepAttributes('aside', attributes),
  };
  return createElement('aside', kept, cleanFlow(children, resolve));
}

const cleanTitle = ({ attributes, children }: HtmlElement, resolve: Resolve): HtmlElement =>
  createElement('p', keepAttributes('p', attributes), [
    createElement('strong', {}, cleanNodes(children, resolve)),
  ]);

/** Their heading is hidden on the page, and no part of the article. */
const cleanFootnotes = ({ children }: HtmlElement, resolve: Resolve): HtmlElement =>
  createElement(
    'section',
    { 'data-kind': 'footnotes' },
    cleanFlow(
      children.filter((node) => !isSectionHeading(node)),
      resolve,
    ),
  );

/** Puts text that stands beside blocks, or alone, into paragraphs; white space between them goes. */
function toParagraphs(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const flow: HtmlNode[] = [];
  let line: HtmlNode[] = [];
  const endLine = (): void => {
    if (line.some((node) => node.type === 'element' || getText([node]).trim() !== '')) {
      flow.push(createElement('p', {}, line));
    }
    line = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      endLine();
      flow.push(node);
    } else {
      line.push(node);
    }
  }
  endLine();
  return flow;
}
