import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSite } from '../../../../src/content-model/built-site/open-site.ts';
import { describePictures } from '../../../../src/export/pictures/describe-pictures.ts';
import type { WriteFilesOptions } from '../../../../src/export/pdf/write-files.ts';
import { exportPictures, writePictures } from '../../../../src/export/pictures/write-pictures.ts';
import { createArticle, createGuideInput } from '../../../support/articles.ts';
import { root } from '../../../support/project.ts';
import { createDirectory, createTinySite } from '../../../support/tiny-site.ts';

const worker = (name: string): URL =>
  new URL(`../../../fixtures/pdf-workers/${name}.ts`, import.meta.url);

/** Returns a tiny site with articles of these titles, and a function that makes its pictures with a separate cache. */
function prepare(titles: readonly string[], cache = createDirectory()) {
  const directory = createTinySite(
    titles.map((title, index) => ({
      article: createArticle('zh', `a${index}`, createGuideInput({ title })),
      body: '<p>Text</p>',
    })),
    '/help/',
  );
  copyFileSync(join(root, 'public/favicon.svg'), join(directory, 'favicon.svg'));
  const site = openSite(directory);
  const warnings: string[] = [];
  const warn = (message: string) => void warnings.push(message);
  const run = (options: WriteFilesOptions = {}, pictures = describePictures(site)) =>
    writePictures(site, pictures, { cache, warn, ...options });
  return { directory, site, cache, warnings, warn, run };
}

const listPictures = (directory: string): string[] =>
  readdirSync(join(directory, 'pictures'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.png'))
    .sort();

const readPictures = (directory: string): Buffer[] =>
  listPictures(directory).map((path) => readFileSync(join(directory, 'pictures', path)));

describe('writePictures', { timeout: 60_000 }, () => {
  it('makes a picture for each page that people share', async () => {
    const { directory, run } = prepare(['塌', '牌']);
    const { files, findings } = await run();
    expect(findings).toEqual([]);
    expect(files.map(({ href, isNew }) => [href, isNew])).toEqual([
      ['/help/pictures/zh.png', true],
      ['/help/pictures/zh/a0.png', true],
      ['/help/pictures/zh/a1.png', true],
      ['/help/pictures/zh/topics/help-desk.png', true],
    ]);
    expect(listPictures(directory)).toHaveLength(files.length);
  });

  it('makes the same bytes in any order and with any number of processes', async () => {
    const titles = ['大楼塌，大家没事', '大楼牌，大家没事', '寄件被拒收'];
    const [one, other] = [prepare(titles), prepare(titles)];
    await one.run({ processes: 1 });
    await other.run({ processes: 2 }, describePictures(other.site).reverse());
    expect(readPictures(other.directory)).toEqual(readPictures(one.directory));
  });

  it('draws no picture that is in the cache, even for another site', async () => {
    const first = prepare(['寄件被拒收', '退件失败']);
    await first.run();
    const second = prepare(['寄件被拒收', '退件失败'], first.cache);
    // This worker would end on the first picture.
    const { files } = await second.run({ worker: worker('dies-always') });
    expect(files.filter(({ isNew }) => isNew)).toEqual([]);
    expect(readPictures(second.directory)).toEqual(readPictures(first.directory));
    expect(second.warnings).toEqual([]);
  });

  it('draws changed and truncated pictures again, and all pictures for another mark', async () => {
    const { directory, cache, run, site } = prepare(['寄件被拒收', '退件失败']);
    await run();
    const [cached = ''] = readdirSync(cache).filter((name) => name.endsWith('.png'));
    const path = join(cache, cached);
    writeFileSync(path, readFileSync(path).subarray(0, -1));
    expect((await run()).files.filter(({ isNew }) => isNew)).toHaveLength(1);
    const changed = prepare(['寄件被拒收', '退件被退回'], cache);
    expect((await changed.run()).files.filter(({ isNew }) => isNew)).toHaveLength(1);
    writeFileSync(
      join(directory, 'favicon.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>',
    );
    const all = describePictures(site).length;
    expect((await run()).files.filter(({ isNew }) => isNew)).toHaveLength(all);
  });
});

describe('exportPictures', { timeout: 60_000 }, () => {
  it('rejects without an engine, and says how to build without pictures', async () => {
    const { site, cache, warn } = prepare(['寄件被拒收']);
    await expect(
      exportPictures(site, { cache, warn, worker: worker('no-engine') }),
    ).rejects.toThrow(/has no binary for .*HELP_PICTURES=off/);
  });
});
