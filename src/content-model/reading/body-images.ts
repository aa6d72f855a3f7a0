import type { Definition, Image, ImageReference, LinkReference, Nodes, Parents } from 'mdast';
import { findDefinition, hasPicturesOnly } from '../markdown/figures.ts';
import type { BodyImage } from './body-parts.ts';
import { positionOf } from './position-of.ts';

/** What a picture is read with. */
interface ImageContext {
  readonly definitions: readonly Definition[];
  readonly parents: ReadonlyMap<Nodes, Parents>;
}

/** Returns a picture of Markdown as rules look at it. */
export function describeImage(
  node: Image | ImageReference,
  { definitions, parents }: ImageContext,
): BodyImage {
  const named = node.type === 'image' ? node : findDefinition(definitions, node);
  const parent = parents.get(node);
  const line =
    parent?.type === 'link' || parent?.type === 'linkReference' ? parents.get(parent) : parent;
  const isAlone = line !== undefined && hasPicturesOnly(line);
  return {
    ...positionOf(node),
    src: named?.url ?? '',
    alt: node.alt ?? '',
    lostTitle: isAlone ? undefined : (named?.title ?? undefined),
  };
}

/** Returns the definitions that name a picture and no link. */
export function getPictureDefinitions(
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
