import { statSync } from 'node:fs';
import type { BodyMedia } from '../../../content-model/reading/body-parts.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { getExtension, isAsNamed, mediaExtensions } from '../../../content-model/reading/media.ts';
import { findPicture } from '../../../content-model/reading/picture.ts';
import { site } from '../../../site/config.ts';
import type { Problem } from '../../rule.ts';
import { formatList } from '../../message-parts.ts';

type Message = Pick<Problem, 'message' | 'fix'>;

/** Finds videos and captions that are missing, too large, or of another format than their name says. */
export const checkMediaBroken = ({ directory, entries }: Content): Problem[] =>
  entries.flatMap(({ path, body }) =>
    body.media.flatMap((media) => {
      const problem = findProblem(media, findPicture(directory, path, media.src));
      return problem ? { file: path, at: media, ...problem } : [];
    }),
  );

function findProblem({ src, kind }: BodyMedia, file: string | undefined): Message | undefined {
  const extensions: readonly string[] = mediaExtensions[kind];
  const expected = formatList(extensions.map((extension) => `.${extension}`));
  const seen = kind === 'video' ? `The video "${src}"` : `The file of captions "${src}"`;
  if (!extensions.includes(getExtension(src))) {
    return {
      message: `${seen} has another extension; expected ${expected}.`,
      fix: `Save it in one of these formats: renaming it is not enough.`,
    };
  }
  if (file === undefined) {
    return {
      message: `${seen} is not in the content directory; expected a file beside the article, such as ./pay.${extensions[0]}.`,
      fix: 'Put the file there or correct its name. Videos of other sites are not loaded.',
    };
  }
  const { size } = statSync(file);
  if (size > site.largestVideo) {
    return {
      message: `${seen} has ${size} bytes; expected at most ${site.largestVideo}.`,
      fix: 'Save it in a lower quality or make it shorter: readers load it on a phone.',
    };
  }
  if (isAsNamed(file)) return undefined;
  return {
    message: `${seen} does not begin like a .${getExtension(src)} file.`,
    fix:
      kind === 'video'
        ? `Save it again as ${expected}: renaming a file does not change its format.`
        : 'Let its first line be WEBVTT, followed by an empty line and the captions.',
  };
}
