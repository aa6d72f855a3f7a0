/**
 * `npm run build`: checks the content, builds the site beside the last one, and puts it into place
 * only when everything has worked. Exit codes: 0 built, 1 content is wrong, 2 could not build.
 *
 * The pages are built by a second process while this one checks the content: on two cores the check
 * costs no time, and what it has parsed the other need not parse again. What that process says is
 * held back until the content is known to be right, so that wrong content is reported once and as a
 * whole.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { placeholderHost } from '../site/config.ts';
import { openSyntaxTrees } from '../content-model/reading/syntax-trees.ts';
import { reportContent } from './report-content.ts';
import { run } from './run.ts';

const buildPages = (directory: string, trees: string): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, 'build-pages.ts'), directory], {
    env: { ...process.env, HELP_TREES: trees },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Resolves with the exit code of a process, or null where it was killed. */
const waitFor = (child: ChildProcess): Promise<number | null> =>
  new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done(code));
  });

/** Puts a site back that an interrupted build has moved aside. */
function restoreDirectory(target: string, old: string): void {
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  rmSync(old, { recursive: true, force: true });
}

/** Puts a finished directory in the place of another, which comes back where that fails. */
function replaceDirectory(target: string, finished: string): void {
  const old = `${target}.old`;
  restoreDirectory(target, old);
  try {
    if (existsSync(target)) renameSync(target, old);
    renameSync(finished, target);
  } finally {
    restoreDirectory(target, old);
  }
}

/** Checks and builds into `next`; returns the exit code. No process outlives it. */
async function checkAndBuild(content: string, next: string, trees: string): Promise<number> {
  const { keep } = openSyntaxTrees(trees);
  const pages = buildPages(next, trees);
  const built = waitFor(pages);
  const stop = () => void pages.kill('SIGKILL');
  process.once('SIGTERM', stop).once('SIGINT', stop);
  try {
    if (!reportContent(content, keep)) return 1;
    pages.stdout?.pipe(process.stdout);
    pages.stderr?.pipe(process.stderr);
    return (await built) === 0 ? 0 : 2;
  } finally {
    stop();
    await built.catch(() => undefined);
  }
}

await run(async () => {
  const start = performance.now();
  const { content, origin, out } = readBuildSettings();
  const target = resolve(out);
  const next = `${target}.next`;
  const trees = `${target}.trees`;
  const clear = () => {
    for (const folder of [next, trees]) rmSync(folder, { recursive: true, force: true });
  };
  clear();
  try {
    const code = await checkAndBuild(content, next, trees);
    if (code !== 0) return code;
    replaceDirectory(target, next);
  } finally {
    clear();
  }
  if (new URL(origin).host === placeholderHost) {
    console.warn(`SITE_URL is not set: addresses in the pages begin with ${origin}.`);
  }
  console.log(`Built ${out}/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  return 0;
});
