import type { Element, ElementContent, Nodes, Root as Tree } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import {
  childrenNamed,
  getProperty,
  isElement,
  listClasses,
} from '../content-model/markdown/elements.ts';
import { htmlNames } from './html-names.ts';
import { findCalloutType } from '../content-model/markdown/callout-names.ts';
import { findBoxName, findTypeOfClasses } from './dialects/kinds.ts';
import type { Problem } from './problem.ts';

/**
 * What other tools have as components or as boxes of HTML becomes one form, `<div data-box="callout" data-type="note"
 * data-title="…">`, of which to-markdown.ts makes the components of this site.
 */

/** Components that only group or decorate what they contain. */
const groups =
  /^(?:accordiongroup|accordions|cardgroup|cards|cardgrid|columns?|row|grid|frame|filetree|files|badge|tooltip|center|linkgrid|layout|content|fragment|icon|head|head-title|table-box|clientonly|browseronly|codeblock|pre|code|figcaption)$/;

const isBlank = (node: Nodes): boolean =>
  node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');

const createBox = (
  name: string,
  { type, title }: { readonly type?: string | undefined; readonly title?: string | undefined },
  children: readonly ElementContent[],
): Element => h('div', { 'data-box': name, 'data-type': type, 'data-title': title }, [...children]);

/** Converts boxes in a tree, the inner ones too; reports elements that are neither HTML nor known components. */
export function convertBoxes(
  tree: Tree,
  report: (problem: Omit<Problem, 'line'>, node: Nodes) => void,
): void {
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent || 'dataBox' in node.properties) return undefined;
    const found = toBox(node);
    if (found !== undefined) {
      const { position } = node;
      if (position) for (const each of found) each.position ??= position;
      parent.children.splice(index, 1, ...(found as ElementContent[]));
      return [SKIP, index];
    }
    if (!htmlNames.has(node.tagName) && !groups.test(node.tagName)) {
      const isEmpty = node.children.every(isBlank);
      const words = findTitle(node) ?? getProperty(node, 'alt');
      const name = words ? `<${node.tagName}> “${words}”` : `<${node.tagName}>`;
      const what = `${name}, ${isEmpty ? 'which is left out' : 'whose content is kept'}`;
      report({ rule: 'import-markup', what }, node);
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    return undefined;
  });
}

/** Returns what an element is replaced by; undefined if it stays. */
function toBox(node: Element): Element[] | undefined {
  const { tagName, children } = node;
  const title = findTitle(node);
  if (tagName === 'details') return [toDetails(node)];
  const box = findBoxName(tagName);
  if (box === 'details') return [createBox(box, { title: title ?? tagName }, children)];
  if (box === 'tabs') return [createBox(box, {}, children)];
  if (box === 'tab')
    return [createBox(box, { title: title ?? getProperty(node, 'value') ?? '' }, children)];
  if (box === 'steps') return [createBox(box, {}, toSteps(children))];
  if (tagName === 'step') return [h('li', titled(title, undefined, children))];
  if (/^(?:card|linkcard|linkbutton)$/.test(tagName))
    return titled(title, getProperty(node, 'href') ?? getProperty(node, 'to'), [
      ...[getProperty(node, 'description')].flatMap((words) => (words ? h('p', words) : [])),
      ...children,
    ]);
  if (/^(?:navlink|link)$/.test(tagName) && children.length > 0)
    return [h('a', { href: getProperty(node, 'to') ?? getProperty(node, 'href') }, children)];
  return toCallout(node, title);
}

/** Elements of HTML that may be a box by their classes. */
const boxNames = new Set(['div', 'section', 'aside', 'p', 'blockquote', 'article']);

function toCallout(node: Element, title: string | undefined): Element[] | undefined {
  const { tagName, children } = node;
  const written =
    getProperty(node, 'type') ?? getProperty(node, 'intent') ?? getProperty(node, 'variant');
  if (tagName === 'blockquote') return toLabelled(node);
  if (
    findBoxName(tagName) === 'callout' &&
    !(tagName === 'aside' && listClasses(node).length > 0 && written === undefined)
  ) {
    const type = findCalloutType(written ?? '') ?? 'note';
    return [createBox('callout', { type, title }, children)];
  }
  const isComponent = !htmlNames.has(tagName);
  const type = isComponent
    ? findCalloutType(tagName)
    : boxNames.has(tagName)
      ? findTypeOfClasses(listClasses(node))
      : undefined;
  if (type === undefined)
    return tagName === 'aside'
      ? [createBox('callout', { type: 'note', title }, children)]
      : undefined;
  const inner = tagName === 'p' ? [h('p', children)] : children;
  const cut = cutTitle(inner, title);
  return [createBox('callout', { type, title: cut.title }, cut.children)];
}

const findTitle = (node: Element): string | undefined =>
  (['title', 'label', 'summary', 'name', 'header', 'heading'] as const)
    .map((name) => getProperty(node, name))
    .find((value) => value !== undefined && value !== '');

/** Takes the title of a box out of its children: an element that is called so, a heading, or the name of its kind. */
function cutTitle(
  children: readonly ElementContent[],
  title: string | undefined,
): { readonly title: string | undefined; readonly children: readonly ElementContent[] } {
  const full = children.filter((child) => !isBlank(child));
  const [first, ...rest] = full;
  if (title !== undefined || !first || !isElement(first) || rest.length === 0)
    return { title, children };
  const isTitle =
    /^h[1-6]$/.test(first.tagName) || listClasses(first).some((name) => /title|heading/.test(name));
  const words = toString(first).trim();
  if (!isTitle && findCalloutType(words) === undefined) return { title, children };
  return { title: findCalloutType(words) === undefined ? words : undefined, children: rest };
}

/** A quotation that begins with the name of a kind in bold: `> **Note:** …`. */
function toLabelled(node: Element): Element[] | undefined {
  const full = node.children.filter((child) => !isBlank(child));
  const [first, ...rest] = full;
  if (!first || !isElement(first) || first.tagName !== 'p') return undefined;
  const [label, ...words] = first.children;
  if (!label || !isElement(label) || !/^(?:strong|b)$/.test(label.tagName)) return undefined;
  const type = findCalloutType(toString(label));
  if (type === undefined) return undefined;
  const [next, ...others] = words;
  const start =
    next?.type === 'text'
      ? [{ ...next, value: next.value.replace(/^\s*[:：]?\s*/u, '') }, ...others]
      : next && isElement(next) && next.tagName === 'br'
        ? others
        : words;
  const isEmpty = start.every(isBlank);
  if (isEmpty && rest.length === 0) return undefined;
  return [createBox('callout', { type }, [...(isEmpty ? [] : [h('p', start)]), ...rest])];
}

function toDetails(node: Element): Element {
  const [summary] = [
    ...childrenNamed(node, 'summary'),
    ...childrenNamed(node, 'p').flatMap((p) => childrenNamed(p, 'summary')),
  ];
  const isSummary = (child: ElementContent): boolean => child === summary;
  return createBox(
    'details',
    { title: summary ? toString(summary).trim() : (findTitle(node) ?? '…') },
    node.children.filter((child) => !isSummary(child)),
  );
}

/** Steps of a component each become an item of a list. */
function toSteps(children: readonly ElementContent[]): ElementContent[] {
  const isStep = (child: ElementContent): boolean => isElement(child) && child.tagName === 'step';
  return children.some(isStep)
    ? [
        h(
          'ol',
          children.filter((child) => !isBlank(child)),
        ),
      ]
    : [...children];
}

function titled(
  title: string | undefined,
  href: string | undefined,
  children: readonly ElementContent[],
): Element[] {
  const words =
    title === undefined ? [] : [href === undefined ? h('strong', title) : h('a', { href }, title)];
  return [
    ...(words.length > 0 ? [h('p', words)] : []),
    ...(children.some((child) => !isBlank(child)) ? [h('div', [...children])] : []),
  ];
}
