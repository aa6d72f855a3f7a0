import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { locales, type Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages/messages.ts';
import { parseArticleReference, type ArticleReference } from '../../urls/article-reference.ts';

/** Where a link to an article leads in an output. */
export interface ArticleTarget {
  readonly href: string;
  /** The language of the article it leads to: another one where the reader's does not have it. */
  readonly locale: Locale;
}

/** A picture as the site publishes it. */
export interface Picture {
  /** Root-relative address. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** What an output says about the links and pictures of a tree. */
export interface TreeTargets {
  readonly locale: Locale;
  /** Returns where a link leads; undefined where no language has the article. */
  readonly findArticle: (reference: ArticleReference) => ArticleTarget | undefined;
  /** Returns the published form of a picture, by the path that the author wrote. */
  readonly findPicture: (path: string) => Picture | undefined;
  /** Heading ids that the article gave up, each with the id of the heading that links now lead to. */
  readonly retiredHeadings?: ReadonlyMap<string, string>;
}

/**
 * Puts addresses into the tree of an article, which it changes and returns. A link to an article that only
 * another language has says so. What has no target stays as it is: the content check has reported it.
 */
export function resolveTree(tree: Root, targets: TreeTargets): Root {
  const retired = [...(targets.retiredHeadings ?? [])];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'a') resolveLink(node, targets);
    else if (node.tagName === 'img') resolvePicture(node, targets);
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
  const { inLanguage, languageNames } = messages[locale];
  node.children.push({ type: 'text', value: inLanguage(languageNames[target.locale]) });
}

function resolvePicture(node: Element, { findPicture }: TreeTargets): void {
  const picture = findPicture(node.properties.src ?? '');
  if (!picture) return;
  node.properties = { ...node.properties, loading: 'lazy', decoding: 'async', ...picture };
}

/**
 * Lets links to a retired heading id arrive at the heading that replaced it: an empty element with the old id
 * is inside the heading. It has no text, so it is neither seen nor read out; before the heading it would belong
 * to the section above.
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
