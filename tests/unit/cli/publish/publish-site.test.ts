import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishPublication, publishSite } from '../../../../src/cli/publish/publish-site.ts';
import {
  addFiles,
  listSiteFiles,
  readPublishedFiles,
} from '../../../../src/content-model/built-site/published-files.ts';
import { createDirectory } from '../../../support/tiny-site.ts';

type Files = Readonly<Record<string, string>>;

function write(directory: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

/** Returns a directory that a build has just finished. */
const build = (files: Files): string => write(join(createDirectory(), 'build'), files);

const read = (directory: string): Files =>
  Object.fromEntries(
    listSiteFiles(directory).map((path) => [path, readFileSync(join(directory, path), 'utf8')]),
  );

const first: Files = {
  'index.html': 'first /_astro/page.1111.js',
  'zh/gone/index.html': 'first /_astro/page.1111.js',
  'zh/same/index.html': 'first /_astro/page.1111.js',
  '_astro/page.1111.js': 'script',
  'pagefind/entry.json': 'first pagefind/zh/1111.json',
  'pagefind/zh/1111.json': 'words',
};
const second: Files = {
  'index.html': 'second /_astro/page.2222.js',
  'zh/new/index.html': 'second /_astro/page.2222.js',
  'zh/same/index.html': 'second /_astro/page.2222.js',
  '_astro/page.2222.js': 'script',
  'pagefind/entry.json': 'second pagefind/zh/2222.json',
  'pagefind/zh/2222.json': 'words',
};
const third: Files = { 'index.html': 'third /_astro/page.3333.js', '_astro/page.3333.js': '' };
/** Files of the first build that pages opened before the second one still load. */
const keptOfFirst: Files = { '_astro/page.1111.js': 'script', 'pagefind/zh/1111.json': 'words' };

/** Returns an output directory with the first build. */
function createOutput(files: Files = {}): string {
  const output = write(createDirectory(), files);
  publishSite(build(first), output);
  return output;
}

describe('publishing into an output directory', () => {
  it('writes all files into a new one, and takes those of the build', () => {
    const output = join(createDirectory(), 'deep/dist');
    const built = build(first);
    publishSite(built, output);
    expect(read(output)).toEqual(first);
    expect(existsSync(built)).toBe(false);
  });

  it('replaces pages, removes those that are gone, and keeps what open pages load', () => {
    const output = createOutput();
    publishSite(build(second), output);
    expect(read(output)).toEqual({ ...second, ...keptOfFirst });
    expect(readdirSync(join(output, 'zh'))).toEqual(['new', 'same']);
  });

  it('keeps them until the build after the next', () => {
    const output = createOutput();
    publishSite(build(second), output);
    publishSite(build(third), output);
    expect(Object.keys(read(output))).not.toContain('_astro/page.1111.js');
    expect(Object.keys(read(output))).toContain('_astro/page.2222.js');
  });

  it('keeps them over a build without changes', () => {
    const output = createOutput();
    publishSite(build(second), output);
    publishSite(build(second), output);
    expect(read(output)).toEqual({ ...second, ...keptOfFirst });
  });

  it('leaves a file alone that is there already, and replaces one with other permissions', () => {
    const output = createOutput();
    const inode = (path: string): number => statSync(join(output, path)).ino;
    chmodSync(join(output, 'index.html'), 0o600);
    const before = { page: inode('index.html'), script: inode('_astro/page.1111.js') };
    publishSite(build(first), output);
    expect(read(output)).toEqual(first);
    expect(inode('_astro/page.1111.js')).toBe(before.script);
    expect(inode('index.html')).not.toBe(before.page);
  });

  it('leaves files of others alone', () => {
    const others = { 'live/status.json': '{}', '.well-known/proof': 'proof' };
    const output = createOutput(others);
    publishSite(build(second), output);
    expect(read(output)).toMatchObject(others);
  });

  it('removes compressed copies of files that it replaces', () => {
    const output = createOutput();
    write(output, {
      'index.html.gz': 'first',
      'index.html.br': 'first',
      'zh/gone/index.html.br': '',
    });
    publishSite(build(second), output);
    expect(Object.keys(read(output)).filter((path) => /\.(?:gz|br)$/.test(path))).toEqual([]);
  });

  it('follows a link to a directory, which stays', () => {
    const directory = createDirectory();
    mkdirSync(join(directory, 'www'));
    symlinkSync('www', join(directory, 'dist'));
    publishSite(build(first), join(directory, 'dist'));
    expect(read(join(directory, 'www'))).toEqual(first);
  });

  it.each([
    ['a folder where a file belongs', { 'index.html/old.txt': '' }, 'index.html is a folder'],
    ['a file where a folder belongs', { zh: '' }, 'zh is a file'],
  ])('changes nothing if there is %s', (_, others, says) => {
    const output = write(createDirectory(), others);
    expect(() => publishSite(build(first), output)).toThrow(says);
    expect(read(output)).toEqual(others);
  });
});

/** Publishes the second build over the first, and fails at a rename. Returns the output. */
function interrupt(output: string, renames: number): boolean {
  let left = renames;
  try {
    publishSite(build(second), output, (from, to) => {
      if (left === 0) throw new Error('killed');
      left -= 1;
      renameSync(from, to);
    });
    return false;
  } catch (error) {
    expect((error as Error).message).toBe('killed');
    return true;
  }
}

describe('publishing that is interrupted', () => {
  it('leaves a whole site at every moment, which the next command completes', () => {
    let renames = 0;
    for (; ; renames += 1) {
      const output = createOutput();
      const isInterrupted = interrupt(output, renames);
      const files = read(output);
      for (const path of ['index.html', 'zh/same/index.html', 'pagefind/entry.json']) {
        const [, file = ''] = files[path]?.split(' ') ?? [];
        expect(files, `${path} after ${renames} renames`).toHaveProperty([file.replace(/^\//, '')]);
      }
      finishPublication(output);
      const isSecond = 'zh/new/index.html' in read(output);
      expect(read(output)).toEqual(isSecond ? { ...second, ...keptOfFirst } : first);
      if (!isInterrupted) break;
    }
    expect(renames).toBeGreaterThan(Object.keys(second).length);
  });

  it('is completed before the next one begins', () => {
    const output = createOutput();
    interrupt(output, 4);
    publishSite(build(third), output);
    expect(readPublishedFiles(output)?.files).toEqual(Object.keys(third).sort());
    expect(Object.keys(read(output))).not.toContain('zh/new/index.html');
  });
});

describe('publishing that is interrupted while old files are removed', () => {
  it('is completed by the next command, whatever is gone already', () => {
    const output = createOutput();
    // Up to the record, the last rename, after which files are removed.
    const total = Object.keys(second).length + 1;
    expect(interrupt(output, total)).toBe(true);
    rmSync(join(output, 'zh/gone'), { recursive: true });
    finishPublication(output);
    expect(read(output)).toEqual({ ...second, ...keptOfFirst });
  });
});

describe('files that are added to a published site', () => {
  it('go with their page and its folder', async () => {
    const output = createOutput();
    await addFiles(output, () => write(output, { 'zh/gone/index.html.gz': 'gzip' }));
    publishSite(build(second), output);
    expect(read(output)).toEqual({ ...second, ...keptOfFirst });
  });

  it('go with the next build that does not have them', async () => {
    const output = createOutput();
    await addFiles(output, () => write(output, { 'zh/gone.pdf': 'PDF' }));
    expect(readPublishedFiles(output)?.files).toContain('zh/gone.pdf');
    publishSite(build(second), output);
    expect(Object.keys(read(output))).not.toContain('zh/gone.pdf');
  });
});
