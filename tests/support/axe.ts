import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { project } from './sites.ts';

const source = readFileSync(join(project, 'node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * Returns what axe finds wrong, with the elements it finds it on. The page must have been opened with its
 * policy out of the way (`bypassCSP`), which refuses `eval`.
 */
export async function findViolations(page: Page | Frame): Promise<string[]> {
  const results = await page.evaluate(async (script) => {
    // Evaluated here and not added as a script, which the page's policy would refuse.
    (0, eval)(script);
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    return axe.run();
  }, source);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
