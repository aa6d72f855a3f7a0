import { componentNames } from '../../../components/index.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { formatList, suggestClosest } from '../../message-parts.ts';
import { findCallout } from '../instead-of-html.ts';

const known: ReadonlySet<string> = new Set(componentNames);

/** Finds components that do not exist. */
export function checkComponentUnknown({ entries }: Content): Problem[] {
  return entries.flatMap(({ path, body }) =>
    body.components
      .filter(({ name }) => !known.has(name))
      .map(({ name, line, column }) => ({
        file: path,
        at: { line, column },
        message: `There is no component <${name}>; expected ${formatList(componentNames)}.`,
        fix:
          findCallout(name) ??
          suggestClosest(name, componentNames, 'Use one of these, or Markdown.'),
      })),
  );
}
