import { componentModule } from '../../../components/index.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { findCallout, writeInstead } from '../instead-of-html.ts';

/** Finds HTML, expressions and code in a body: only some of the output formats could show them. */
export function checkMarkupNotAllowed({ entries }: Content): Problem[] {
  return entries.flatMap(({ path, body }) =>
    body.forbidden.map(({ what, line, column }) => ({
      file: path,
      at: { line, column },
      message: `An article may not contain ${what}; expected Markdown, components (docs/writing.md), and one import from ${componentModule}.`,
      fix: describeFix(what),
    })),
  );
}

/** Returns what to write instead, by how what is not allowed is described (forbidden.ts). */
function describeFix(what: string): string {
  const [, element] = /^the HTML element <([^>]*)>$/.exec(what) ?? [];
  if (element !== undefined) return writeInstead(element);
  const [, box] = /^the directive :::\s*([a-z]+)/i.exec(what) ?? [];
  if (box !== undefined) return findCallout(box) ?? 'Write a component instead.';
  if (what.startsWith('the expression'))
    return 'Write the value itself; for a brace that is text, write \\{.';
  if (what.startsWith('the code')) return 'Remove the line: articles have no code of their own.';
  return 'Use Markdown or a component.';
}
