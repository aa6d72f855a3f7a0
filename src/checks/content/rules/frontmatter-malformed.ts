import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds frontmatter that is missing or not YAML. */
export function checkFrontmatterMalformed({ entries }: Content): Finding[] {
  return entries.flatMap(({ path, frontmatter }) =>
    frontmatter.problems.map(({ line, column, reason }) =>
      createFinding(
        'frontmatter-malformed',
        { file: path, line, column },
        {
          message: `The frontmatter cannot be read: ${reason}`,
          fix: 'Fix the YAML: quote values that contain “: ” or “#”, or start with “*” or “!”.',
        },
      ),
    ),
  );
}
