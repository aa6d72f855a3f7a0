import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeHelpContent, writeStarlightProject } from '../corpus/write-corpus.ts';
import { measureCommand, type CommandCost } from './measure-command.ts';
import { measureOutput, type OutputSize } from './measure-output.ts';

export const builderNames = ['ours', 'starlight'] as const;
export type BuilderName = (typeof builderNames)[number];

const project = resolve(import.meta.dirname, '../..');

/** One build of a corpus with its time and memory. */
export interface MeasuredBuild extends CommandCost, OutputSize {
  readonly builder: BuilderName;
  /** Articles of the corpus in each language. */
  readonly articles: number;
  /** Built a second time, with the caches of the first. */
  readonly isAgain: boolean;
}

/** A corpus on disk, which can be built repeatedly. */
export interface PreparedBuild {
  readonly builder: BuilderName;
  readonly articles: number;
  readonly directory: string;
}

/** Output directory of a prepared build. */
export const getOutput = ({ directory }: PreparedBuild): string => join(directory, 'dist');

/** Writes a corpus with a number of articles for a builder below `home`. */
export function prepareBuild(builder: BuilderName, articles: number, home: string): PreparedBuild {
  const directory = join(home, `${builder}-${articles}`);
  if (builder === 'starlight') writeStarlightProject(directory, articles);
  else writeHelpContent(join(directory, 'content'), articles);
  return { builder, articles, directory };
}

/** Builds once: without the caches and the output of an earlier build, or again with both. */
export async function runBuild(
  prepared: PreparedBuild,
  { isAgain = false }: { readonly isAgain?: boolean } = {},
): Promise<MeasuredBuild> {
  const { builder, articles, directory } = prepared;
  for (const left of isAgain ? [] : ['dist', '.cache', '.astro']) {
    rmSync(join(directory, left), { recursive: true, force: true });
  }
  const cost = await measureCommand(toCommand(prepared));
  return { builder, articles, isAgain, ...cost, ...measureOutput(getOutput(prepared)) };
}

/**
 * This site is built with its build command, including checks and search index. It runs in the directory
 * of the corpus, where it writes its caches.
 */
const toCommand = ({ builder, directory }: PreparedBuild) =>
  builder === 'starlight'
    ? {
        arguments: [join(project, 'node_modules/astro/bin/astro.mjs'), 'build'],
        directory,
        environment: {},
      }
    : {
        arguments: [join(project, 'src/cli/build.ts')],
        directory,
        environment: {
          SITE_URL: 'https://help.test',
          BASE_PATH: '/',
          HELP_CONTENT: join(directory, 'content'),
          HELP_OUT: join(directory, 'dist'),
          // PDFs and pictures are left out: the comparison is of pages.
          HELP_PDF: 'off',
          HELP_PICTURES: 'off',
        },
      };
