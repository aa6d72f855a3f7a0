import type { ListItem, Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { FileAttribute } from '../../components/author-component.ts';
import { findComponent } from '../../components/index.ts';
import type { BodyAttribute, BodyComponent } from './body-parts.ts';
import { isBlank } from './list-empty.ts';
import { positionOf } from './position-of.ts';
import type { Position } from './yaml.ts';

/** An element of MDX: a component, or HTML. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A component as it is written. */
export type JsxComponent = JsxElement & { readonly name: string };

/** Tells whether an element is a component, and not HTML. */
export const isComponent = <Element extends JsxElement>(
  element: Element,
): element is Element & { readonly name: string } => /^[A-Z]/.test(element.name ?? '');

/** Returns the attributes of an element that have names. */
export const listAttributes = (element: JsxElement): BodyAttribute[] =>
  element.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [];
    const { name, value } = attribute;
    const position = positionOf(attribute.position ? attribute : element);
    return {
      ...position,
      name,
      value: typeof value === 'object' ? (value ? undefined : '') : value,
    };
  });

/** A file that an attribute of a component names. */
export interface NamedFile extends Position {
  readonly src: string;
  readonly kind: FileAttribute;
}

const fileKinds: ReadonlySet<unknown> = new Set<FileAttribute>(['picture', 'video', 'captions']);

const isFileKind = (values: unknown): values is FileAttribute => fileKinds.has(values);

/** Returns the files that the attributes of a component name. */
export function listNamedFiles({ name, attributes }: BodyComponent): NamedFile[] {
  const component = findComponent(name);
  const known = new Map(Object.entries({ ...component?.attributes, ...component?.optional }));
  return attributes.flatMap(({ name: attribute, value, line, column }: BodyAttribute) => {
    const kind = known.get(attribute);
    return isFileKind(kind) && value ? [{ src: value, kind, line, column }] : [];
  });
}

/** Where a component is and what it contains. */
export type ComponentPlace = Pick<BodyComponent, 'parent' | 'children'>;

/** Returns where a component is and what it directly contains. */
export const describePlace = (
  element: JsxComponent,
  parents: ReadonlyMap<Nodes, Parents>,
): ComponentPlace => ({
  parent: describeParent(element, parents),
  children: element.children.flatMap(describeChild),
});

/** Markdown puts components that are on one line into a paragraph, from which they are taken out again. */
function describeParent(element: JsxComponent, parents: ReadonlyMap<Nodes, Parents>): string {
  const parent = parents.get(element);
  const around = parent?.type === 'paragraph' ? parents.get(parent) : parent;
  return around && 'name' in around && around.name ? `<${around.name}>` : (around?.type ?? 'root');
}

function describeChild(node: Nodes): string[] {
  if (isBlank(node)) return [];
  if (node.type === 'paragraph') return node.children.flatMap(describeChild);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return [`<${node.name ?? ''}>`];
  if (node.type !== 'list') return [node.type];
  if (node.ordered) return ['ordered list'];
  if (node.children.some(({ checked }) => typeof checked === 'boolean')) return ['task list'];
  return [node.children.every(hasTerm) ? 'terms' : 'list'];
}

/** Tells whether an item begins with bold text that more text follows: `**Term**: what it means`. */
function hasTerm({ children: [first, second] }: ListItem): boolean {
  if (first?.type !== 'paragraph' || first.children[0]?.type !== 'strong') return false;
  const rest = first.children.slice(1);
  return second !== undefined || rest.some((n) => n.type !== 'text' || /[^\s:：]/.test(n.value));
}
