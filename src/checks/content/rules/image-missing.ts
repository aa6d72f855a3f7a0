import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { isRelativePicture } from '../../../content-model/reading/picture.ts';
import { listPictures } from '../pictures.ts';

/** Finds pictures that do not exist in the content directory, or that come from another site. */
export function checkImageMissing(content: Content): Problem[] {
  return listPictures(content).flatMap(({ path, image, file }) =>
    file === undefined
      ? {
          file: path,
          at: image,
          message: `The picture "${image.src}" ${isRelativePicture(image.src) ? 'does not exist in the content directory' : 'is not a path from the article'}; expected a file beside the article, such as ./screen.png.`,
          fix: 'Put the file there or correct its name. Pictures of other sites are not loaded.',
        }
      : [],
  );
}
