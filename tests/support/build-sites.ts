import { buildTestSites } from './sites.ts';

let done = false;

/** Builds the test sites before the first test file, once for all projects of a run. */
export default function setup(): void {
  if (done) return;
  done = true;
  buildTestSites();
}
