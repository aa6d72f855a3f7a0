import { posix } from 'node:path';
import type { Image, Link, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { hasPicturesOnly } from '../content-model/markdown/figures.ts';
import { isBlank } from '../content-model/reading/list-empty.ts';
import { decodePath } from '../urls/decode-path.ts';
import type { Problem } from './problem.ts';

/** What links and pictures of an article lead to. */
export interface Targets {
  /** Returns the id of an imported article and the anchors of its headings; undefined if there is none. */
  readonly findArticle: (path: string) => Target | undefined;
  /** The anchors of the article itself. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Hosts of the old site: their addresses are paths of it. */
  readonly hosts: readonly string[];
  /** The address of the article on the old site; undefined if its host is not known. */
  readonly address: string | undefined;
  /** Returns the name by which the article shows a picture; undefined if it cannot be copied. */
  readonly findPicture: (src: string) => string | undefined;
  /** The words for a picture that has none. */
  readonly title: string;
  readonly report: (problem: Omit<Problem, 'line'>, node: Nodes) => void;
}

export interface Target {
  readonly id: string;
  readonly anchors: ReadonlyMap<string, string>;
}

/** Gives links and pictures their addresses here; those that lead to nothing become text. Returns the ids of articles that are linked. */
export function resolveTargets(root: Root, targets: Targets): Set<string> {
  const linked = new Set<string>();
  visit(root, 'link', (node, index, parent) =>
    replace({ index, parent }, resolveLink(node, targets, linked)),
  );
  // Pictures in links that became text are found here too.
  visit(
    root,
    'image',
    (node, index, parent) =>
      parent && replace({ index, parent }, resolveImage(node, parent, targets)),
  );
  removeEmpty(root);
  return linked;
}

interface Position {
  readonly index: number | undefined;
  readonly parent: Parents | undefined;
}

/** Puts nodes where a node is, and returns where the visit goes on. */
function replace(
  { index, parent }: Position,
  found: readonly PhrasingContent[] | undefined,
): [typeof SKIP, number] | undefined {
  if (index === undefined || !parent || !found) return undefined;
  parent.children.splice(index, 1, ...(found as never[]));
  return [SKIP, index + found.length];
}

/** Markup that lost its words, or had none. */
function removeEmpty(root: Root): void {
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    visit(
      root,
      ['link', 'strong', 'emphasis', 'delete', 'listItem', 'blockquote', 'list', 'paragraph'],
      (node, index, parent) => {
        if (index === undefined || !parent || !('children' in node)) return undefined;
        if (!isBlank(node) || containsComment(node)) return undefined;
        const isMark = node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
        // Bold space stays space.
        const rest =
          isMark && toString(node) !== '' ? [{ type: 'text', value: toString(node) }] : [];
        parent.children.splice(index, 1, ...(rest as never[]));
        isChanged = true;
        return [SKIP, index];
      },
    );
  }
}

const containsComment = (node: Nodes): boolean =>
  node.type.startsWith('mdx') || ('children' in node && node.children.some(containsComment));

function resolveLink(
  node: Link,
  targets: Targets,
  linked: Set<string>,
): PhrasingContent[] | undefined {
  const { title } = node;
  const words = toString(node);
  const address = findAddress(node.url, targets, linked);
  if (address === 'lost') targets.report({ rule: 'import-link', what: node.url }, node);
  const isSaid =
    !title || title.trim() === '' || words.toLowerCase().includes(title.trim().toLowerCase());
  const behind: PhrasingContent[] = isSaid ? [] : [{ type: 'text', value: ` (${title})` }];
  if (address === 'lost' || address === 'itself') return [...node.children, ...behind];
  node.url = address;
  node.title = null;
  return behind.length > 0 ? [node, ...behind] : undefined;
}

/** Where a link leads here: an address, nowhere because its target is the page itself, or nowhere at all. */
type Found = 'itself' | 'lost' | (string & {});

function findAddress(url: string, targets: Targets, linked: Set<string>): Found {
  const href = url.trim();
  const plain = href.replace(/^http:(?=\/\/)/i, 'https:').replace(/^\/\/(?=[^/])/, 'https://');
  const host = URL.canParse(plain) && plain.startsWith('https:') ? new URL(plain).host : undefined;
  if (host !== undefined && !targets.hosts.includes(host)) return plain;
  if (/^(?:mailto|tel):./i.test(href))
    return href.replace(/^[a-z]+/i, (scheme) => scheme.toLowerCase());
  if (host === undefined && /^[a-z][a-z\d+.-]*:/i.test(href)) return 'lost';
  const path = host === undefined ? href : plain.replace(/^https:\/\/[^/]*\/?/, '/');
  const found = findInSite(path, targets, linked);
  if (found !== 'lost') return found;
  return (host === undefined ? toOldAddress(href, targets.address) : plain) ?? 'lost';
}

/** Returns where a path of the old site leads, or a section of the article. */
function findInSite(path: string, targets: Targets, linked: Set<string>): Found {
  const [, file = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(path) ?? [];
  if (file === '') {
    const section = findSection(hash, targets.anchors);
    if (section !== undefined) return `#${section}`;
    return /^(?:top)?$/.test(hash) ? 'itself' : 'lost';
  }
  const target = targets.findArticle(file);
  if (target === undefined) return 'lost';
  linked.add(target.id);
  const section = findSection(hash, target.anchors);
  return `article:${target.id}${section === undefined ? '' : `#${section}`}`;
}

/** What was not imported may still be where it was. */
const toOldAddress = (href: string, base: string | undefined): string | undefined =>
  base !== undefined && !/\.mdx?(?:[?#]|$)/.test(href) && URL.canParse(href, base)
    ? new URL(href, base).href
    : undefined;

function findSection(hash: string, anchors: ReadonlyMap<string, string>): string | undefined {
  let name = hash;
  try {
    name = decodeURIComponent(hash);
  } catch {
    // A name and no encoding.
  }
  return (
    anchors.get(name) ??
    anchors.get(name.toLowerCase()) ??
    anchors.get(name.toLowerCase().replaceAll('_', '-'))
  );
}

const isRemote = (src: string): boolean => /^(?:https?:)?\/\//i.test(src);

function resolveImage(
  node: Image,
  parent: Parents,
  targets: Targets,
): PhrasingContent[] | undefined {
  const name = isRemote(node.url) ? undefined : targets.findPicture(node.url);
  const alt = [node.alt?.trim(), describeName(node.url)].find(Boolean) ?? targets.title;
  if (name === undefined) return replaceImage(node, alt, parent, targets);
  node.url = name;
  node.alt = alt;
  const isAlone = hasPicturesOnly(parent) || parent.type === 'link';
  if (!node.title || isAlone) return undefined;
  const caption = node.title;
  node.title = null;
  return [node, { type: 'text', value: ` (${caption})` }];
}

/** A picture that is elsewhere becomes a link; another one its words. */
function replaceImage(
  { url, ...node }: Image,
  alt: string,
  parent: Parents,
  targets: Targets,
): PhrasingContent[] {
  targets.report({ rule: 'import-picture', what: decodePath(url).slice(0, 200) }, { ...node, url });
  const words: PhrasingContent = { type: 'text', value: alt };
  const caption: PhrasingContent[] = node.title
    ? [{ type: 'text', value: ` (${node.title})` }]
    : [];
  if (!isRemote(url) || parent.type === 'link') return [words, ...caption];
  return [
    { type: 'link', url: url.replace(/^(?:https?:)?\/\//i, 'https://'), children: [words] },
    ...caption,
  ];
}

/** Returns the words in the name of a picture, if it has some. */
function describeName(src: string): string {
  const name = posix.basename(src.split(/[?#]/)[0] ?? '').replace(/\.\w+$/, '');
  const words = name.replace(/[-_+.]|%20/g, ' ').trim();
  return /^[\p{L} ]{3,}[\p{L}\d ]*$/u.test(words) ? words : '';
}
