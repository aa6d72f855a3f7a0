import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds headings without a permanent id. */
export function checkHeadingIdMissing({ entries }: Content): Problem[] {
  return entries.flatMap(({ path, body }) =>
    body.headings
      .filter(({ id }) => id === undefined)
      .map(({ depth, text, line, column }) => ({
        file: path,
        at: { line, column },
        message: `The heading "${text}" has no permanent id.`,
        fix: `Write it with one, the same in every language: ${'#'.repeat(depth)} ${text} [#check-first]`,
      })),
  );
}
