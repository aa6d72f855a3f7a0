import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/project.ts';
import { commandEnvironment } from '../../support/sites.ts';
import { createDirectory } from '../../support/tiny-site.ts';

interface Run {
  readonly status: number | null;
  readonly output: string;
}

/** Copies what starts commands into a folder, and returns how to run a command with this text. */
function createProject(name: string): (text: string, environment?: NodeJS.ProcessEnv) => Run {
  const folder = join(createDirectory(), name);
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return (text, environment) => {
    writeFileSync(join(folder, 'command.ts'), text);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'scripts/node24.js'), 'command.ts', '--option'],
      { env: { ...commandEnvironment, ...environment }, encoding: 'utf8' },
    );
    return { status, output: stdout + stderr };
  };
}

describe('the folder of the project', () => {
  it.each(['Help #1', 'why?', 'a%20b', '100%', 'a"b', 'a*b', 'a\nb', 'a\tb', 'node_modules/help'])(
    'is refused where Vite or Node cannot handle its path: %j',
    (name) => {
      const { status, output } = createProject(name)('console.log("started")');
      expect(output).toMatch(
        /^This project is in ".*; expected a path without .*\n→ Move or clone/,
      );
      expect(status).toBe(2);
    },
  );

  it('may have other characters', () => {
    const run = createProject("it's 中文 😀 [a] {b} (c) & ; $d `e` é");
    expect(run('console.log("started", process.argv[2])')).toEqual({
      status: 0,
      output: 'started --option\n',
    });
  });
});

describe('the exit code', () => {
  it.each([
    [
      'a package is missing',
      "import 'no-such-package';",
      /^Cannot find package 'no-such-package'.*\n→ Run `npm ci`/,
    ],
    ['the code has a mistake', 'const a = ;', /command\.ts:1/],
    [
      'something fails that nothing waits for',
      'setTimeout(() => { throw new Error("late") });',
      /late/,
    ],
    ['a promise fails that nothing waits for', 'void Promise.reject(new Error("late"));', /late/],
    [
      'the process is killed',
      'process.kill(process.pid, "SIGKILL"); setTimeout(() => 0, 1e6);',
      /^$/,
    ],
  ])('is 2 where %s', (_, text, expected) => {
    const { status, output } = createProject('help')(text);
    expect(output).toMatch(expected);
    expect(status).toBe(2);
  });

  it('is otherwise that of the command', () => {
    expect(createProject('help')('process.exitCode = 1;').status).toBe(1);
  });
});

it('takes no choice of NODE_ENV, and turns telemetry off', () => {
  const text = 'console.log(process.env.NODE_ENV, process.env.ASTRO_TELEMETRY_DISABLED)';
  expect(createProject('help')(text, { NODE_ENV: 'development' }).output).toBe('undefined 1\n');
});
