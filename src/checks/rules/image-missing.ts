import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../content.ts';
import { createFinding, type Finding } from '../finding.ts';

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
            message: `The picture "${src}" ${isRelative(src) ? 'does not exist' : 'is not a path from the article'}; expected a file beside the article, such as ./screen.png.`,
            fix: 'Put the file there or mend its name. Pictures of other sites are not loaded.',
          },
        ),
      ),
  );
}

const isRelative = (src: string): boolean => /^\.\.?\//.test(src);

const isPresent = (directory: string, path: string, src: string): boolean =>
  isRelative(src) && existsSync(join(directory, dirname(path), decode(src)));

/** `./50%off.png` is a name and no encoding, which `decodeURI` throws at. */
function decode(src: string): string {
  try {
    return decodeURI(src);
  } catch (error) {
    if (error instanceof URIError) return src;
    throw error;
  }
}
