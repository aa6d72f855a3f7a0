import type { Definition, Image, ImageReference, LinkReference, Nodes, Parents } from 'mdast';
import { findDefinition, hasPicturesOnly } from '../markdown/figures.ts';
import { positionOf } from './body-position.ts';
import type { Position } from './yaml.ts';

export interface BodyImage extends Position {
  readonly src: string;
  /** Undefined for a picture of a component, whose attributes are checked by themselves. */
  readonly alt?: string | undefined;
  /** The title that would be its caption, of a picture that is in a line of text. */
  readonly lostTitle?: string | undefined;
}

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
