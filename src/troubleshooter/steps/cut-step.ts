import { selectAll } from 'css-select';
import { parseDocument } from 'htmlparser2';
import { stepParts } from '../step-parts.ts';

/**
 * Returns of a step's page what changes from step to step, as it was built: a page that shows the step to
 * scripts. Throws where the page has no step.
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
    // The class is part of the selector by which scripts find what is in it.
    `<body><header class="site-header">${cut(stepParts.languageLinks)}</header>`,
    step,
    cut(stepParts.scripts),
  ].join('');
}
