import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite, readSite } from '../../src/checks/built-site/check-site.ts';
import { createArticle, createGuideInput } from '../support/articles.ts';
import { project } from '../support/project.ts';
import {
  commandEnvironment,
  getSiteDirectory,
  testSites,
  type TestSiteName,
} from '../support/sites.ts';
import { createDirectory, createTinySite } from '../support/tiny-site.ts';

/** `npm run check:site` on built sites: it reports nothing for ours, and findings for broken ones. */

const names = Object.keys(testSites) as TestSiteName[];

const article = {
  article: createArticle('zh', 'self-check', createGuideInput()),
  body: '<h1>自查</h1><p><a href="/zh/gone/">先看这里</a></p>',
};

/** Runs the command and returns its exit code and what it printed. */
function run(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/check-site.ts', ...options],
    { cwd: project, encoding: 'utf8', env: { ...commandEnvironment } },
  );
  return { status, stdout, stderr };
}

describe('the built test sites', () => {
  it.each(names)('%s has no findings', (name) => {
    const site = readSite(getSiteDirectory(name));
    expect(site.pages.length).toBeGreaterThan(5);
    expect(checkSite(site)).toEqual([]);
  });

  it('are parsed completely: every indexable page has text', () => {
    const site = readSite(getSiteDirectory('real'));
    const indexable = site.pages.filter(({ isIndexable }) => isIndexable);
    expect(indexable.length).toBeGreaterThan(site.catalogue.all.length);
    expect(indexable.filter(({ blocks }) => blocks.length < 2).map(({ href }) => href)).toEqual([]);
    expect(site.pages.filter(({ redirectsTo }) => redirectsTo.length > 0).length).toBeGreaterThan(
      0,
    );
  });
});

describe('the command', () => {
  it('exits with 0 without findings', () => {
    expect(run('--dir', getSiteDirectory('real'))).toMatchObject({
      status: 0,
      stdout: '0 errors, 0 warnings. Each rule: docs/rules/.\n',
      stderr: '',
    });
  });

  it('exits with 1 on errors, and prints file, line, rule and fix', () => {
    const directory = createTinySite([article]);
    const { status, stdout } = run('--dir', directory);
    expect(status).toBe(1);
    expect(stdout).toContain(`${directory}/zh/self-check/index.html:1:40  error  page-link-broken`);
    expect(stdout).toContain('  "/zh/gone/" is broken: there is no file for /zh/gone/.');
    expect(stdout).toContain('  → Fix or remove the link in content/zh/…/self-check.mdx.');
  });

  it('prints findings of some rules as JSON', () => {
    const directory = createTinySite([article]);
    const { status, stdout } = run('--dir', directory, '--json', '--only', 'page-link-broken');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ rule: 'page-link-broken', file: 'zh/self-check/index.html' }),
    ]);
  });

  it.each([
    [
      'a directory that is not a site',
      ['--dir', '/nowhere'],
      '/nowhere is not a site that was built here',
    ],
    [
      'a rule that does not exist',
      ['--only', 'title-mising'],
      'expected title-missing or another rule',
    ],
    ['an option that does not exist', ['--all'], "Unknown option '--all'"],
  ])('exits with 2 on %s', (_, options, says) => {
    const { status, stdout, stderr } = run(...options);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
  });

  it('exits with 2 if the directory does not exist', () => {
    const directory = createDirectory();
    rmSync(directory, { recursive: true });
    expect(run('--dir', join(directory, 'dist')).status).toBe(2);
  });
});
