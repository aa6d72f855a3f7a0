import type { Element } from 'hast';
import { toVirtualPath } from './engine.ts';
import { getProperty } from './tree.ts';
import { toCall, toLiteral } from './typst.ts';
import type { Writer } from './writer.ts';

/** A CSS pixel in points: pictures are as large on paper as on the screen, and never wider than the text. */
const pointsPerPixel = 0.75;

/** Returns an image. One with an empty alternative is decoration, and marked as such. */
export function writeImage(element: Element, writer: Writer): string {
  const src = getProperty(element, 'src') ?? '';
  const alt = getProperty(element, 'alt');
  const file = writer.readImage(src);
  if (typeof file === 'string') {
    writer.report('pdf-image', file);
    return '[]';
  }
  if (alt === undefined) {
    writer.report('pdf-image', `The image ${src} has no alternative; expected a text for it.`);
    return '[]';
  }
  writer.addFile(file);
  const points = Number(getProperty(element, 'width')) * pointsPerPixel;
  return toCall(
    'picture',
    { alt: alt === '' ? 'none' : toLiteral(alt), width: points > 0 ? `${points}pt` : undefined },
    [toLiteral(toVirtualPath(file))],
  );
}
