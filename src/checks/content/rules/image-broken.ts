import { statSync } from 'node:fs';
import type { Content } from '../../../content-model/reading/content.ts';
import { pictureExtensions } from '../../../content-model/reading/picture.ts';
import type { Problem } from '../../rule.ts';
import { decodePictures } from '../decode-pictures.ts';
import { formatList } from '../../message-parts.ts';
import { findExtension, findSvgProblem, listPictures } from '../pictures.ts';

/** Bytes of a picture: readers load it on a phone. */
const sizeLimit = 5_000_000;

/** Finds pictures that cannot be decoded, are too large, or are of another format than their name says. */
export function checkImageBroken(content: Content): Problem[] {
  const shown = listPictures(content).flatMap(({ path, image, file }) =>
    file === undefined ? [] : { path, image, file },
  );
  const simple = new Map(shown.map(({ file }) => [file, findSimpleProblem(file)]));
  // `image-unsafe` reports an SVG with more than a drawing, which is kept from the decoder.
  const decodable = [...simple].flatMap(([file, problem]) =>
    problem === undefined && !findSvgProblem(file) ? file : [],
  );
  const undecoded = decodePictures(decodable);
  return shown.flatMap(({ path, image, file }) => {
    const problem = simple.get(file) ?? undecoded.get(file);
    if (problem === undefined) return [];
    return {
      file: path,
      at: image,
      message: `The picture "${image.src}" ${problem}.`,
      fix: 'Save the picture again as PNG, JPEG, WebP or SVG, in the size in which readers see it.',
    };
  });
}

function findSimpleProblem(file: string): string | undefined {
  if (findExtension(file) === undefined) {
    const names = pictureExtensions.map((extension) => `.${extension}`);
    return `has another extension than the pictures of a site; expected ${formatList(names)}`;
  }
  const { size } = statSync(file);
  return size > sizeLimit ? `has ${size} bytes; expected at most ${sizeLimit}` : undefined;
}
