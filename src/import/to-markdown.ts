import type { Element, ElementContent, Nodes as HtmlNodes, Root as Tree } from 'hast';
import { defaultHandlers, toMdast, type Handle, type State } from 'hast-util-to-mdast';
import { toString as toHtmlText } from 'hast-util-to-string';
import type { BlockContent, Heading, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { getProperty, isElement, listClasses } from '../content-model/markdown/elements.ts';
import { createNoteHandlers } from '../content-model/markdown/note-handlers.ts';
import { toTermList } from '../content-model/markdown/term-list.ts';
import { toComment } from './comments.ts';
import { flattenCells } from './flatten-cells.ts';
import type { Problem } from './problem.ts';
import { toRaised } from './raised.ts';
import { reportLost } from './report-lost.ts';
import { toPlainText } from './summary.ts';

type Report = (problem: Omit<Problem, 'line'>, node: HtmlNodes) => void;

/** Returns a tree of HTML with the boxes of `convertBoxes` as Markdown with the components of this site. */
export function toMarkdown(tree: Tree, report: Report): Root {
  visit(tree, 'element', (node) => {
    // Names of languages are one word; what else is behind the signs of code is not shown here.
    if (node.tagName === 'pre') keepLanguage(node);
    node.children = node.children.filter(
      (child) => !(isElement(child) && 'dataFootnoteBackref' in child.properties),
    );
  });
  const root = toMdast(tree, {
    handlers: createHandlers(report),
    nodeHandlers: { comment: (_, { value }: { value: string }) => toComment(value) },
  }) as Root;
  const joined = 'blocks in a cell of a table, which are joined';
  flattenCells(root, (cell) => {
    if (cell.position)
      report({ rule: 'import-markup', what: joined }, cell as unknown as HtmlNodes);
  });
  reportLost(tree, root, report);
  return { type: 'root', children: root.children };
}

function keepLanguage(pre: Element): void {
  const code = pre.children.find((child) => isElement(child) && child.tagName === 'code');
  if (!code || !isElement(code)) return;
  const name = listClasses(code).find((each) => each.startsWith('language-'));
  const language = /^language-([A-Za-z][A-Za-z\d+#._-]*)/.exec(name ?? '')?.[1];
  code.properties.className = language === undefined ? [] : [`language-${language}`];
}

const asMarkdown = (node: unknown): RootContent => node as RootContent;

const createComponent = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly RootContent[],
): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : { type: 'mdxJsxAttribute', name: key, value },
  ),
  children: [...children] as BlockContent[],
});

function createHandlers(report: Report): Record<string, Handle> {
  const embed: Handle = (state, node: Element) => toEmbed(state, node, report);
  const notes = createNoteHandlers('');
  return {
    ...notes,
    div: (state, node: Element) => toComponent(state, node) ?? state.toFlow(state.all(node)),
    section: (state, node: Element) =>
      'dataFootnotes' in node.properties
        ? notes.section(state, node)
        : state.toFlow(state.all(node)),
    dl: (state, node: Element) => toTerms(state, node),
    figure: toFigure,
    sup: (state, node: Element) => toRaised(state, node, 'sup'),
    sub: (state, node: Element) => toRaised(state, node, 'sub'),
    ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, toHeading])),
    iframe: embed,
    video: embed,
    audio: embed,
    embed,
    object: embed,
    table: (state, node: Element) => {
      const caption = node.children.find(
        (child) => isElement(child) && child.tagName === 'caption',
      );
      const table = asMarkdown(defaultHandlers.table(state, node));
      if (!caption || !isElement(caption)) return table;
      const words = {
        type: 'paragraph',
        children: state.all(caption) as PhrasingContent[],
      } as const;
      return [words, table] as never;
    },
  };
}

function toComponent(state: State, node: Element): RootContent | RootContent[] | undefined {
  const { dataBox: name, dataType, dataTitle } = node.properties;
  if (typeof name !== 'string') return undefined;
  const title = typeof dataTitle === 'string' ? toPlainText(dataTitle) || undefined : undefined;
  const children = state.toFlow(state.all(node)) as RootContent[];
  if (children.length === 0)
    return title === undefined
      ? []
      : [{ type: 'paragraph', children: [{ type: 'text', value: title }] }];
  switch (name) {
    case 'callout':
      return createComponent(
        'Callout',
        { type: typeof dataType === 'string' ? dataType : 'note', title },
        children,
      );
    case 'details':
      return createComponent('Details', { summary: title ?? '…' }, children);
    case 'tabs':
      return toTabs(children);
    case 'tab':
      return createComponent('Tab', { label: title ?? '…' }, children);
    case 'steps':
      return children.every((child) => child.type === 'list' && child.ordered)
        ? createComponent('Steps', {}, children)
        : children;
    default:
      return children;
  }
}

/** Blocks of code without labels are tabs by their languages. */
function toTabs(children: readonly RootContent[]): RootContent | RootContent[] {
  const isTab = (child: RootContent): boolean =>
    child.type === 'mdxJsxFlowElement' && child.name === 'Tab';
  const tabs = children.map((child) =>
    child.type === 'code' ? createComponent('Tab', { label: child.lang ?? '…' }, [child]) : child,
  );
  return tabs.every(isTab) ? createComponent('Tabs', {}, tabs) : [...children];
}

function toTerms(state: State, node: Element): RootContent[] {
  const groups = node.children.flatMap((child) =>
    isElement(child) && child.tagName === 'div' ? child.children : child,
  );
  // An end that is missing puts the rest of the text into the list.
  const isList = groups.every((child) =>
    isElement(child)
      ? /^d[td]$/.test(child.tagName)
      : child.type === 'text' && child.value.trim() === '',
  );
  if (!isList) return state.toFlow(state.all({ ...node, children: groups }));
  const list = state.one(toTermList({ ...node, children: groups }), undefined);
  return list === undefined ? [] : [createComponent('Terms', {}, [list].flat() as RootContent[])];
}

const listImages = (node: Element): Element[] =>
  node.children
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'img' ? [child] : listImages(child)));

/** A picture with its caption: the title of a picture in Markdown. */
const toFigure: Handle = (state, node: Element) => {
  const caption = node.children.find(
    (child): child is Element => isElement(child) && child.tagName === 'figcaption',
  );
  const rest = { ...node, children: node.children.filter((child) => child !== caption) };
  const [image, ...others] = listImages(rest);
  const isPicture = image && others.length === 0 && toHtmlText(rest).trim() === '';
  if (!caption || !isPicture) return state.toFlow(state.all(node));
  const title = toHtmlText(caption).replace(/\s+/g, ' ').trim();
  const titled: Element = {
    ...image,
    properties: { ...image.properties, title: title || undefined },
  };
  return {
    type: 'paragraph',
    children: state.all({ ...rest, children: [titled] }) as PhrasingContent[],
  };
};

const toHeading: Handle = (state, node: Element): Heading => {
  const children = (state.all(node) as PhrasingContent[]).map((child) =>
    child.type === 'break' ? ({ type: 'text', value: ' ' } as const) : child,
  );
  const anchor = [node, ...node.children.filter(isElement)]
    .map((each) => getProperty(each, 'id') ?? getProperty(each, 'name'))
    .find((id) => id !== undefined && id !== '');
  const depth = Number(node.tagName.slice(1)) as 1;
  const heading = {
    type: 'heading',
    depth,
    children,
    ...(anchor && { data: { anchor } }),
  } as unknown as Heading;
  return node.position ? { ...heading, position: node.position } : heading;
};

/** Returns a link to what would be shown in the page from elsewhere. */
function toEmbed(state: State, node: Element, report: Report): RootContent[] {
  const source = node.children.filter(isElement).find(({ tagName }) => tagName === 'source');
  const url =
    getProperty(node, 'src') ?? getProperty(node, 'data') ?? (source && getProperty(source, 'src'));
  const inside = state.toFlow(
    state.all({ ...node, children: node.children.filter(isWords) }),
  ) as RootContent[];
  if (url === undefined || url === '') return inside;
  const address = toWatchAddress(url);
  report({ rule: 'import-embed', what: `<${node.tagName}> of ${address}` }, node);
  const words = getProperty(node, 'title') ?? address.replace(/^https?:\/\/(?:www\.)?/, '');
  return [
    {
      type: 'paragraph',
      children: [{ type: 'link', url: address, children: [{ type: 'text', value: words }] }],
    },
    ...inside,
  ];
}

const isWords = (child: ElementContent): boolean =>
  !(isElement(child) && (child.tagName === 'source' || child.tagName === 'track'));

/** The page of a video instead of its player. */
const toWatchAddress = (url: string): string =>
  url
    .replace(/^\/\//, 'https://')
    .replace(
      /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+).*$/,
      'https://www.youtube.com/watch?v=$1',
    )
    .replace(/^https?:\/\/player\.vimeo\.com\/video\/(\d+).*$/, 'https://vimeo.com/$1');
