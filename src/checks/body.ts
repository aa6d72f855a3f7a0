import type { Definition, Heading, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement, MdxjsEsm } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { componentModule } from '../articles/body.ts';
import { findHeadingId } from '../markdown/heading-ids.ts';
import { parseMarkdown } from '../markdown/syntax.ts';
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
  readonly imported: readonly string[];
  readonly forbidden: readonly ForbiddenMarkup[];
  /** Why the body could not be parsed; everything else is empty then. */
  readonly problem?: BodyProblem;
}

const nothing: Body = {
  headings: [],
  links: [],
  images: [],
  components: [],
  imported: [],
  forbidden: [],
};

/** Is given the tree of each body that may be published, with its text. */
export type KeepTree = (text: string, tree: Root) => void;

/** Parses the body of an article. Never throws for content: a syntax error comes back as `problem`. */
export function parseBody(text: string, keep?: KeepTree): Body {
  try {
    const tree = parseMarkdown(text);
    const body = collect(tree);
    if (body.forbidden.length === 0) keep?.(text, tree);
    return body;
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { ...nothing, problem: { reason: error.reason, ...findErrorPosition(error) } };
  }
}

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

function collect(tree: Root): Body {
  const headings: BodyHeading[] = [];
  const links: BodyLink[] = [];
  const images: BodyImage[] = [];
  const components: BodyComponent[] = [];
  const imported: string[] = [];
  const forbidden: ForbiddenMarkup[] = [];

  const definitions = getDefinitions(tree);
  const pictures = getPictureDefinitions(tree, definitions);

  visit(tree, (node) => {
    const position = positionOf(node);
    switch (node.type) {
      case 'heading':
        headings.push({ ...position, ...describeHeading(node) });
        break;
      case 'link':
        links.push({ ...position, href: node.url });
        break;
      case 'definition':
        if (!pictures.has(node)) links.push({ ...position, href: node.url });
        break;
      case 'text':
        forbidden.push(
          ...listDirectives(node.value).map((name) => ({
            ...position,
            what: `the directive ${name}`,
          })),
        );
        break;
      case 'image':
        images.push({ ...position, src: node.url, alt: node.alt ?? '' });
        break;
      case 'imageReference':
        images.push({
          ...position,
          src: definitions.get(node.identifier)?.url ?? '',
          alt: node.alt ?? '',
        });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (node.name && /^[A-Z]/.test(node.name))
          components.push({ ...position, name: node.name, attributes: listAttributes(node) });
        else forbidden.push({ ...position, what: `the HTML element <${node.name ?? ''}>` });
        forbidden.push(
          ...listAttributeExpressions(node).map((value) => ({
            ...position,
            what: `the expression {${value}}`,
          })),
        );
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        forbidden.push({ ...position, what: `the expression {${node.value}}` });
        break;
      case 'mdxjsEsm':
        if (isComponentImport(node)) imported.push(...listImported(node));
        else
          forbidden.push({ ...position, what: `the code \`${node.value.split('\n')[0] ?? ''}\`` });
        break;
      default:
    }
  });
  return { headings, links, images, components, imported, forbidden };
}

/** Returns definitions (`[card]: ./card.png`) by identifier; of two with one name the first counts. */
function getDefinitions(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

/** Returns the definitions that name a picture and no link. */
function getPictureDefinitions(
  tree: Root,
  definitions: ReadonlyMap<string, Definition>,
): ReadonlySet<Definition> {
  const pictures = new Set<Definition>();
  const linked = new Set<string>();
  visit(tree, 'linkReference', ({ identifier }) => void linked.add(identifier));
  visit(tree, 'imageReference', ({ identifier }) => {
    const definition = definitions.get(identifier);
    if (definition && !linked.has(identifier)) pictures.add(definition);
  });
  return pictures;
}

/** Returns what Starlight and others would make boxes of; here it would stand on the page as it is written. */
const listDirectives = (text: string): string[] => /^:::.+/.exec(text) ?? [];

const describeHeading = (heading: Heading) => ({
  depth: heading.depth,
  text: toString(heading).replace(/\s*\[#[^\]]*\]\s*$/, ''),
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

const listImported = ({ data }: MdxjsEsm): string[] =>
  (data?.estree?.body ?? []).flatMap((statement) =>
    statement.type === 'ImportDeclaration'
      ? statement.specifiers.map(({ local }) => local.name)
      : [],
  );
