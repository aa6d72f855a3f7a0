import type { BodyImage } from '../../content-model/reading/body-parts.ts';
import { getExtension } from '../../content-model/reading/media.ts';
import { readText } from '../../content-model/reading/read-text.ts';
import type { Content } from '../../content-model/reading/content.ts';
import {
  createNameReader,
  findPicture,
  pictureExtensions,
} from '../../content-model/reading/picture.ts';
import { inspectSvg, type SvgProblem } from '../svg.ts';

/** A picture that an article shows. */
export interface ShownPicture {
  /** The article, relative to the content directory. */
  readonly path: string;
  readonly image: BodyImage;
  /** The file of the picture; undefined if it is not a file of the content. */
  readonly file: string | undefined;
}

/** Several rules look at the pictures, which are looked for once. */
const known = new WeakMap<Content, readonly ShownPicture[]>();

/** Returns the pictures of all articles. */
export function listPictures(content: Content): readonly ShownPicture[] {
  const pictures = known.get(content) ?? findPictures(content);
  known.set(content, pictures);
  return pictures;
}

function findPictures({ directory, entries }: Content): ShownPicture[] {
  const read = createNameReader();
  return entries.flatMap(({ path, body }) =>
    body.images.map((image) => ({
      path,
      image,
      file: findPicture(directory, path, image.src, read),
    })),
  );
}

/** Returns the extension of a picture's file without its dot; undefined if it is not that of a picture. */
export const findExtension = (file: string): string | undefined =>
  pictureExtensions.find((extension) => extension === getExtension(file));

/** Returns what an SVG picture contains that is not allowed; undefined for other files. */
export function findSvgProblem(file: string): SvgProblem | undefined {
  const text = findExtension(file) === 'svg' ? readText(file) : undefined;
  return typeof text === 'string' ? inspectSvg(text)[0] : undefined;
}
