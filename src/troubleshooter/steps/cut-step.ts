import { selectAll } from 'css-select';
import { parseDocument } from 'htmlparser2';
import { stepParts } from '../step-parts.ts';

/**
 * Returns the parts of a step's page that change from step to step, unchanged, as a page for scripts. Throws if
 * the page has no step.
 */
export function cutStep(page: string, href: string): string {
  const document = parseDocument(page, { withStartIndices: true, withEndIndices: true });
  const cut = (selector: string): string =>
    selectAll(selector, document)
      .map(({ startIndex, endIndex }) => page.slice(startIndex ?? 0, (endIndex ?? 0) + 1))
      .join('');
  const step = cut(stepParts.step);
  if (step === '') throw new Error(`${href} has no ${stepParts.step}; expected a step of a flow.`);
  return [
    cut('head > title'),
    cut(stepParts.described),
    cut(stepParts.styles),
    // Scripts find the links by a selector that contains this class.
    `<body><header class="site-header">${cut(stepParts.languageLinks)}</header>`,
    step,
    cut(stepParts.scripts),
  ].join('');
}
