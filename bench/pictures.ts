import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createCommand } from '../src/cli/command.ts';
import { run } from '../src/cli/run.ts';
import { measureCommand, type CommandCost } from './build/measure-command.ts';
import { withWorkspace } from './build/workspace.ts';
import { writeHelpContent } from './corpus/write-corpus.ts';
import { parseCount } from './support/parse-count.ts';
import { writeReport } from './support/report.ts';
import { formatTable, type Column } from './support/table.ts';

const project = resolve(import.meta.dirname, '..');

/** Maximum milliseconds per picture and maximum bytes of a picture. */
const bars = { milliseconds: 60, bytes: 60_000 } as const;

interface MeasuredPictures extends CommandCost {
  readonly what: string;
  readonly files: number;
  readonly heaviest: number;
}

const runCommand = (
  home: string,
  [command = '', ...words]: readonly string[],
  settings: Record<string, string> = {},
) =>
  measureCommand({
    arguments: [join(project, 'src/cli', command), ...words],
    directory: home,
    environment: { SITE_URL: 'https://help.test', HELP_OUT: join(home, 'dist'), ...settings },
  });

/** Builds the pages of content without the files that are made from them. */
const buildPages = (home: string, content: string) =>
  runCommand(home, ['build.ts'], { HELP_CONTENT: content, HELP_PDF: 'off', HELP_PICTURES: 'off' });

async function makePictures(home: string, what: string): Promise<MeasuredPictures> {
  const cost = await runCommand(home, ['make.ts', 'pictures']);
  const directory = join(home, 'dist/pictures');
  const sizes = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.png'))
    .map((path) => statSync(join(directory, path)).size);
  return { what, ...cost, files: sizes.length, heaviest: Math.max(...sizes) };
}

async function measure(workspace: string, articles: number): Promise<MeasuredPictures[]> {
  const [small, large] = [join(workspace, 'site'), join(workspace, 'corpus')];
  mkdirSync(small);
  await buildPages(small, join(project, 'content'));
  writeHelpContent(join(large, 'content'), articles);
  await buildPages(large, join(large, 'content'));
  return [
    await makePictures(small, 'this site'),
    await makePictures(large, `${articles} × 2`),
    await makePictures(large, 'unchanged'),
  ];
}

const getCost = ({ seconds, files }: MeasuredPictures): number => (seconds * 1000) / files;

const columns: readonly Column<MeasuredPictures>[] = [
  { title: 'pictures of', value: ({ what }) => what, align: 'left' },
  { title: 'files', value: ({ files }) => files },
  { title: 's', value: ({ seconds }) => seconds.toFixed(1) },
  { title: 'ms each', value: (row) => getCost(row).toFixed(1) },
  { title: 'heaviest, KB', value: ({ heaviest }) => (heaviest / 1000).toFixed(1) },
  { title: 'peak memory, MB', value: ({ peakMemory }) => Math.round(peakMemory / 1e6) },
];

await run(
  createCommand({
    usage: `npm --prefix bench run pictures -- [--articles 500] [--json FILE]

Measures time and memory of share pictures: of this site, of a number of generated articles in each language, and of
the same articles unchanged.
Exit codes: 0, 1 a limit is missed, 2 could not run.`,
    options: { articles: { type: 'string' }, json: { type: 'string' } },
    run: async (values) => {
      const articles = parseCount('--articles', values.articles) ?? 500;
      const rows = await withWorkspace((workspace) => measure(workspace, articles));
      console.log(formatTable(columns, rows));
      const missed = rows.filter(
        (row) => getCost(row) > bars.milliseconds || row.heaviest > bars.bytes,
      );
      for (const { what } of missed) {
        console.error(
          `${what}: expected at most ${bars.milliseconds} ms and ${bars.bytes / 1000} KB.`,
        );
      }
      writeReport(values.json, { articles, rows });
      return missed.length > 0 ? 1 : 0;
    },
  }),
);
