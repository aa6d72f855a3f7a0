import { componentModule, componentNames } from '../../../components/index.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { formatList } from '../../message-parts.ts';

/** Finds HTML, expressions and code in a body: only some of the output formats could show them. */
export function checkMarkupNotAllowed({ entries }: Content): Problem[] {
  return entries.flatMap(({ path, body }) =>
    body.forbidden.map(({ what, line, column }) => ({
      file: path,
      at: { line, column },
      message: `An article may not contain ${what}; expected Markdown, ${formatList(componentNames)}, and one import from ${componentModule}.`,
      fix: 'Use Markdown or a component.',
    })),
  );
}
