import type { Root as Tree } from 'hast';
import type { Heading, Nodes, Parents, Root } from 'mdast';
import type { MdxjsEsm } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { componentModule } from '../../components/index.ts';
import { sourceLocale, type Locale } from '../../i18n/locales.ts';
import { findHeadingId, splitHeadingId } from '../markdown/heading-ids.ts';
import { findNotAllowed } from '../../i18n/visible-text.ts';
import { parseMarkdown } from '../markdown/syntax.ts';
import { toTree } from '../markdown/to-tree.ts';
import {
  describePlace,
  isComponent,
  listAttributes,
  listNamedFiles,
  type BodyComponent,
  type BodyMedia,
  type JsxElement,
} from './body-components.ts';
import { describeImage, getPictureDefinitions, type BodyImage } from './body-images.ts';
import { positionOf } from './body-position.ts';
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
  readonly media: readonly BodyMedia[];
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
  media: [],
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

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

function collect(tree: Root): Body {
  // Walked once: a walk costs more than all that is done with the nodes.
  const nodes: Nodes[] = [];
  const parents = new Map<Nodes, Parents>();
  visit(tree, (node, _, parent) => {
    nodes.push(node);
    if (parent) parents.set(node, parent);
  });
  const ofType = <Type extends Nodes['type']>(...types: Type[]) =>
    nodes.filter((node): node is NodeOf<Type> => types.some((type) => type === node.type));

  const definitions = ofType('definition');
  const pictures = getPictureDefinitions(
    definitions,
    ofType('imageReference'),
    ofType('linkReference'),
  );
  const components = ofType('mdxJsxFlowElement', 'mdxJsxTextElement')
    .filter(isComponent)
    .map((node) => ({
      ...positionOf(node),
      name: node.name,
      attributes: listAttributes(node),
      ...describePlace(node, parents),
    }));
  const files = components.flatMap(listNamedFiles);
  return {
    headings: ofType('heading').map((node) => ({ ...positionOf(node), ...describeHeading(node) })),
    links: [...ofType('link'), ...definitions.filter((node) => !pictures.has(node))].map(
      (node) => ({ ...positionOf(node), href: node.url }),
    ),
    images: [
      ...ofType('image', 'imageReference').map((node) =>
        describeImage(node, { definitions, parents }),
      ),
      ...files.flatMap(({ kind, ...file }) => (kind === 'picture' ? file : [])),
    ],
    media: files.flatMap(({ kind, ...file }) => (kind === 'picture' ? [] : { kind, ...file })),
    components,
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

/** Returns what Starlight and others would make boxes of; here it would stand on the page as it is written. */
const listDirectives = (text: string): string[] => /^:::.+/.exec(text) ?? [];

const describeHeading = (heading: Heading) => ({
  depth: heading.depth,
  text: splitHeadingId(toString(heading)).text,
  id: findHeadingId(heading),
});

const listAttributeExpressions = ({ attributes }: JsxElement): string[] =>
  attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return attribute.value;
    return typeof attribute.value === 'object' ? (attribute.value?.value ?? []) : [];
  });

const isComponentImport = ({ data }: MdxjsEsm): boolean =>
  data?.estree?.body.every(
    (statement) =>
      statement.type === 'ImportDeclaration' && statement.source.value === componentModule,
  ) ?? false;
