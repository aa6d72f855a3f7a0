import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/content-model/list-files.ts';
import { project, root } from '../support/project.ts';
import { commandEnvironment, getSiteDirectory, runBuild, testSites } from '../support/sites.ts';

const scratch = mkdtempSync(join(tmpdir(), 'help-build-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Returns an output directory with one file of an earlier build. */
function createOldSite(name: string): string {
  const out = join(scratch, name);
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the last good site');
  return out;
}

/** What a build leaves beside its output, in it, and in its folder for unfinished sites. */
const listLeft = (out: string): string[] => [
  ...readdirSync(dirname(out)).filter((name) => name.startsWith(`${basename(out)}.`)),
  ...readdirSync(out).filter((name) => name.startsWith('.publishing')),
  ...(existsSync(staging) ? [staging] : []),
];

const staging = join(project, '.cache/build');

const readOldSite = (out: string): string => readFileSync(join(out, 'index.html'), 'utf8');

/** Lines that start a finding: `path:line:column  level  rule`. */
const listRules = (output: string): string[] =>
  [...output.matchAll(/ {2}(?:error|warning) {2}(\S+)$/gm)].map(([, rule = '']) => rule);

describe('a build of wrong content', async () => {
  const out = createOldSite('broken');
  const content = join(root, 'tests/fixtures/broken');
  const { exitCode, output } = await runBuild({ ...testSites.real, content }, out);

  it('stops with exit code 1 and says that nothing was built', () => {
    expect(exitCode).toBe(1);
    expect(output).toContain('Nothing was built.');
  });

  it('reports every kind of mistake in one run', () => {
    expect(new Set(listRules(output))).toEqual(
      new Set([
        'article-length',
        'code-duplicate',
        'component-unknown',
        'facts-differ',
        'file-encoding',
        'file-unexpected',
        'frontmatter-field',
        'frontmatter-malformed',
        'heading-id-missing',
        'heading-ids-differ',
        'id-duplicate',
        'image-missing',
        'link-target-missing',
        'phrases-few',
        'related-unknown',
        'situation-target-missing',
        'summary-too-long',
        'translation-missing',
      ]),
    );
  });

  it('shows no stack trace', () => {
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('keeps the last site in place, without temporary files', () => {
    expect(readOldSite(out)).toBe('the last good site');
    expect(listLeft(out)).toEqual([]);
  });
});

it('says so if the content is empty, and keeps the last site', async () => {
  const out = createOldSite('empty');
  const content = join(root, 'tests/fixtures/rules/content-empty');
  const { exitCode, output } = await runBuild({ ...testSites.real, content }, out);
  expect(exitCode).toBe(1);
  expect(listRules(output)).toEqual(['content-empty']);
  expect(readOldSite(out)).toBe('the last good site');
});

describe('a build that cannot run', () => {
  it.each([
    ['origin', { origin: 'posta.test' }, 'SITE_URL is "posta.test"; expected an origin'],
    [
      'content',
      { content: 'nowhere' },
      'HELP_CONTENT is "nowhere", which does not exist; expected',
    ],
  ])('names the wrong %s and what is expected', async (name, wrong, message) => {
    const out = createOldSite(`wrong-${name}`);
    const { exitCode, output } = await runBuild({ ...testSites.real, ...wrong }, out);
    expect(exitCode).toBe(2);
    expect(output).toContain(message);
    expect(output).not.toMatch(/^\s+at /m);
    expect(readOldSite(out)).toBe('the last good site');
  });

  it('keeps the last site if a picture cannot be decoded', async () => {
    const out = createOldSite('half-way');
    const content = join(scratch, 'unreadable-picture');
    const folder = join(content, 'zh');
    mkdirSync(folder, { recursive: true });
    const article = readFileSync(
      join(root, 'tests/fixtures/chinese-only/zh/keep-safe.mdx'),
      'utf8',
    );
    writeFileSync(join(folder, 'keep-safe.mdx'), `${article}\n![一张图](./broken.png)\n`);
    writeFileSync(join(folder, 'sign-out.mdx'), article.replace('[sign-out]', '[keep-safe]'));
    writeFileSync(join(folder, 'broken.png'), 'not a picture');
    const { exitCode, output } = await runBuild({ ...testSites.real, content }, out);
    expect(exitCode, output).toBe(1);
    expect(listRules(output)).toContain('image-broken');
    expect(readOldSite(out)).toBe('the last good site');
    expect(listLeft(out)).toEqual([]);
  });
});

describe('a build during which a file is saved', () => {
  it('publishes nothing and names the file', async () => {
    const out = createOldSite('edited');
    const content = join(scratch, 'edited-content');
    cpSync(testSites['chinese-only'].content, content, { recursive: true });
    const article = join(content, 'zh/keep-safe.mdx');
    const site = { ...testSites['chinese-only'], content, pdf: false, pictures: false };
    const building = runBuild(site, out);
    // Astro's folder appears when the content is being read or has been.
    await expect.poll(() => existsSync(staging), { interval: 20 }).toBe(true);
    appendFileSync(article, '\n<script>alert(1)</script>\n');
    const { exitCode, output } = await building;
    expect(exitCode, output).not.toBe(0);
    expect(output).toContain('keep-safe.mdx');
    expect(readOldSite(out)).toBe('the last good site');
    expect(listLeft(out)).toEqual([]);
  });
});

describe('`astro build`', () => {
  it('is refused, because it makes only a part of the site', () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', join(scratch, 'astro')],
      { cwd: project, encoding: 'utf8', env: { ...commandEnvironment } },
    );
    expect(status).not.toBe(0);
    expect(stderr + stdout).toContain('Run `npm run build`');
  });
});

describe('two builds of the same tree', () => {
  const hashFiles = (directory: string): string[] =>
    listFiles(directory).map((path) => {
      const bytes = readFileSync(join(directory, path));
      return `${createHash('sha256').update(bytes).digest('hex')}  ${path}`;
    });

  it('produce the same bytes', async () => {
    const first = getSiteDirectory('real');
    // With damaged caches: nothing of them may be used, so that the order of work differs, too.
    for (const name of readdirSync(join(project, '.cache')).filter((name) =>
      /^astro-\w+$/.test(name),
    )) {
      const store = join(project, '.cache', name, 'data-store.json');
      if (existsSync(store))
        writeFileSync(store, readFileSync(store, 'utf8').replaceAll('客服', '骗子'));
    }
    const second = join(project, '.cache/second');
    rmSync(second, { recursive: true, force: true });
    const { exitCode, output } = await runBuild(testSites.real, second);
    expect(exitCode, output).toBe(0);
    expect(listLeft(second)).toEqual([]);
    expect(hashFiles(second)).toEqual(hashFiles(first));
    rmSync(second, { recursive: true });
  });
});
