import { isId } from '../../../urls/ids.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds file names that cannot be the permanent id of an article, a flow or a notice. */
export function checkIdMalformed({ entries, flows, notices }: Content): Problem[] {
  return [...entries, ...flows.files, ...notices.files]
    .filter(({ id }) => !isId(id))
    .map(({ id, path }) => ({
      file: path,
      message: `The file name gives the id "${id}"; expected lower-case ASCII words joined by hyphens, such as withdrawal-delayed.`,
      fix: 'Rename the file, in every language.',
    }));
}
