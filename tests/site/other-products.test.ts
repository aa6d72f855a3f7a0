import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openForeignWords } from '../support/foreign-words.ts';
import { getOtherProduct, type OtherProductName } from '../support/other-product.ts';
import { readPdf } from '../support/pdf.ts';
import { commandEnvironment } from '../support/sites.ts';

function openBuilt(name: OtherProductName) {
  const built = getOtherProduct(name);
  const listForeign = openForeignWords(name);
  const read = (path: string): string => readFileSync(join(built.out, path), 'utf8');
  const paths = readdirSync(built.out, { recursive: true, encoding: 'utf8' });
  return {
    ...built,
    paths,
    read,
    listForeign,
    /** Lists the words of other products in all text files, with their paths. */
    listAllForeign: () =>
      paths
        .filter((path) => /\.(?:html|js|json|txt|md|xml|webmanifest|css)$/.test(path))
        .flatMap((path) => listForeign(read(path)).map((word) => `${path}: ${word}`)),
  };
}

describe('a product with other tables', () => {
  const { paths, read, ...built } = openBuilt('coded');

  it('is built without errors', () => {
    expect(built.output).not.toMatch(/\berror\b(?!s)/);
    expect(built.exitCode).toBe(0);
  });

  it('has permanent links for codes of another form', () => {
    expect(paths.filter((path) => /^go\/[^/]+\/index\.html$/.test(path)).sort()).toEqual(
      ['1603', 'ERR_TIMEOUT_2', 'err_timeout_2', 'no-answer', 'no-sound'].map(
        (key) => `go/${key}/index.html`,
      ),
    );
  });

  it('shows its urgencies, channels, reasons and evidence', () => {
    const html = read('en/no-sound/index.html');
    for (const text of ['Overheating', 'data-act="now"', '1603', 'Forum', 'There is smoke.'])
      expect(html).toContain(text);
    for (const text of ['Serial number', 'Where it is', 'Photo']) expect(html).toContain(text);
    expect(html).toContain('data-evidence="serial place photo"');
  });

  it('asks for its situations', () => {
    const html = read('en/index.html');
    expect(html).toMatch(/href="\/en\/no-sound\/".*No sound.*data-kind="urgent".*No answer/s);
    expect(html).toContain('Such as “no sound”.');
  });

  it('keeps the address of a category that was renamed', () => {
    expect(read('en/topics/loudspeakers/index.html')).toContain('0; url=/en/topics/speakers/');
    expect(read('_redirects')).toContain('/en/topics/loudspeakers/ /en/topics/speakers/');
    expect(JSON.parse(read('go/pages.json'))).toMatchObject({
      'zh en': { 'topics/speakers/': ['topics/loudspeakers'] },
    });
    expect(JSON.parse(read('api/v1/index.json'))).toMatchObject({
      categories: [{ aliases: ['loudspeakers'] }, {}, {}],
    });
  });

  it('keeps the address of a category without articles: it leads to where they are', () => {
    expect(read('en/topics/cables/index.html')).toContain('0; url=/en/topics/speakers/');
    expect(read('sitemap.xml')).not.toContain('/topics/cables/');
    expect(paths).toContain('zh/topics/cables/index.html');
  });

  it('reports a retired id of a category in an article', () => {
    const file = join(built.copy, 'content/en/no-sound.mdx');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('category: speakers', 'category: loudspeakers'));
    const { stdout, stderr } = spawnSync(process.execPath, ['src/cli/check-content.ts'], {
      cwd: built.copy,
      encoding: 'utf8',
      env: commandEnvironment,
    });
    writeFileSync(file, text);
    expect(stdout + stderr).toContain(
      '`category` "loudspeakers" is a retired id of speakers.\n  → Write speakers.',
    );
  });

  it.each([
    ['en/no-sound', ['Sonora', '1603', 'Overheating', 'Thereissmoke.', 'Serialnumber', 'Outdoors']],
    ['zh/no-sound', ['Sonora', '1603', '过热', '冒烟。', '序列号', '室外']],
  ])('has its words in %s.pdf, and no others', async (path, words) => {
    const { text, pages } = await readPdf(readFileSync(join(built.out, `${path}.pdf`)));
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    expect(pages.flatMap((page) => built.listForeign(page.text))).toEqual([]);
  });

  it('says nothing about other products', () => {
    expect(built.listAllForeign()).toEqual([]);
  });
});

describe('a product without codes, urgencies, support and flows', () => {
  const { paths, read, ...built } = openBuilt('bare');

  it('is built without errors', () => {
    expect(built.output).not.toMatch(/\berror\b(?!s)/);
    expect(built.exitCode).toBe(0);
  });

  it('has no trace of them on its pages', () => {
    for (const path of [
      'en/no-sound/index.html',
      'en/embed/no-sound/index.html',
      'en/index.html',
      'en/no-sound.md',
    ]) {
      const text = read(path);
      expect(text).not.toMatch(/contact-support|data-form=|class="tags"|data-code|undefined/);
      expect(text).not.toMatch(/\/solve\/|Problem code|id="urgent"/);
    }
  });

  it('has no pages and links of them', () => {
    expect(paths.filter((path) => /solve|handbook|\.pdf$/.test(path))).toEqual([]);
    expect(paths.filter((path) => /^go\/[^/]+\/index\.html$/.test(path))).toEqual([
      'go/no-sound/index.html',
    ]);
  });

  it('says nothing about other products', () => {
    expect(built.listAllForeign()).toEqual([]);
  });
});
