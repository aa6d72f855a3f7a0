import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { root } from './project.ts';

const source = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Ids of axe's rules; without any, all of its standard set are run. */
type Rules = readonly string[];

/** The rules of the standard set that look at colours: those with the tag `cat.color`. */
const colours: Rules = ['color-contrast', 'link-in-text-block'];

/**
 * Returns the violations that axe finds, with their elements. The page must be opened with `bypassCSP`, because its
 * policy blocks `eval`.
 */
export async function findViolations(page: Page | Frame, rules: Rules = []): Promise<string[]> {
  const results = await page.evaluate(
    async ({ script, options }) => {
      interface Axe {
        readonly run: (options: object) => Promise<AxeResults>;
      }
      const tested = window as unknown as { axe?: Axe };
      // Evaluated, because the page's policy would block an added script.
      if (!tested.axe) (0, eval)(script);
      return (window as unknown as { axe: Axe }).axe.run(options);
    },
    { script: source, options: rules.length > 0 ? { runOnly: [...rules] } : {} },
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/**
 * Returns the violations of a page, frames included, in light and in dark colours. The colours are all that differs, so
 * only the rules that look at them are run for both.
 */
export async function findViolationsInColours(page: Page): Promise<string[]> {
  const find = async (rules?: Rules): Promise<string[]> =>
    (await Promise.all(page.frames().map((frame) => findViolations(frame, rules)))).flat();
  // Without motion, colours do not change slowly.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const inLight = await find();
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await find(colours);
  return [...inLight, ...inDark.map((violation) => `In dark colours: ${violation}`)];
}
