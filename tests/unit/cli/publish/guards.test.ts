import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSealedCache, sealCache } from '../../../../src/cli/publish/sealed-cache.ts';
import { findChange, readSourceState } from '../../../../src/cli/publish/source-state.ts';
import { createDirectory } from '../../../support/tiny-site.ts';

describe('a sealed cache', () => {
  function createCache(): { cache: string; file: string } {
    const cache = join(createDirectory(), 'cache');
    const file = join(cache, 'assets/picture.webp');
    mkdirSync(join(cache, 'assets'), { recursive: true });
    writeFileSync(file, 'picture');
    sealCache(cache);
    return { cache, file };
  }

  it('is used as the build left it', () => {
    const { cache, file } = createCache();
    openSealedCache(cache);
    expect(existsSync(file)).toBe(true);
  });

  it.each([
    ['a file has changed', ({ file }: { file: string }) => writeFileSync(file, 'pictura')],
    ['a file was added', ({ cache }: { cache: string }) => writeFileSync(join(cache, 'a'), '')],
    [
      'a build ended before it could seal it',
      ({ cache }: { cache: string }) => openSealedCache(cache),
    ],
  ])('is removed if %s', (_, change) => {
    const paths = createCache();
    change(paths);
    openSealedCache(paths.cache);
    expect(existsSync(paths.file)).toBe(false);
  });
});

describe('the state of sources', () => {
  function createSources(): string {
    const directory = createDirectory();
    mkdirSync(join(directory, 'zh'));
    writeFileSync(join(directory, 'zh/a.mdx'), 'one');
    return directory;
  }

  it('has no change if nothing is written', () => {
    const directory = createSources();
    expect(findChange(readSourceState([directory]), readSourceState([directory]))).toBeUndefined();
  });

  it.each([
    ['a changed file', (path: string) => writeFileSync(join(path, 'zh/a.mdx'), 'two'), 'a.mdx'],
    ['a new file', (path: string) => writeFileSync(join(path, 'zh/b.mdx'), ''), 'b.mdx'],
    [
      'a file that was changed and changed back, times included',
      (path: string) => {
        const file = join(path, 'zh/a.mdx');
        writeFileSync(file, 'two');
        writeFileSync(file, 'one');
        utimesSync(file, 1, 1);
      },
      'a.mdx',
    ],
  ])('shows %s', (_, change, name) => {
    const directory = createSources();
    utimesSync(join(directory, 'zh/a.mdx'), 1, 1);
    const before = readSourceState([directory, join(directory, 'missing')]);
    change(directory);
    expect(findChange(before, readSourceState([directory]))).toMatch(new RegExp(`${name}$`));
  });
});

describe('the lock of builds', () => {
  /** Starts a process that takes its turn, says so and waits until it is killed. */
  function start(lock: string) {
    const module = join(import.meta.dirname, '../../../../src/cli/publish/build-lock.ts');
    const script = `const { takeTurn } = await import(${JSON.stringify(module)});
      takeTurn(${JSON.stringify(lock)});
      globalThis.gc();
      console.log('turn');
      setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return {
      child,
      next: () => once(child.stdout, 'data'),
      said: () => once(child.stderr, 'data'),
    };
  }

  it('makes the second wait, and passes on when the first is killed', async () => {
    const lock = join(createDirectory(), 'lock');
    const first = start(lock);
    await first.next();
    const second = start(lock);
    expect(String(await second.said())).toContain('Another build is running in this checkout');
    const turn = second.next();
    first.child.kill('SIGKILL');
    expect(String(await turn)).toContain('turn');
    second.child.kill('SIGKILL');
    expect(readFileSync(lock)).toHaveLength(0);
  });
});
