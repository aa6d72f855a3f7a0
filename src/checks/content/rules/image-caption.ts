import type { Content } from '../../../content-model/reading/content.ts';
import { quote } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';

/** Finds pictures in a line of text whose title cannot be shown as a caption. */
export const checkImageCaption = ({ entries }: Content): Problem[] =>
  entries.flatMap(({ path, body }) =>
    body.images.flatMap(({ src, lostTitle, line, column }) =>
      lostTitle === undefined
        ? []
        : {
            file: path,
            at: { line, column },
            message: `The picture "${src}" is in a line of text and has the title ${quote(lostTitle)}; only a picture by itself shows its title, as a caption.`,
            fix: 'Put the picture into a paragraph of its own, or remove the title.',
          },
    ),
  );
