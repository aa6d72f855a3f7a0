import type { Element, ElementContent, Root as Tree, RootContent } from 'hast';
import { minifyWhitespace } from 'hast-util-minify-whitespace';
import type { Root as Markdown } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { findComponent } from '../../components/index.ts';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import { rehypeCodeBlocks } from './code-blocks.ts';
import { remarkFigures } from './figures.ts';
import { remarkHeadingIds } from './heading-ids.ts';
import { createNoteOptions, remarkNumberNotes } from './notes.ts';
import { rehypeLanguageRuns } from './rehype-language-runs.ts';
import { rehypeSoftBreaks } from './soft-breaks.ts';
import { rehypeTables } from './tables.ts';
import { rehypeTaskLists } from './task-lists.ts';
import { remarkUnwrapComponents } from './unwrap-components.ts';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The part of the state of mdast-util-to-hast that is used here. */
interface State {
  readonly all: (node: JsxElement) => ElementContent[];
}

/** Returns the text attributes of a component; the content check rejects others. */
const readAttributes = ({ attributes }: JsxElement): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );

/** Expands a component. The content check rejects other elements; here they are replaced by their children. */
function expandComponent(state: State, node: JsxElement, locale: Locale) {
  const children = state.all(node);
  const component = findComponent(node.name ?? '');
  return component
    ? component.toHast({ attributes: readAttributes(node), children, locale })
    : children;
}

/** Language runs come last, because they split text nodes. */
function createProcessor(locale: Locale) {
  const expand = (state: State, node: JsxElement): Element | ElementContent[] =>
    expandComponent(state, node, locale);
  const ignore = () => undefined;
  return unified()
    .use(remarkUnwrapComponents)
    .use(remarkFigures)
    .use(remarkHeadingIds)
    .use(remarkNumberNotes)
    .use(remarkRehype, {
      ...createNoteOptions(locale),
      handlers: {
        mdxJsxFlowElement: expand,
        mdxJsxTextElement: expand,
        mdxjsEsm: ignore,
        mdxFlowExpression: ignore,
        mdxTextExpression: ignore,
      },
    })
    .use(rehypeSoftBreaks, { locale })
    .use(rehypeTaskLists)
    .use(rehypeTables, { locale })
    .use(rehypeCodeBlocks, { locale })
    .use(rehypeLanguageRuns, { locale })
    .freeze();
}

const processors = new Map(localeIds.map((locale) => [locale, createProcessor(locale)]));

/**
 * Returns the tree of an article's body, from which every output is made. Components are expanded. Links to articles
 * are still `article:id#section` and pictures still paths from the article, because their targets depend on the output
 * (resolve-tree.ts). Invisible white space is removed. Changes the Markdown tree.
 */
export function toTree(markdown: Markdown, locale: Locale): Tree {
  const processor = processors.get(locale);
  if (!processor) throw new Error(`There is no language ${locale}.`);
  const tree = withoutPositions(processor.runSync(markdown));
  minifyWhitespace(tree);
  return tree;
}

/**
 * Returns a copy of a tree without source positions, which would double the size of the stored JSON. (The copy takes a
 * third of the time of `unist-util-remove-position`, whose deletions also make every node slow afterwards.)
 */
function withoutPositions(tree: Tree): Tree {
  return { type: 'root', children: tree.children.map((child) => copyNode(child)) };
}

function copyNode<Node extends RootContent>(node: Node): Node {
  const { type } = node;
  if (type !== 'element') return { type, value: 'value' in node ? node.value : '' } as Node;
  const { tagName, properties, children } = node;
  return { type, tagName, properties, children: children.map((child) => copyNode(child)) } as Node;
}
