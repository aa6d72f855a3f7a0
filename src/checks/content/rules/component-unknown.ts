import { componentNames } from '../../../components/index.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, formatList, type Finding } from '../../finding.ts';

const known: ReadonlySet<string> = new Set(componentNames);

/** Finds components that do not exist. */
export function checkComponentUnknown({ entries }: Content): Finding[] {
  return entries.flatMap(({ path, body }) =>
    body.components
      .filter(({ name }) => !known.has(name))
      .map(({ name, line, column }) =>
        createFinding(
          'component-unknown',
          { file: path, line, column },
          {
            message: `There is no component <${name}>; expected ${formatList(componentNames)}.`,
            fix: 'Use one of these, or Markdown.',
          },
        ),
      ),
  );
}
