import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds heading ids that an article uses twice. */
export function checkHeadingIdDuplicate({ entries }: Content): Problem[] {
  return entries.flatMap(({ path, body }) =>
    body.headings.flatMap(({ id, line, column }, index) => {
      const first = body.headings.find((heading) => heading.id === id);
      if (id === undefined || !first || body.headings.indexOf(first) === index) return [];
      return {
        file: path,
        at: { line, column },
        message: `The heading id "${id}" is already used by "${first.text}" on line ${first.line}.`,
        fix: 'Choose another id, in every language.',
      };
    }),
  );
}
