import { componentModule, componentNames } from '../../../components/index.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, formatList, type Finding } from '../../finding.ts';

/** Finds HTML, expressions and code in a body: they would reach one format and not the others. */
export function checkMarkupNotAllowed({ entries }: Content): Finding[] {
  return entries.flatMap(({ path, body }) =>
    body.forbidden.map(({ what, line, column }) =>
      createFinding(
        'markup-not-allowed',
        { file: path, line, column },
        {
          message: `An article may not hold ${what}; expected Markdown, ${formatList(componentNames)}, and one import from ${componentModule}.`,
          fix: 'Say it in Markdown or with a component.',
        },
      ),
    ),
  );
}
