import type { Element, Root as Tree } from 'hast';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { createNoteHandlers } from '../../content-model/markdown/note-handlers.ts';
import { toPosterLink } from '../../content-model/markdown/poster-link.ts';
import { toTermList } from '../../content-model/markdown/term-list.ts';
import type { Address } from '../../urls/resolve-address.ts';
import type { ExportProblem } from '../findings.ts';
import { describeElement, isSilent, listClasses } from '../../content-model/markdown/elements.ts';

/** What the conversion needs to know about the page of an article. */
export interface PageContext {
  /** Returns where an address of the page leads; undefined if links to it are not allowed. */
  readonly resolve: (address: string) => Address | undefined;
  /** Prefix of the names of footnotes, which makes them unique in a file of several articles. */
  readonly notePrefix: string;
  readonly report: (problem: ExportProblem) => void;
}

/** Elements that Markdown can express, or that only group others. */
const knownElements: ReadonlySet<string> = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li blockquote hr pre table thead tbody tr th td strong em del sup code a br ' +
    'img span label input aside section div figure figcaption details summary video dl dt dd'
  ).split(' '),
);

/** Classes of `div` elements that only group their content. */
const plainBoxes: ReadonlySet<string> = new Set([
  'steps',
  'checklist',
  'table-box',
  'tabs',
  'tab',
  'terms',
  'video',
]);

/** Classes of paragraphs that are titles of what follows. */
const titleClasses: ReadonlySet<string> = new Set(['callout-title', 'tab-label']);

/**
 * Returns the tree of an article as mdast, with absolute addresses. Elements that Markdown cannot express are
 * reported, and their content is kept. Changes the given tree.
 */
export function toMarkdownTree(tree: Tree, context: PageContext): RootContent[] {
  prepare(tree, context);
  const root = toMdast(tree, { handlers: createHandlers(context.notePrefix) }) as Root;
  return root.children;
}

/** Removes or replaces what only the page needs, and reports elements that Markdown cannot express. */
function prepare(tree: Tree, { resolve, report }: PageContext): void {
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (isSilent(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const unwrapped = replaceElement(node, resolve);
    if (unwrapped) {
      parent.children.splice(index, 1, ...unwrapped);
      return [SKIP, index];
    }
    reportUnknown(node, report);
    return undefined;
  });
}

/** Makes addresses absolute; returns what replaces the element, undefined if it stays. */
function replaceElement(
  node: Element,
  resolve: PageContext['resolve'],
): Element['children'] | undefined {
  const { tagName, properties, children } = node;
  // The check box of a task is in a label or row with its text (src/content-model/markdown/task-lists.ts).
  if (tagName === 'label' || tagName === 'span') return children;
  if (tagName === 'video') return [toPosterLink(node)];
  if (tagName === 'dl') return [toTermList(node)];
  if (tagName === 'td' || tagName === 'th') properties.align = String(properties.dataAlign ?? '');
  if (tagName === 'a' && !('dataFootnoteRef' in properties)) {
    const url = resolve(properties.href ?? '')?.url;
    if (url === undefined) return children;
    properties.href = url;
  }
  if (tagName === 'img') {
    const url = resolve(properties.src ?? '')?.url;
    if (!url || !/^https?:/.test(url)) {
      return [{ type: 'text', value: properties.alt ?? '' }];
    }
    properties.src = url;
  }
  return undefined;
}

function reportUnknown(node: Element, report: PageContext['report']): void {
  const isKnown =
    knownElements.has(node.tagName) &&
    (node.tagName !== 'div' || listClasses(node).some((name) => plainBoxes.has(name)));
  if (isKnown) return;
  const seen = describeElement(node);
  const expected = [...knownElements].join(', ');
  report({
    rule: 'markdown-element',
    message: `${seen} has no form in Markdown; expected one of ${expected}.`,
  });
}

function createHandlers(notePrefix: string): Record<string, Handle> {
  return {
    ...createNoteHandlers(notePrefix),
    aside: (state, node: Element) => ({
      type: 'blockquote',
      children: state.toFlow(state.all(node)),
    }),
    p: (state, node: Element) => {
      const children = state.all(node) as PhrasingContent[];
      const isTitle = titleClasses.has(String(node.properties.className));
      return { type: 'paragraph', children: isTitle ? [{ type: 'strong', children }] : children };
    },
    summary: (state, node: Element) => ({
      type: 'paragraph',
      children: [{ type: 'strong', children: state.all(node) as PhrasingContent[] }],
    }),
  } satisfies Record<string, Handle>;
}
