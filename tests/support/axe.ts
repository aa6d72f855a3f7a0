import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { project } from './sites.ts';

const source = readFileSync(join(project, 'node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * Returns the violations that axe finds, with their elements. The page must be opened with `bypassCSP`, because its
 * policy blocks `eval`.
 */
export async function findViolations(page: Page | Frame): Promise<string[]> {
  const results = await page.evaluate(async (script) => {
    // Evaluated, because the page's policy would block an added script.
    (0, eval)(script);
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    return axe.run();
  }, source);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
