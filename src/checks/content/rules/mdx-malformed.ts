import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds bodies that cannot be parsed. */
export function checkMdxMalformed({ entries }: Content): Problem[] {
  return entries.flatMap(({ path, body: { problem, tooDeep } }) =>
    problem && !tooDeep
      ? {
          file: path,
          at: problem,
          message: `The text cannot be parsed from here on: ${problem.reason}`,
          fix: 'Close the component, or write \\< and \\{ for the characters themselves.',
        }
      : [],
  );
}
