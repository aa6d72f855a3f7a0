import type { Heading, Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { findNotAllowed } from '../../i18n/visible-text.ts';
import { findHeadingId, splitHeadingId } from '../markdown/heading-ids.ts';
import type { Body } from './body-parts.ts';
import { describePlace, isComponent, listAttributes, listNamedFiles } from './body-components.ts';
import { describeImage, getPictureDefinitions } from './body-images.ts';
import { listForbidden } from './forbidden.ts';
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
  // What is left of a row that is cut in the wrong places looks like markup.
  const surplus = listSurplusCells(ofType('table'));
  return {
    headings: ofType('heading').map((node) => ({ ...positionOf(node), ...describeHeading(node) })),
    links: [...ofType('link'), ...definitions.filter((node) => !pictures.has(node))].map(
      (node) => ({ ...positionOf(node), href: node.url, title: node.title ?? undefined }),
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
    mistyped: [...listMistyped(tree, nodes, source), ...listMisread(tree, nodes, source)].filter(
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

const describeHeading = (heading: Heading) => ({
  depth: heading.depth,
  text: splitHeadingId(toString(heading)).text,
  id: findHeadingId(heading),
});
