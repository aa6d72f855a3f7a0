/**
 * `npm --prefix bench run build -- --articles 1000 --vs starlight --growth 500,3000`: what the build costs.
 * `--articles` builds this site from a made-up corpus of so many articles in each language, `--vs
 * starlight` plain Starlight from the same text in turn with it, `--runs` times each; `--growth` this
 * site at each size. Memory is the largest sum of resident memory over the build's processes, looked
 * at every 100 ms. Exit codes: 0, 1 a bar is missed, 2 could not run.
 */
import { parseArgs } from 'node:util';
import { run } from '../src/cli/run.ts';
import { prepareBuild, runBuild, type BuilderName, type MeasuredBuild } from './build/builders.ts';
import {
  buildColumns,
  compareGrowth,
  compareWithStarlight,
  formatVerdict,
  missesBar,
} from './build/compare.ts';
import { withWorkspace } from './build/workspace.ts';
import { writeReport } from './support/report.ts';
import { formatTable } from './support/table.ts';

/** Builds with each builder in turn, so that a change in the machine's mood meets both. */
async function buildInTurn(
  builders: readonly BuilderName[],
  articles: number,
  { home, runs }: { readonly home: string; readonly runs: number },
): Promise<MeasuredBuild[]> {
  const prepared = builders.map((builder) => prepareBuild(builder, articles, home));
  const builds: MeasuredBuild[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    for (const build of prepared) builds.push(await runBuild(build));
  }
  return builds;
}

await run(async () => {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string' },
      vs: { type: 'string' },
      growth: { type: 'string' },
      runs: { type: 'string', default: '1' },
      json: { type: 'string' },
    },
  });
  const runs = Number(values.runs);
  const isCompared = values.vs === 'starlight';
  const sizes = values.growth?.split(',').map(Number) ?? [];
  const articles = Number(values.articles ?? (sizes.length > 0 ? 0 : 1000));
  const { builds, growth } = await withWorkspace(async (home) => {
    const builders: BuilderName[] = isCompared ? ['ours', 'starlight'] : ['ours'];
    const builds = articles > 0 ? await buildInTurn(builders, articles, { home, runs }) : [];
    const growth: MeasuredBuild[] = [];
    for (const size of sizes)
      growth.push(...(await buildInTurn(['ours'], size, { home, runs: 1 })));
    return { builds, growth };
  });

  console.log(formatTable(buildColumns, [...builds, ...growth]));
  const verdicts = [
    ...(isCompared && builds.length > 0 ? compareWithStarlight(builds) : []),
    ...compareGrowth(growth),
  ];
  for (const verdict of verdicts) console.log(formatVerdict(verdict));
  writeReport(values.json, { builds, growth, verdicts });
  return verdicts.some(missesBar) ? 1 : 0;
});
