import type { Content } from '../../../content-model/reading/content.ts';
import { describeUnreadable } from '../../../content-model/reading/read-text.ts';
import type { Problem } from '../../rule.ts';
import { listUnreadable } from '../unreadable-files.ts';

/** Finds what cannot be read: files without permission, links to nothing, named pipes, folders called `x.mdx`. */
export function checkFileUnreadable(content: Content): Problem[] {
  return [
    ...content.odd.map(({ path, what }) => ({
      file: path,
      message: `This is ${what}; expected a file.`,
      fix: 'Put a file here, or a link to one; or delete this.',
    })),
    ...listUnreadable(content, 'access').map(({ path, why }) => ({
      file: path,
      message: `The file ${describeUnreadable(why)}.`,
      fix: 'Let the user who builds the site read it: chmod u+r.',
    })),
  ];
}
