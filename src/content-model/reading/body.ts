import type { Root as Tree } from 'hast';
import type { Definition, Heading, ImageReference, LinkReference, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement, MdxjsEsm } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { componentModule } from '../../components/index.ts';
import { sourceLocale, type Locale } from '../../i18n/locales.ts';
import { findHeadingId, splitHeadingId } from '../markdown/heading-ids.ts';
import { findNotAllowed } from '../../i18n/visible-text.ts';
import { parseMarkdown } from '../markdown/syntax.ts';
import { toTree } from '../markdown/to-tree.ts';
import { findDeepNode, findDeepText, type DeepPlace } from './depth.ts';
import type { Position } from './yaml.ts';

export interface BodyHeading extends Position {
  readonly depth: number;
  readonly text: string;
  readonly id: string | undefined;
}

export interface BodyLink extends Position {
  readonly href: string;
}

export interface BodyImage extends Position {
  readonly src: string;
  readonly alt: string;
}

export interface BodyAttribute extends Position {
  readonly name: string;
  /** Empty where only the name is written; undefined where it is an expression. */
  readonly value: string | undefined;
}

export interface BodyComponent extends Position {
  readonly name: string;
  readonly attributes: readonly BodyAttribute[];
}

/** Something the body may not contain, with how to say it. */
export interface ForbiddenMarkup extends Position {
  readonly what: string;
}

export interface BodyProblem extends Partial<Position> {
  readonly reason: string;
}

/** What a rule may want to know about the body of an article. */
export interface Body {
  readonly headings: readonly BodyHeading[];
  readonly links: readonly BodyLink[];
  readonly images: readonly BodyImage[];
  readonly components: readonly BodyComponent[];
  readonly forbidden: readonly ForbiddenMarkup[];
  /** Characters that text may not have, and that are written as references such as `&#x202E;`. */
  readonly characters: readonly BodyCharacter[];
  /** Why the body could not be parsed; everything else is empty then. */
  readonly problem?: BodyProblem;
  /** Where it is nested too deep to be looked at; `problem` says so, too. */
  readonly tooDeep?: DeepPlace;
  /** What all outputs are made from; missing where the body may not be published. */
  readonly tree?: Tree;
}

export interface BodyCharacter extends Position {
  readonly name: string;
}

const nothing: Body = {
  headings: [],
  links: [],
  images: [],
  components: [],
  forbidden: [],
  characters: [],
};

/** Parses the body of an article. Never throws for content: a syntax error comes back as `problem`. */
export function parseBody(text: string, locale: Locale = sourceLocale): Body {
  const deep = findDeepText(text);
  if (deep) return describeDeep(deep);
  const markdown = tryParse(text);
  if ('reason' in markdown) return { ...nothing, problem: markdown };
  const deepNode = findDeepNode(markdown);
  if (deepNode) return describeDeep(deepNode);
  const body = collect(markdown);
  return body.forbidden.length === 0 ? { ...body, tree: toTree(markdown, locale) } : body;
}

/** Some texts make the parser itself fail, such as an HTML tag before a line of hyphens; it names no place for them. */
function tryParse(text: string): Root | BodyProblem {
  try {
    return parseMarkdown(text);
  } catch (error) {
    if (error instanceof VFileMessage) return { reason: error.reason, ...findErrorPosition(error) };
    const reason = error instanceof Error ? error.message : String(error);
    return { reason: `the parser of Markdown stops (${reason}).` };
  }
}

const describeDeep = (tooDeep: DeepPlace): Body => ({
  ...nothing,
  problem: { reason: tooDeep.what, line: tooDeep.line, column: tooDeep.column },
  tooDeep,
});

/**
 * Finds where a syntax error is. A component that the file never closes has no place, only words for
 * it: “Expected a closing tag for `<Callout>` (12:1-12:24)” (mdast-util-mdx-jsx 3.2).
 */
function findErrorPosition({ line, column, reason }: VFileMessage): Position | undefined {
  if (line !== undefined) return { line, column: column ?? 1 };
  const said = /\((\d+):(\d+)-/.exec(reason);
  return said ? { line: Number(said[1]), column: Number(said[2]) } : undefined;
}

const positionOf = (node: { position?: Root['position'] }): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

function collect(tree: Root): Body {
  // Walked once: a walk costs more than all that is done with the nodes.
  const nodes: Nodes[] = [];
  visit(tree, (node) => void nodes.push(node));
  const ofType = <Type extends Nodes['type']>(...types: Type[]) =>
    nodes.filter((node): node is NodeOf<Type> => types.some((type) => type === node.type));

  const definitions = ofType('definition');
  const pictures = getPictureDefinitions(
    definitions,
    ofType('imageReference'),
    ofType('linkReference'),
  );
  const elements = ofType('mdxJsxFlowElement', 'mdxJsxTextElement');
  return {
    headings: ofType('heading').map((node) => ({ ...positionOf(node), ...describeHeading(node) })),
    links: [...ofType('link'), ...definitions.filter((node) => !pictures.has(node))].map(
      (node) => ({ ...positionOf(node), href: node.url }),
    ),
    images: ofType('image', 'imageReference').map((node) => ({
      ...positionOf(node),
      src: node.type === 'image' ? node.url : (findDefinition(definitions, node)?.url ?? ''),
      alt: node.alt ?? '',
    })),
    components: elements.flatMap((node) =>
      isComponent(node)
        ? [{ ...positionOf(node), name: node.name, attributes: listAttributes(node) }]
        : [],
    ),
    forbidden: nodes.flatMap((node) =>
      listForbidden(node).map((what) => ({ ...positionOf(node), what })),
    ),
    characters: nodes.flatMap((node) =>
      listTexts(node).flatMap((text) =>
        findNotAllowed(text).map(({ name }) => ({ ...positionOf(node), name })),
      ),
    ),
  };
}

/** Returns the texts that a node adds to the outputs. */
const listTexts = (node: Nodes): string[] => [
  ...['value', 'url', 'title', 'alt'].flatMap((name) => {
    const text: unknown = (node as unknown as Record<string, unknown>)[name];
    return typeof text === 'string' ? text : [];
  }),
  ...('attributes' in node ? listAttributes(node).flatMap(({ value }) => value ?? []) : []),
];

/** Returns how to say what a node has that no article may have. */
function listForbidden(node: Nodes): string[] {
  switch (node.type) {
    case 'text':
      return listDirectives(node.value).map((name) => `the directive ${name}`);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [
        ...(isComponent(node) ? [] : [`the HTML element <${node.name ?? ''}>`]),
        ...listAttributeExpressions(node).map((value) => `the expression {${value}}`),
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [`the expression {${node.value}}`];
    case 'mdxjsEsm':
      return isComponentImport(node) ? [] : [`the code \`${node.value.split('\n')[0] ?? ''}\``];
    default:
      return [];
  }
}

const isComponent = <Element extends MdxJsxFlowElement | MdxJsxTextElement>(
  element: Element,
): element is Element & { readonly name: string } => /^[A-Z]/.test(element.name ?? '');

/** Returns the definition a reference names (`[card]: ./card.png`); of two with one name the first counts. */
const findDefinition = (
  definitions: readonly Definition[],
  { identifier }: ImageReference,
): Definition | undefined => definitions.find((definition) => definition.identifier === identifier);

/** Returns the definitions that name a picture and no link. */
function getPictureDefinitions(
  definitions: readonly Definition[],
  pictures: readonly ImageReference[],
  links: readonly LinkReference[],
): ReadonlySet<Definition | undefined> {
  const linked = new Set(links.map(({ identifier }) => identifier));
  return new Set(
    pictures
      .filter(({ identifier }) => !linked.has(identifier))
      .map((picture) => findDefinition(definitions, picture)),
  );
}

/** Returns what Starlight and others would make boxes of; here it would stand on the page as it is written. */
const listDirectives = (text: string): string[] => /^:::.+/.exec(text) ?? [];

const describeHeading = (heading: Heading) => ({
  depth: heading.depth,
  text: splitHeadingId(toString(heading)).text,
  id: findHeadingId(heading),
});

const listAttributes = (element: MdxJsxFlowElement | MdxJsxTextElement): BodyAttribute[] =>
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

const listAttributeExpressions = ({
  attributes,
}: MdxJsxFlowElement | MdxJsxTextElement): string[] =>
  attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return attribute.value;
    return typeof attribute.value === 'object' ? (attribute.value?.value ?? []) : [];
  });

const isComponentImport = ({ data }: MdxjsEsm): boolean =>
  data?.estree?.body.every(
    (statement) =>
      statement.type === 'ImportDeclaration' && statement.source.value === componentModule,
  ) ?? false;
