import { isId, reservedHeadingIds } from '../../../urls/ids.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

const reserved: ReadonlySet<string> = new Set(reservedHeadingIds);

/** Finds heading ids that are not lower-case ASCII words, or that the page template uses. */
export function checkHeadingIdMalformed({ entries }: Content): Problem[] {
  return entries.flatMap(({ path, body }) =>
    body.headings.flatMap(({ id, line, column }) => {
      if (id === undefined || (isId(id) && !reserved.has(id))) return [];
      return {
        file: path,
        at: { line, column },
        message: reserved.has(id)
          ? `The heading id "${id}" is reserved for the page template. Reserved ids: ${reservedHeadingIds.join(', ')}.`
          : `The heading id "${id}" is not lower-case ASCII words joined by hyphens, such as check-first.`,
        fix: 'Choose another id, in every language.',
      };
    }),
  );
}
