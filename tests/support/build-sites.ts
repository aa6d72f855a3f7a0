import { readFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildOtherProducts, otherProductNames } from './other-product.ts';
import { buildTestSites, testSiteNames } from './sites.ts';

/** Builds the sites that the test files of this run use, before the first test: those that they name in quotes. */
export default async function setup({ vitest }: TestProject): Promise<void> {
  const texts = vitest.state
    .getPaths()
    .filter((path) => /\/tests\/(?:site|browser)\//.test(path))
    .map((path) => readFileSync(path, 'utf8'));
  const isNamed = (name: string): boolean => texts.some((text) => text.includes(`'${name}'`));
  const usesAll = texts.some((text) => /Object\.keys\(testSites\)|\btestSiteNames\b/.test(text));
  await buildTestSites(usesAll ? testSiteNames : testSiteNames.filter(isNamed));
  await buildOtherProducts(otherProductNames.filter(isNamed));
}
