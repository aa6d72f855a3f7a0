import { extname } from 'node:path';
import { isId } from '../../../urls/ids.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { toId } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';

/** Finds file names that cannot be the permanent id of an article, a flow or a notice. */
export function checkIdMalformed({ entries, flows, notices, byId }: Content): Problem[] {
  return [...entries, ...flows.files, ...notices.files]
    .filter(({ id }) => !isId(id))
    .map(({ id, path }): Problem => ({
      file: path,
      message: `The file name gives the id "${id}"; expected lower-case ASCII words joined by hyphens, such as no-sound.`,
      fix: `Rename the file${suggestName(path, id, byId)}, in every language.`,
    }));
}

/** Returns the name that the file was probably meant to have, if it is free: ` to new-phone.mdx`. */
function suggestName(path: string, id: string, taken: Content['byId']): string {
  const suggested = toId(id);
  return isId(suggested) && !taken.has(suggested) ? ` to ${suggested}${extname(path)}` : '';
}
