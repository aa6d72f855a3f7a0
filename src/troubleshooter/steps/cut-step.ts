import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { stepParts } from '../step-parts.ts';

/**
 * Returns of a step's page what changes from step to step, as it was built: a page that shows the step to
 * scripts. Throws where the page has no step.
 */
export function cutStep(page: string, href: string): string {
  const tree = fromHtml(page);
  const cut = (selector: string): string =>
    selectAll(selector, tree)
      .map(({ position }) => page.slice(position?.start.offset, position?.end.offset))
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
