import { existsSync } from 'node:fs';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';
import { isRelativePicture, resolvePicture } from '../../../content-model/reading/picture.ts';

/** Finds pictures that are not there, or that come from another site. */
export function checkImageMissing({ directory, entries }: Content): Finding[] {
  return entries.flatMap(({ path, body }) =>
    body.images
      .filter(({ src }) => !isPresent(directory, path, src))
      .map(({ src, line, column }) =>
        createFinding(
          'image-missing',
          { file: path, line, column },
          {
            message: `The picture "${src}" ${isRelativePicture(src) ? 'does not exist' : 'is not a path from the article'}; expected a file beside the article, such as ./screen.png.`,
            fix: 'Put the file there or correct its name. Pictures of other sites are not loaded.',
          },
        ),
      ),
  );
}

function isPresent(directory: string, path: string, src: string): boolean {
  const file = resolvePicture(directory, path, src);
  return file !== undefined && existsSync(file);
}
