import type { Element, ElementContent, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { h } from 'hastscript';
import { toBlocks } from '../../../components/author-component.ts';
import { SKIP, visit } from 'unist-util-visit';
import {
  isSectionHeading,
  isSilent,
  listElements,
  withoutNoteMarks,
} from '../../../content-model/markdown/elements.ts';
import { toPosterLink } from '../../../content-model/markdown/poster-link.ts';
import { apiSchema } from './api-schema.ts';
import type { Address } from '../../../urls/resolve-address.ts';

/** Resolves an address of the page; undefined if the API must not link to it. */
export type Resolve = (address: string) => Address | undefined;

/**
 * Returns the tree of an article's page for apps: links and pictures have absolute addresses, footnotes and
 * callouts are marked, and everything that the schema does not allow is removed. Mutates the given tree.
 */
export function toApiTree(tree: Root, resolve: Resolve): Root {
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const replaced = replaceElement(node, resolve);
    if (replaced === undefined) return undefined;
    const before = parent.children[index - 1];
    // The space before a removed element would be at the end of the line.
    if (replaced.length === 0 && before?.type === 'text') before.value = before.value.trimEnd();
    parent.children.splice(index, 1, ...replaced);
    return [SKIP, index];
  });
  const clean = sanitize(tree, apiSchema) as Root;
  unwrapPlainBoxes(clean);
  return { ...clean, children: toBlocks(clean.children as ElementContent[]) };
}

/** Adapts an element for apps; returns its replacement, or undefined if the element stays. */
function replaceElement(node: Element, resolve: Resolve): ElementContent[] | undefined {
  const { tagName, properties, children } = node;
  if (isSilent(node)) return [];
  if (isSectionHeading(node)) node.children = withoutNoteMarks(children);
  if (tagName === 'a') return resolveLink(node, resolve);
  if (tagName === 'img') return resolveImage(node, resolve);
  if (tagName === 'video') return [toPosterLink(node)];
  if (tagName === 'details' && listElements(children).some(isSectionHeading)) {
    return [h('div', children.map(toTitle))];
  }
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

/** Details with a section in them are cut in two, and only the first part would have a summary. */
const toTitle = (node: ElementContent): ElementContent =>
  node.type === 'element' && node.tagName === 'summary'
    ? h('p', { dataTitle: '' }, node.children)
    : node;

const isHiddenHeading = (node: ElementContent): boolean =>
  node.type === 'element' && /^h[1-6]$/.test(node.tagName);

/** Resolves a link; one that the API must not contain is replaced by its content. */
function resolveLink(node: Element, resolve: Resolve): ElementContent[] | undefined {
  const { href, hrefLang, dataFootnoteRef } = node.properties;
  if (dataFootnoteRef !== undefined) {
    return [{ type: 'text', value: '[' }, ...node.children, { type: 'text', value: ']' }];
  }
  const address = typeof href === 'string' ? resolve(href) : undefined;
  if (!address) return node.children;
  const { url, article, section } = address;
  node.properties = { href: url, dataArticle: article?.id, dataSection: section, hrefLang };
  return undefined;
}

/** Resolves a picture; one that cannot be loaded is replaced by its alternative text. */
function resolveImage(node: Element, resolve: Resolve): ElementContent[] | undefined {
  const { src, alt, width, height } = node.properties;
  const words = typeof alt === 'string' ? alt : '';
  const url = typeof src === 'string' ? resolve(src)?.url : undefined;
  if (!url || !/^https?:/.test(url)) return words === '' ? [] : [{ type: 'text', value: words }];
  node.properties = { src: url, alt: words, width, height };
  return undefined;
}

/** Unwraps `div` and `span` elements without `lang`, which have no meaning for apps. */
function unwrapPlainBoxes(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    const isPlain = /^(?:div|span)$/.test(node.tagName) && !node.properties.lang;
    if (!isPlain || index === undefined || !parent) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
}
