import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { findPicture, isRelativePicture } from '../../../content-model/reading/picture.ts';

/** Finds pictures that do not exist, or that come from another site. */
export function checkImageMissing({ directory, entries }: Content): Problem[] {
  return entries.flatMap(({ path, body }) =>
    body.images
      .filter(({ src }) => findPicture(directory, path, src) === undefined)
      .map(({ src, line, column }) => ({
        file: path,
        at: { line, column },
        message: `The picture "${src}" ${isRelativePicture(src) ? 'does not exist' : 'is not a path from the article'}; expected a file beside the article, such as ./screen.png.`,
        fix: 'Put the file there or correct its name. Pictures of other sites are not loaded.',
      })),
  );
}
