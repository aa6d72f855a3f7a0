import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import {
  builderNames,
  getOutput,
  prepareBuild,
  runBuild,
  type BuilderName,
} from '../build/builders.ts';
import { withWorkspace } from '../build/workspace.ts';
import { weighPages, type Weighed } from './measure-site.ts';
import { toWeightRows, type WeightRow } from './rows.ts';

/** Articles of both builders' sites, made from one corpus. */
export interface Versus {
  readonly rows: readonly WeightRow[];
  /** A sentence that compares the median articles of this site and plain Starlight. */
  readonly summary: string;
}

/** Number of articles measured on each site; articles differ by a few hundred bytes. */
const articlesWeighed = 12;

/** Builds both sites from one corpus and measures the same articles of each. */
export const weighAgainstStarlight = (browser: Browser, articles: number): Promise<Versus> =>
  withWorkspace(async (home) => {
    const rows: WeightRow[] = [];
    for (const builder of builderNames) {
      const pages = await weighBuilder(browser, builder, { articles, home });
      rows.push(...toWeightRows(pages, () => `${builder} article`));
    }
    return { rows, summary: summarise(rows) };
  });

async function weighBuilder(
  browser: Browser,
  builder: BuilderName,
  { articles, home }: { readonly articles: number; readonly home: string },
): Promise<Weighed<{ readonly path: string }>[]> {
  const prepared = prepareBuild(builder, articles, home);
  await runBuild(prepared);
  const directory = getOutput(prepared);
  const pages = findArticlePaths(directory).slice(0, articlesWeighed);
  return weighPages(
    browser,
    { directory, base: '/' },
    pages.map((path) => ({ path })),
  );
}

/**
 * Finds the article pages of the corpus, whose ids end in four digits, at any depth. Permanent links and embedded
 * pages have the same ids and are left out, because plain Starlight does not have them.
 */
const findArticlePaths = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => /-\d{4}$/.test(path) && !/(?:^|\/)(?:go|embed)\//.test(path))
    .map((path) => `${path}/`)
    .toSorted((a, b) => a.slice(-5).localeCompare(b.slice(-5)) || (a < b ? -1 : 1));

function summarise(rows: readonly WeightRow[]): string {
  const [ours, theirs] = builderNames.map((builder) => {
    const row = rows.find(({ group, which }) => group.startsWith(builder) && which === 'median');
    return row?.page.weight.total ?? Number.NaN;
  });
  const ratio = (ours ?? Number.NaN) / (theirs ?? Number.NaN);
  return `Median article, ours / starlight: ${ratio.toFixed(2)}`;
}
