import type { Element, Root as Tree } from 'hast';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import type { BlockContent, DefinitionContent, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Address } from '../../urls/resolve-address.ts';
import type { MarkdownProblem } from './findings.ts';

/** What turning an article into Markdown needs to know of its page. */
export interface PageContext {
  /** Returns where an address of the page leads; undefined where nothing may link there. */
  readonly resolve: (address: string) => Address | undefined;
  /** Put before the names of footnotes, so that they stay apart where articles are in one file. */
  readonly notePrefix: string;
  readonly report: (problem: MarkdownProblem) => void;
}

/** Elements that Markdown has a form for, or that only group others. */
const knownElements: ReadonlySet<string> = new Set(
  (
    'p h2 h3 h4 h5 h6 ul ol li blockquote hr pre table thead tbody tr th td strong em del sup code a br ' +
    'img span label input aside section div'
  ).split(' '),
);

/** Classes of boxes that say nothing in Markdown. */
const plainBoxes: ReadonlySet<string> = new Set(['steps', 'checklist', 'table-box']);

/**
 * Returns an article\'s body as Markdown\'s tree, with absolute addresses. What has no form in Markdown is
 * reported, and its content stays. Changes the tree it is given.
 */
export function toMarkdownTree(tree: Tree, context: PageContext): RootContent[] {
  prepare(tree, context);
  const root = toMdast(tree, { handlers: createHandlers(context.notePrefix) }) as Root;
  return root.children;
}

/** Changes what the page has for the eye and for scripts into what Markdown has a form for. */
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

/** What is never read out, and the arrows that lead back from footnotes. */
const isSilent = ({ tagName, properties }: Element): boolean =>
  ['script', 'style', 'template', 'noscript'].includes(tagName) ||
  properties.ariaHidden === 'true' ||
  properties.hidden === true ||
  'dataFootnoteBackref' in properties;

/** Puts absolute addresses in; returns what replaces the element, undefined where it stays. */
function replaceElement(
  node: Element,
  resolve: PageContext['resolve'],
): Element['children'] | undefined {
  const { tagName, properties, children } = node;
  // The box of a task is in a label with its words (src/content-model/markdown/task-lists.ts).
  if (tagName === 'label' || tagName === 'span') return children;
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
  const { tagName } = node;
  const className = [node.properties.className ?? []].flat().map(String);
  const isKnown =
    knownElements.has(tagName) &&
    (tagName !== 'div' || className.some((name) => plainBoxes.has(name)));
  if (isKnown) return;
  const seen =
    className.length > 0 ? `<${tagName} class="${className.join(' ')}">` : `<${tagName}>`;
  report({
    rule: 'markdown-element',
    message: `${seen} has no form in Markdown; expected one of ${[...knownElements].join(', ')}.`,
  });
}

const findChildren = (parent: Element, tagName: string): Element[] =>
  parent.children.filter(
    (node): node is Element => node.type === 'element' && node.tagName === tagName,
  );

function createHandlers(notePrefix: string): Record<string, Handle> {
  /** Returns the name of a footnote by its id on the page: `user-content-fn-1`. */
  const toNoteName = (id: unknown): string =>
    notePrefix + decodeURIComponent(String(id).replace(/^#?user-content-fn-/, ''));
  return {
    aside: (state, node: Element) => ({
      type: 'blockquote',
      children: state.toFlow(state.all(node)),
    }),
    p: (state, node: Element) => {
      const children = state.all(node) as PhrasingContent[];
      const isTitle = String(node.properties.className) === 'callout-title';
      return { type: 'paragraph', children: isTitle ? [{ type: 'strong', children }] : children };
    },
    a: (state, node: Element) => {
      if (!('dataFootnoteRef' in node.properties)) return defaultHandlers.a(state, node);
      const identifier = toNoteName(node.properties.href);
      return { type: 'footnoteReference', identifier, label: identifier };
    },
    // Their heading is hidden on the page, and Markdown makes its own.
    section: (state, node: Element) =>
      findChildren(node, 'ol')
        .flatMap((list) => findChildren(list, 'li'))
        .map((note) => {
          const identifier = toNoteName(note.properties.id);
          const children = state.toFlow(state.all(note)) as (BlockContent | DefinitionContent)[];
          return { type: 'footnoteDefinition', identifier, label: identifier, children };
        }),
  } satisfies Record<string, Handle>;
}
