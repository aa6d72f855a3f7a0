import { readFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildTestSites, testSiteNames, type TestSiteName } from './sites.ts';

/** Returns the sites that a test file uses: names in quotes, or all of them by the table. */
function findSiteNames(path: string): readonly TestSiteName[] {
  const text = readFileSync(path, 'utf8');
  if (/Object\.keys\(testSites\)|\btestSiteNames\b/.test(text)) return testSiteNames;
  return testSiteNames.filter((name) => text.includes(`'${name}'`));
}

/** Builds the sites that the test files of this run use, before the first test. */
export default async function setup({ vitest }: TestProject): Promise<void> {
  const paths = vitest.state.getPaths().filter((path) => /\/tests\/(?:site|browser)\//.test(path));
  const named = new Set(paths.flatMap(findSiteNames));
  await buildTestSites(testSiteNames.filter((name) => named.has(name)));
}
