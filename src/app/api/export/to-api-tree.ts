import type { Element, ElementContent, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { h } from 'hastscript';
import { toBlocks } from '../../../components/author-component.ts';
import { SKIP, visit } from 'unist-util-visit';
import { apiSchema } from './api-schema.ts';
import type { Address } from '../../../urls/resolve-address.ts';

/** Returns where an address of the page leads; undefined where nothing may link there. */
export type Resolve = (address: string) => Address | undefined;

/**
 * Returns the tree of an article's page as apps get it: links and pictures absolute, footnotes and callouts
 * named, and nothing that is not in the schema. Changes the tree it is given.
 */
export function toApiTree(tree: Root, resolve: Resolve): Root {
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const replaced = replaceElement(node, resolve);
    if (replaced === undefined) return undefined;
    const before = parent.children[index - 1];
    // The space before what is left out would end the line.
    if (replaced.length === 0 && before?.type === 'text') before.value = before.value.trimEnd();
    parent.children.splice(index, 1, ...replaced);
    return [SKIP, index];
  });
  const clean = sanitize(tree, apiSchema) as Root;
  unwrapPlainBoxes(clean);
  return { ...clean, children: toBlocks(clean.children as ElementContent[]) };
}

/** Changes an element as apps expect it; returns what replaces it, undefined where it stays. */
function replaceElement(node: Element, resolve: Resolve): ElementContent[] | undefined {
  const { tagName, properties, children } = node;
  if (isDecoration(node)) return [];
  if (tagName === 'a') return resolveLink(node, resolve);
  if (tagName === 'img') return resolveImage(node, resolve);
  if (tagName === 'aside') node.properties = { ...properties, dataKind: properties.dataType };
  if ('dataFootnotes' in properties) {
    node.properties = { dataKind: 'footnotes' };
    node.children = children.filter((child) => !isHiddenHeading(child));
  }
  if ('dataTitle' in properties) {
    node.properties = {};
    node.children = [h('strong', children)];
  }
  return undefined;
}

/** What is there for the eye, and the arrows that lead back from footnotes. */
const isDecoration = ({ properties }: Element): boolean =>
  properties.ariaHidden === 'true' ||
  properties.hidden === true ||
  'dataFootnoteBackref' in properties;

const isHiddenHeading = (node: ElementContent): boolean =>
  node.type === 'element' && /^h[1-6]$/.test(node.tagName);

/** A link that may not lead where it leads becomes its words. */
function resolveLink(node: Element, resolve: Resolve): ElementContent[] | undefined {
  const { href, hrefLang, dataFootnoteRef } = node.properties;
  if (dataFootnoteRef !== undefined) {
    return [{ type: 'text', value: '[' }, ...node.children, { type: 'text', value: ']' }];
  }
  const address = typeof href === 'string' ? resolve(href) : undefined;
  if (!address) return node.children;
  const { url, article, section } = address;
  node.properties = { href: url, dataArticle: article, dataSection: section, hrefLang };
  return undefined;
}

/** A picture that may not be loaded becomes its words. */
function resolveImage(node: Element, resolve: Resolve): ElementContent[] | undefined {
  const { src, alt, width, height } = node.properties;
  const words = typeof alt === 'string' ? alt : '';
  const url = typeof src === 'string' ? resolve(src)?.url : undefined;
  if (!url || !/^https?:/.test(url)) return words === '' ? [] : [{ type: 'text', value: words }];
  node.properties = { src: url, alt: words, width, height };
  return undefined;
}

/** Boxes and spans mean something to apps only where they name a language. */
function unwrapPlainBoxes(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    const isPlain = /^(?:div|span)$/.test(node.tagName) && !node.properties.lang;
    if (!isPlain || index === undefined || !parent) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
}
