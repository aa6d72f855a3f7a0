import { buildTestSites } from './sites.ts';

/** Set in the main process once the sites of this run stand; every project of the run asks for them. */
const mark = 'HELP_TEST_SITES';

/** Builds the test sites before the first test that looks at one. */
export default function setup(): void {
  if (process.env[mark]) return;
  buildTestSites();
  process.env[mark] = 'built';
}
