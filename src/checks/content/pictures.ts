import { extname } from 'node:path';
import type { BodyImage } from '../../content-model/reading/body-parts.ts';
import { readText } from '../../content-model/reading/read-text.ts';
import type { Content } from '../../content-model/reading/content.ts';
import { findPicture, pictureExtensions } from '../../content-model/reading/picture.ts';
import { inspectSvg, type SvgProblem } from '../svg.ts';

/** A picture that an article shows. */
export interface ShownPicture {
  /** The article, relative to the content directory. */
  readonly path: string;
  readonly image: BodyImage;
  /** The file of the picture; undefined if it is not a file of the content. */
  readonly file: string | undefined;
}

/** Returns the pictures of all articles. */
export const listPictures = ({ directory, entries }: Content): ShownPicture[] =>
  entries.flatMap(({ path, body }) =>
    body.images.map((image) => ({
      path,
      image,
      file: findPicture(directory, path, image.src),
    })),
  );

/** Returns the extension of a picture's file without its dot; undefined if it is not that of a picture. */
export const findExtension = (file: string): string | undefined =>
  pictureExtensions.find((extension) => extension === extname(file).slice(1).toLowerCase());

/** Returns what an SVG picture contains that is not allowed; undefined for other files. */
export function findSvgProblem(file: string): SvgProblem | undefined {
  const text = findExtension(file) === 'svg' ? readText(file) : undefined;
  return typeof text === 'string' ? inspectSvg(text)[0] : undefined;
}
