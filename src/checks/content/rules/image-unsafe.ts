import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { findSvgProblem, listPictures } from '../pictures.ts';

/** Finds SVG pictures that contain more than a drawing: scripts, links, other files. */
export function checkImageUnsafe(content: Content): Problem[] {
  return listPictures(content).flatMap(({ path, image, file }) => {
    const problem = file === undefined ? undefined : findSvgProblem(file);
    if (!problem) return [];
    return {
      file: path,
      at: image,
      message: `The picture "${image.src}" ${problem.message} (line ${problem.line}).`,
      fix: 'Save it as a plain or optimised SVG with text as paths, or as PNG.',
    };
  });
}
