import type { Content } from '../../../content-model/reading/content.ts';
import { quote } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';

/** Finds titles of links, which are only shown to readers with a mouse. */
export const checkLinkTitle = ({ entries }: Content): Problem[] =>
  entries.flatMap(({ path, body }) =>
    body.links.flatMap(({ href, title, line, column }) =>
      title === undefined || title.trim() === ''
        ? []
        : {
            file: path,
            at: { line, column },
            message: `The link to "${href}" has the title ${quote(title)}, which phones, PDFs and the API do not show.`,
            fix: 'Write it in the text beside the link, or remove it.',
          },
    ),
  );
