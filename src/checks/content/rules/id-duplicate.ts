import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds articles of one locale that share an id: only one of them could be published. */
export function checkIdDuplicate({ byId }: Content): Problem[] {
  return [...byId.values()].flatMap((entries) =>
    entries.flatMap((entry, index) => {
      const first = entries.find(({ locale }) => locale === entry.locale);
      if (!first || entries.indexOf(first) === index) return [];
      return {
        file: entry.path,
        message: `The id "${entry.id}" is already used by ${first.path}.`,
        fix: 'Rename one of the two files, in every language.',
      };
    }),
  );
}
