import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds bodies that cannot be parsed. */
export function checkMdxMalformed({ entries }: Content): Finding[] {
  return entries.flatMap(({ path, body: { problem } }) =>
    problem
      ? createFinding(
          'mdx-malformed',
          { file: path, line: problem.line, column: problem.column },
          {
            message: `The text cannot be read from here on: ${problem.reason}`,
            fix: 'Close the component, or write \\< and \\{ where the signs themselves are meant.',
          },
        )
      : [],
  );
}
