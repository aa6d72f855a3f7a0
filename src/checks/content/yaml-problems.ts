import { createFinding, type Finding } from '../finding.ts';
import type { RuleId } from '../rule-ids.ts';
import type { SourceFiles } from '../../content-model/reading/yaml-files.ts';

/** Returns a finding for each place where a file is not YAML. `what` names it: `flow`. */
export const reportYamlProblems = (
  rule: RuleId,
  what: string,
  { files }: SourceFiles<unknown>,
): Finding[] =>
  files.flatMap(({ path, yaml }) =>
    yaml.problems.map(({ line, column, reason }) =>
      createFinding(
        rule,
        { file: path, line, column },
        {
          message: `The ${what} cannot be read: ${reason}`,
          fix: 'Fix the YAML: quote values that contain “: ” or “#”, or start with “*” or “!”.',
        },
      ),
    ),
  );
