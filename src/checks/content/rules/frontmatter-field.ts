import { kinds } from '../../../content-model/articles/schema.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { reportIssues } from '../schema-issues.ts';

const words = {
  owner: 'this kind of article',
  whole: 'frontmatter',
  guide: 'docs/writing.md',
  kinds,
} as const;

/** Finds fields that are missing, unknown or have a value that the schema does not allow. */
export const checkFrontmatterField = ({ entries }: Content): Problem[] =>
  entries.flatMap(({ path, frontmatter, issues }) =>
    reportIssues({ path, yaml: frontmatter, issues }, words),
  );
