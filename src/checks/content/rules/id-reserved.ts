import { reservedIds } from '../../../urls/ids.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

const reserved: ReadonlySet<string> = new Set(reservedIds);

/** Finds ids that the site's own routes use. */
export function checkIdReserved({ entries, flows }: Content): Problem[] {
  return [...entries, ...flows.files]
    .filter(({ id }) => reserved.has(id))
    .map(({ id, path }) => ({
      file: path,
      message: `The id "${id}" is reserved for a page of the site. Reserved ids: ${reservedIds.join(', ')}.`,
      fix: 'Rename the file, in every language.',
    }));
}
