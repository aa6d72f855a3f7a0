import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { reportYamlProblems } from '../yaml-problems.ts';

/** Finds frontmatter that is missing or not YAML. */
export const checkFrontmatterMalformed = ({ entries }: Content): Problem[] =>
  reportYamlProblems(
    'frontmatter',
    entries.map(({ path, frontmatter }) => ({ path, yaml: frontmatter })),
  );
