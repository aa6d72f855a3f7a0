import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildOtherProduct } from '../support/other-product.ts';

type Built = Awaited<ReturnType<typeof buildOtherProduct>>;

const openBuilt = ({ out }: Built) => ({
  read: (path: string): string => readFileSync(join(out, path), 'utf8'),
  paths: readdirSync(out, { recursive: true, encoding: 'utf8' }),
});

/** Words of this project's own product that no site of another product may have. */
const ownWords = /posta|return|parcel|money at risk|退件|寄件|包裹要紧/i;

/** What masks secrets knows sentences about money, whichever product it is for. */
const masks = /^_astro\/(?:case|secrets)-/;

const listForeign = ({ read, paths }: ReturnType<typeof openBuilt>): string[] =>
  paths
    .filter((path) => /\.(?:html|js|json|txt|md|xml|webmanifest|css)$/.test(path))
    .filter((path) => !masks.test(path) && ownWords.test(read(path)));

describe('a product with other tables', () => {
  let built: Built;
  beforeAll(async () => {
    built = await buildOtherProduct('coded');
    expect(built.output).not.toMatch(/\berror\b(?!s)/);
    expect(built.exitCode).toBe(0);
  });

  it('has permanent links for codes of another form', () => {
    const { paths } = openBuilt(built);
    expect(paths.filter((path) => /^go\/[^/]+\/index\.html$/.test(path)).sort()).toEqual(
      ['1603', 'ERR_TIMEOUT_2', 'err_timeout_2', 'no-answer', 'no-sound'].map(
        (key) => `go/${key}/index.html`,
      ),
    );
  });

  it('shows its urgencies, channels, reasons and evidence', () => {
    const html = openBuilt(built).read('en/no-sound/index.html');
    for (const text of ['Overheating', 'data-colour="danger"', '1603', 'Forum', 'There is smoke.'])
      expect(html).toContain(text);
    for (const text of ['Serial number', 'Where it is', 'Photo']) expect(html).toContain(text);
    expect(html).toContain('data-evidence="serial place photo"');
  });

  it('lists the urgent problems first', () => {
    const html = openBuilt(built).read('en/index.html');
    expect(html).toContain('Look at these first.');
    expect(html).toContain('Such as “no sound”.');
  });

  it('keeps the address of a category that was renamed', () => {
    const { read } = openBuilt(built);
    expect(read('en/topics/loudspeakers/index.html')).toContain('0; url=/en/topics/speakers/');
    expect(read('_redirects')).toContain('/en/topics/loudspeakers/ /en/topics/speakers/');
  });

  it('says nothing about this product', () => {
    expect(listForeign(openBuilt(built))).toEqual([]);
  });
});

describe('a product without codes, urgencies, support and flows', () => {
  let built: Built;
  beforeAll(async () => {
    built = await buildOtherProduct('bare');
    expect(built.output).not.toMatch(/\berror\b(?!s)/);
    expect(built.exitCode).toBe(0);
  });

  it('has no trace of them on its pages', () => {
    const { read } = openBuilt(built);
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
    const { paths } = openBuilt(built);
    expect(paths.filter((path) => /solve|handbook|\.pdf$/.test(path))).toEqual([]);
    expect(paths.filter((path) => /^go\/[^/]+\/index\.html$/.test(path))).toEqual([
      'go/no-sound/index.html',
    ]);
  });

  it('says nothing about this product', () => {
    expect(listForeign(openBuilt(built))).toEqual([]);
  });
});
