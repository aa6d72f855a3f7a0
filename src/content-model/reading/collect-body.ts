import type { Definition, Heading, ImageReference, LinkReference, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { findNotAllowed } from '../../i18n/visible-text.ts';
import { findHeadingId, splitHeadingId } from '../markdown/heading-ids.ts';
import type { Body } from './body-parts.ts';
import { listAttributes } from './components.ts';
import { isComponent, listForbidden } from './forbidden.ts';
import { listEmpty } from './list-empty.ts';
import { listMisread } from './list-misread.ts';
import { listMistyped } from './list-mistyped.ts';
import { listSurplusCells, listUnused } from './list-structure.ts';
import { positionOf } from './position-of.ts';

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** Returns what rules look at. `source` is the text that was parsed. */
export function collectBody(tree: Root, source: string): Body {
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
  // What is left of a row that is cut in the wrong places looks like markup.
  const surplus = listSurplusCells(ofType('table'));
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
    mistyped: [...listMistyped(tree, nodes, source), ...listMisread(nodes, source)].filter(
      ({ line }) => !surplus.some((row) => row.line === line),
    ),
    empty: listEmpty(nodes),
    surplus,
    unused: listUnused(tree),
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

const describeHeading = (heading: Heading) => ({
  depth: heading.depth,
  text: splitHeadingId(toString(heading)).text,
  id: findHeadingId(heading),
});
