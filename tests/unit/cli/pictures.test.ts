import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileSummary } from '../../../src/export/pdf/write-files.ts';
import { createArticle, createGuideInput } from '../../support/articles.ts';
import { project, root } from '../../support/project.ts';
import { commandEnvironment } from '../../support/sites.ts';
import { createDirectory, createTinySite, type TinyArticle } from '../../support/tiny-site.ts';

const article = (locale: 'zh' | 'en', id: string, title = id): TinyArticle => ({
  article: createArticle(locale, id, createGuideInput({ title })),
  body: '<p>Text</p>',
});

function createSite(articles: readonly TinyArticle[]): string {
  const site = createTinySite(articles);
  copyFileSync(join(root, 'public/favicon.svg'), join(site, 'favicon.svg'));
  return site;
}

/** Runs the command on a built directory, with a temporary cache. */
function run(site: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'src/cli/make.ts'), 'pictures', ...options],
    {
      cwd: createDirectory(),
      encoding: 'utf8',
      env: { ...commandEnvironment, HELP_OUT: site },
    },
  );
  return { code: status, output: stdout, errors: stderr };
}

describe('npm run make -- pictures', { timeout: 60_000 }, () => {
  const articles = [article('zh', 'box-lost'), article('en', 'box-lost'), article('en', 'fees')];

  it('makes every picture of a built site, and says how many', () => {
    const site = createSite(articles);
    const { code, output, errors } = run(site);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(/^8 pictures in .*, 0\.1 MB; 8 new, 0 unchanged\.\n$/);
    expect(readdirSync(join(site, 'pictures')).sort()).toEqual([
      'en',
      'en.png',
      'index.png',
      'zh',
      'zh.png',
    ]);
  });

  it.each([
    [
      ['--only', 'box-lost'],
      ['/pictures/en/box-lost.png', '/pictures/zh/box-lost.png'],
    ],
    [
      ['--locale', 'en'],
      ['/pictures/en/box-lost.png', '/pictures/en/fees.png'],
    ],
  ])('makes those of the articles that %j choose', (options, hrefs) => {
    const { code, output } = run(createSite(articles), ...options, '--json');
    const { files } = JSON.parse(output) as FileSummary;
    expect([code, files.map(({ href }) => href)]).toEqual([0, hrefs]);
  });

  it('exits with 2 if a named article does not exist', () => {
    const { code, errors } = run(createSite(articles), '--only', 'feees');
    expect(code).toBe(2);
    expect(errors).toContain('--only is "feees"; expected the id of an article, such as fees.');
  });
});
