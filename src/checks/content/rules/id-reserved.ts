import { reservedIds } from '../../../urls/ids.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, formatList, type Finding } from '../../finding.ts';

const reserved: ReadonlySet<string> = new Set(reservedIds);

/** Finds ids that the site's own routes use. */
export function checkIdReserved({ entries, flows }: Content): Finding[] {
  return [...entries, ...flows.files]
    .filter(({ id }) => reserved.has(id))
    .map(({ id, path }) =>
      createFinding(
        'id-reserved',
        { file: path },
        {
          message: `The id "${id}" is taken by a page of the site; an article or a flow may not be called ${formatList(reservedIds)}.`,
          fix: 'Rename the file, in every language.',
        },
      ),
    );
}
