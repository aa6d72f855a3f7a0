import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { FileSummary } from '../../../src/export/pdf/write-files.ts';
import { createArticle, createGuideInput } from '../../support/articles.ts';
import { project } from '../../support/project.ts';
import { commandEnvironment } from '../../support/sites.ts';
import { createDirectory, createTinySite, type TinyArticle } from '../../support/tiny-site.ts';

const article = (locale: 'zh' | 'en', id: string, body = '<p>Text</p>'): TinyArticle => ({
  article: createArticle(locale, id, createGuideInput({ title: id })),
  body,
});

/** Starts the command on a built directory, with a temporary cache. */
function start(site: string, options: readonly string[], home = createDirectory()): ChildProcess {
  return spawn(process.execPath, [join(project, 'src/cli/make.ts'), 'pdf', ...options], {
    cwd: home,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...commandEnvironment, HELP_OUT: site },
  });
}

async function finish(child: ChildProcess) {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('The command was started without its output.');
  const [output, errors] = await Promise.all([text(stdout), text(stderr), once(child, 'close')]);
  return { code: child.exitCode, output, errors };
}

const run = (site: string, ...options: string[]) => finish(start(site, options));

const listPdfs = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('.pdf'))
    .sort();

describe('npm run make -- pdf', { timeout: 60_000 }, () => {
  const articles = [article('zh', 'box-lost'), article('en', 'box-lost'), article('en', 'fees')];

  it('makes every PDF and says how many', async () => {
    const site = createTinySite(articles);
    const { code, output, errors } = await run(site);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(/^5 PDFs in .*, 0\.\d MB; 5 new, 0 unchanged\.\n$/);
    expect(listPdfs(site)).toEqual([
      'en/box-lost.pdf',
      'en/fees.pdf',
      'en/handbook.pdf',
      'zh/box-lost.pdf',
      'zh/handbook.pdf',
    ]);
  });

  it.each([
    [
      ['--only', 'box-lost'],
      ['/en/box-lost.pdf', '/zh/box-lost.pdf'],
    ],
    [
      ['--locale', 'zh'],
      ['/zh/box-lost.pdf', '/zh/handbook.pdf'],
    ],
    [
      ['--only', 'fees', '--only', 'box-lost', '--locale', 'en'],
      ['/en/box-lost.pdf', '/en/fees.pdf'],
    ],
  ])('makes what %o names and tells of it as data', async (options, hrefs) => {
    const { code, output } = await run(createTinySite(articles), ...options, '--json');
    const { files, findings } = JSON.parse(output) as FileSummary;
    expect([code, files.map(({ href }) => href), findings]).toEqual([0, hrefs, []]);
    expect(files.every(({ bytes }) => bytes > 5000)).toBe(true);
  });

  it('reports findings and makes the others', async () => {
    const site = createTinySite([...articles, article('en', 'odd', '<details>x</details>')]);
    const { code, output, errors } = await run(site);
    expect([code, output]).toEqual([1, expect.stringMatching(/^5 PDFs/)]);
    expect(errors).toContain('en/odd/  error  pdf-element');
    expect(listPdfs(site)).not.toContain('en/odd.pdf');
    // The handbook, too, does without what has no PDF.
    const { code: again, output: books } = await run(site, '--only', 'handbook', '--json');
    expect([again, (JSON.parse(books) as FileSummary).files.length]).toEqual([0, 2]);
  });

  it.each([
    [
      ['--only', 'box-list'],
      '--only is "box-list"; expected the id of an article, such as box-lost.',
    ],
    [['--locale', 'fr'], '--locale is "fr"; expected one of zh, en.'],
    [['--unknown'], "Unknown option '--unknown'"],
  ])('says what is wrong with %o', async (options, message) => {
    const { code, errors } = await run(createTinySite(articles), ...options);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });

  it('reports that a directory is not a built site', async () => {
    const { code, errors } = await run(createDirectory());
    expect(code).toBe(2);
    expect(errors).toContain('expected a directory that `npm run build` has written');
  });

  it('stops on a signal, and does not change the site', async () => {
    const many = Array.from({ length: 300 }, (_, number) => article('en', `article-${number}`));
    const site = createTinySite(many);
    const home = createDirectory();
    const cache = join(home, '.cache/pdf');
    mkdirSync(cache, { recursive: true });
    const begun = watch(cache)[Symbol.asyncIterator]().next();
    const child = start(site, [], home);
    const finished = finish(child);
    await begun;
    child.kill('SIGTERM');
    const { code, errors } = await finished;
    expect(code).toBe(2);
    expect(errors).toContain('Stopped by SIGTERM; no PDF was changed.');
    expect([listPdfs(site), existsSync(join(site, 'en/article-1/index.html'))]).toEqual([[], true]);
  });
});
