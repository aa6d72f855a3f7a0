import type { Content } from '../content.ts';
import { createFinding, type Finding } from '../finding.ts';

/** Finds flows that are not YAML. */
export function checkFlowMalformed({ flows }: Content): Finding[] {
  return flows.files.flatMap(({ path, yaml }) =>
    yaml.problems.map(({ line, column, reason }) =>
      createFinding(
        'flow-malformed',
        { file: path, line, column },
        {
          message: `The flow cannot be read: ${reason}`,
          fix: 'Mend the YAML; put a text that holds “: ” or “#”, or starts with “*” or “!”, into quotes.',
        },
      ),
    ),
  );
}
