import { createCommand } from '../src/cli/command.ts';
import { run } from '../src/cli/run.ts';
import { prepareBuild, runBuild, type MeasuredBuild } from './build/builders.ts';
import {
  buildColumns,
  compareGrowth,
  compareWithStarlight,
  formatPairs,
  formatVerdict,
  missesBar,
} from './build/compare.ts';
import { withWorkspace } from './build/workspace.ts';
import { parseCount, parseCounts } from './support/parse-count.ts';
import { writeReport } from './support/report.ts';
import { formatTable } from './support/table.ts';

interface Choice {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly isCompared: boolean;
  readonly isRepeated: boolean;
}

/** Builds with each builder alternately, so that other load on the machine affects both. */
async function measureBuilds(home: string, choice: Choice): Promise<MeasuredBuild[]> {
  const { sizes, runs, isCompared, isRepeated } = choice;
  const builds: MeasuredBuild[] = [];
  for (const articles of sizes) {
    const ours = prepareBuild('ours', articles, home);
    const starlight = isCompared ? prepareBuild('starlight', articles, home) : undefined;
    for (let turn = 0; turn < runs; turn += 1) {
      builds.push(await runBuild(ours));
      if (isRepeated) builds.push(await runBuild(ours, { isAgain: true }));
      if (starlight) builds.push(await runBuild(starlight));
    }
  }
  return builds;
}

await run(
  createCommand({
    usage: `npm --prefix bench run build -- [options]

Measures time and memory of the build of a generated corpus, without PDFs, pictures and caches.

  --articles 1000,500   articles in each language; several sizes also compare the time per page
  --vs starlight        also builds plain Starlight from the same text, alternately, and compares
  --runs 3              builds, or pairs of builds, of each size; 3 with --vs, else 1
  --again               builds this site once more with its caches, unchanged
  --json FILE           writes the numbers

Memory is the maximum of the sum of resident memory of all processes of a build, sampled every 100 ms.
Exit codes: 0, 1 a limit is missed, 2 could not run.`,
    options: {
      articles: { type: 'string', default: '1000' },
      vs: { type: 'string' },
      runs: { type: 'string' },
      again: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
    run: async (values) => {
      if (values.vs !== undefined && values.vs !== 'starlight')
        throw new Error(`--vs is "${values.vs}"; expected starlight.`);
      const isCompared = values.vs === 'starlight';
      const choice: Choice = {
        sizes: parseCounts('--articles', values.articles),
        runs: parseCount('--runs', values.runs) ?? (isCompared ? 3 : 1),
        isCompared,
        isRepeated: values.again,
      };
      const builds = await withWorkspace((home) => measureBuilds(home, choice));
      console.log(formatTable(buildColumns, builds));
      for (const line of formatPairs(builds)) console.log(line);
      const verdicts = [...compareWithStarlight(builds), ...compareGrowth(builds)];
      for (const verdict of verdicts) console.log(formatVerdict(verdict));
      writeReport(values.json, { builds, verdicts });
      return verdicts.some(missesBar) ? 1 : 0;
    },
  }),
);
