import { kinds } from '../../../content-model/articles/schema.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Finding } from '../../finding.ts';
import { reportIssues } from '../schema-issues.ts';

const words = {
  rule: 'frontmatter-field',
  owner: 'this kind of article',
  whole: 'frontmatter',
  guide: 'docs/writing.md',
  kinds,
} as const;

/** Finds fields that are missing, unknown or hold a value the schema does not allow. */
export const checkFrontmatterField = ({ entries }: Content): Finding[] =>
  entries.flatMap(({ path, frontmatter, issues }) =>
    reportIssues({ path, yaml: frontmatter, issues }, words),
  );
