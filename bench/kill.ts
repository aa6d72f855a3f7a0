import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkSite, readSite } from '../src/checks/built-site/check-site.ts';
import { stagingName } from '../src/content-model/built-site/published-files.ts';
import { createCommand } from '../src/cli/command.ts';
import { run } from '../src/cli/run.ts';
import { withWorkspace } from './build/workspace.ts';
import { parseCount } from './support/parse-count.ts';

const project = resolve(import.meta.dirname, '..');

/** Longest time until a build is killed, in milliseconds: a little more than it takes. */
const longest = 7_000;

/** Writes two versions of a small content, which are built in turn. */
const writeContents = (home: string): string[] =>
  ['first', 'second'].map((name) => {
    const content = join(home, name);
    cpSync(join(project, 'tests/fixtures/chinese-only'), content, { recursive: true });
    rmSync(join(content, 'dates.json'), { force: true });
    appendFileSync(join(content, 'zh/keep-safe.mdx'), `\n${name}\n`);
    return content;
  });

const startBuild = (content: string, out: string): ChildProcess =>
  spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: project,
    detached: true,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      HELP_CONTENT: content,
      HELP_OUT: out,
      HELP_PDF: 'off',
      HELP_PICTURES: 'off',
    },
  });

/** Kills a build and all its processes; at its end, it may have none. */
function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Returns what is broken in the output: links, files and policies of its pages. */
const listFaults = (out: string): string[] =>
  checkSite(readSite(out), [
    'page-link-broken',
    'page-file-missing',
    'page-anchor-missing',
    'page-policy',
    'file-damaged',
  ]).map(({ file, message }) => `${file}: ${message}`);

await run(
  createCommand({
    usage: `npm --prefix bench run kill -- [--times 100]

Kills builds of a small site at random moments (SIGKILL), and checks after each that the output is a whole site.

  --times 100   number of builds
Exit codes: 0 every output was whole, 1 one was not, 2 could not run.`,
    options: { times: { type: 'string', default: '100' } },
    run: ({ times }) =>
      withWorkspace(async (home) => {
        const contents = writeContents(home);
        const out = join(home, 'dist');
        const [first = ''] = contents;
        await once(startBuild(first, out), 'close');
        const counts = { builds: parseCount('--times', times) ?? 100, publishing: 0, broken: 0 };
        for (let index = 0; index < counts.builds; index += 1) {
          const build = startBuild(contents[(index + 1) % contents.length] ?? first, out);
          const ended = once(build, 'close');
          await Promise.race([ended, wait(Math.random() * longest)]);
          kill(build);
          await ended;
          const faults = listFaults(out);
          if (existsSync(join(out, stagingName))) counts.publishing += 1;
          if (faults.length > 0) counts.broken += 1;
          for (const fault of faults.slice(0, 5)) console.error(fault);
        }
        console.log(
          `${counts.builds} builds killed, ${counts.publishing} while files were put into place: ` +
            `${counts.broken} without a whole site.`,
        );
        return counts.broken === 0 ? 0 : 1;
      }),
  }),
);
