import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { getLanguageName } from '../../i18n/language-name.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { parseArticleReference, type ArticleReference } from '../../urls/article-reference.ts';

/** The target of a link to an article in an output. */
export interface ArticleTarget {
  readonly href: string;
  /** The language of the target; another one if the article does not exist in the reader's language. */
  readonly locale: Locale;
}

/** A picture as the site publishes it. */
export interface Picture {
  /** Root-relative address. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** Resolves the links and pictures of a tree for an output. */
export interface TreeTargets {
  readonly locale: Locale;
  /** Returns the target of a link; undefined if the article exists in no language. */
  readonly findArticle: (reference: ArticleReference) => ArticleTarget | undefined;
  /** Returns the published form of a picture, by the path that the author wrote. */
  readonly findPicture: (path: string) => Picture | undefined;
  /** Returns the published address of a video or of captions, by the path that the author wrote. */
  readonly findMedia: (path: string) => string | undefined;
  /** Retired heading ids of the article, each with the id of its replacement. */
  readonly retiredHeadings?: ReadonlyMap<string, string>;
}

/**
 * Resolves the addresses in the tree of an article; changes and returns the tree. A link to an article in another
 * language names that language. References without a target stay as they are; the content check reports them.
 */
export function resolveTree(tree: Root, targets: TreeTargets): Root {
  const retired = [...(targets.retiredHeadings ?? [])];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'a') resolveLink(node, targets);
    else if (node.tagName === 'img') resolvePicture(node, targets);
    else if (node.tagName === 'video') resolveVideo(node, targets);
    else if (node.tagName === 'track') resolveMedia(node, targets);
    else if (retired.length > 0 && /^h[1-6]$/.test(node.tagName)) addAnchors(node, retired);
  });
  return tree;
}

function resolveLink(node: Element, { locale, findArticle }: TreeTargets): void {
  const reference = parseArticleReference(node.properties.href ?? '');
  const target = reference && findArticle(reference);
  if (!target) return;
  node.properties.href = target.href;
  if (target.locale === locale) return;
  node.properties.hrefLang = locales[target.locale].lang;
  const language = getLanguageName(target.locale, locale);
  node.children.push({ type: 'text', value: messages[locale].inLanguage(language) });
}

function resolvePicture(node: Element, { findPicture }: TreeTargets): void {
  const picture = findPicture(node.properties.src ?? '');
  if (!picture) return;
  node.properties = { ...node.properties, loading: 'lazy', decoding: 'async', ...picture };
}

/** The size of the poster keeps the space of a video that has not loaded. */
function resolveVideo(node: Element, targets: TreeTargets): void {
  resolveMedia(node, targets);
  const poster = targets.findPicture(node.properties.poster ?? '');
  if (!poster) return;
  const { src, width, height } = poster;
  node.properties = { ...node.properties, poster: src, width, height };
}

function resolveMedia({ properties }: Element, { findMedia }: TreeTargets): void {
  const address = findMedia(properties.src ?? '');
  if (address !== undefined) properties.src = address;
}

/**
 * Adds an empty element with each retired id to the heading that replaced it, so that old links keep working. It is
 * inside the heading, because before the heading it would belong to the previous section. It has no text, so screen
 * readers skip it.
 */
function addAnchors(heading: Element, retired: readonly (readonly [string, string])[]): void {
  const ids = retired.flatMap(([old, current]) => (current === heading.properties.id ? [old] : []));
  heading.children.unshift(...ids.map(createAnchor));
}

const createAnchor = (id: string): ElementContent => ({
  type: 'element',
  tagName: 'span',
  properties: { id },
  children: [],
});
