import type { Problem } from '../rule.ts';
import type { Yaml } from '../../content-model/reading/yaml.ts';

/** Returns a problem for each place where the YAML of a file cannot be read. `what` names its content: `flow`. */
export const reportYamlProblems = (
  what: string,
  files: readonly { readonly path: string; readonly yaml: Pick<Yaml, 'problems'> }[],
): Problem[] =>
  files.flatMap(({ path, yaml }) =>
    yaml.problems.map(({ line, column, reason, fix }) => ({
      file: path,
      at: { line, column },
      message: `The ${what} cannot be read: ${reason}`,
      fix,
    })),
  );
