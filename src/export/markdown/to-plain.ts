import {
  createElement,
  createText,
  type HtmlElement,
  type HtmlNode,
} from '../../app/api/export/html-tree.ts';
import type { Address } from '../../app/api/export/resolve-address.ts';
import { tidyBlock } from '../../app/api/export/tidy-space.ts';
import { findPlainElement, knownElements } from './elements.ts';
import type { MarkdownProblem } from './findings.ts';
import { checkTable } from './tables.ts';

/** What making an article plain needs to know of its page. */
export interface PageContext {
  /** Returns where an address of the page leads; undefined where nothing may link there. */
  readonly resolve: (address: string) => Address | undefined;
  /** Put before the names of footnotes, so that they stay apart where articles stand in one file. */
  readonly notePrefix: string;
  readonly report: (problem: MarkdownProblem) => void;
}

/** Elements that are never read out. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);

const isSilent = ({ name, attributes }: HtmlElement): boolean =>
  silent.has(name) ||
  attributes['aria-hidden'] === 'true' ||
  'hidden' in attributes ||
  'data-footnote-backref' in attributes;

/**
 * Returns an article's body as plain elements alone, each of which has a form in Markdown: what a component adds
 * for the eye is gone, addresses are absolute, white space is what a browser shows. What has no form is
 * reported, and its content stays.
 */
export const toPlain = (nodes: readonly HtmlNode[], context: PageContext): readonly HtmlNode[] =>
  tidyBlock(toNodes(nodes, context));

const toNodes = (nodes: readonly HtmlNode[], context: PageContext): readonly HtmlNode[] =>
  nodes.flatMap((node): readonly HtmlNode[] => {
    // U+0000 stands for something else until the text is written (write-text.ts).
    if (node.type === 'text') return [createText(node.text.replaceAll('\0', '\ufffd'))];
    return isSilent(node) ? [] : toElements(node, context);
  });

function toElements(element: HtmlElement, context: PageContext): readonly HtmlNode[] {
  const { name, attributes, children } = element;
  const plain = findPlainElement(name, attributes.class);
  if (plain === 'a') return toLink(element, context);
  if (plain === 'img') return toImage(element, context);
  if (plain === 'table') checkTable(element, context.report);
  if (plain === undefined) {
    context.report({
      rule: 'markdown-element',
      message: `${describeElement(element)} has no form in Markdown; expected one of ${knownElements.join(', ')}.`,
    });
    return toNodes(children, context);
  }
  const kept = plain === 'li' ? describeItem(element, context) : attributes;
  const [outer = '', inner] = plain.split(' ');
  const content = toNodes(children, context);
  return [createElement(outer, kept, inner ? [createElement(inner, {}, content)] : content)];
}

/** An element as its beginning tag, for messages. */
const describeElement = ({ name, attributes }: HtmlElement): string =>
  attributes.class ? `<${name} class="${attributes.class}">` : `<${name}>`;

/** Returns as attributes whether a point is a task and done, and its name where it is a footnote. */
function describeItem(
  { attributes, children }: HtmlElement,
  { notePrefix }: PageContext,
): HtmlElement['attributes'] {
  const box = findBox(children);
  const note = /^user-content-fn-(.+)$/.exec(attributes.id ?? '')?.[1];
  return {
    ...(box && { 'data-checked': String('checked' in box.attributes) }),
    ...(note !== undefined && { 'data-note': notePrefix + note }),
  };
}

/** Returns the box that a point begins with; it may stand in a paragraph, a label, or both. */
function findBox(nodes: readonly HtmlNode[]): HtmlElement | undefined {
  const first = nodes.find((node) => node.type === 'element' || node.text.trim() !== '');
  if (first?.type !== 'element') return undefined;
  if (first.name === 'input') return first.attributes.type === 'checkbox' ? first : undefined;
  return first.name === 'p' || first.name === 'label' ? findBox(first.children) : undefined;
}

/** A link that may not lead where it leads is its words; one that leads to a footnote is its mark. */
function toLink(element: HtmlElement, context: PageContext): readonly HtmlNode[] {
  const { href, title } = element.attributes;
  const content = toNodes(element.children, context);
  const note = /^#user-content-fn-(.+)$/.exec(href ?? '')?.[1];
  if ('data-footnote-ref' in element.attributes && note !== undefined) {
    const name = context.notePrefix + decodeURIComponent(note);
    return [createElement('a', { 'data-note': name }, content)];
  }
  const address = href === undefined ? undefined : context.resolve(href);
  if (!address) return content;
  return [createElement('a', { href: address.url, ...(title && { title }) }, content)];
}

/** A picture that cannot be loaded is its words. */
function toImage({ attributes }: HtmlElement, { resolve }: PageContext): readonly HtmlNode[] {
  const { src, alt = '', title } = attributes;
  const url = src === undefined ? undefined : resolve(src)?.url;
  if (!url || !/^https?:/.test(url)) return [createText(alt)];
  return [createElement('img', { src: url, alt, ...(title && { title }) }, [])];
}
