import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { pictureSize } from '../../src/export/pictures/picture-size.ts';
import { listFiles } from '../../src/content-model/list-files.ts';
import { readBuiltSite, type BuiltPage } from '../support/built-site.ts';
import { readPicture } from '../support/picture.ts';
import { testSiteNames, testSites } from '../support/sites.ts';

/** Maximum size of a picture in bytes. */
const heaviest = 60_000;

interface SiteData {
  readonly name: string;
  readonly short_name: string;
  readonly lang: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
    readonly purpose: string;
  }[];
}

const getContent = ({ document }: BuiltPage, name: string): string | undefined =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

const listHrefs = ({ document }: BuiltPage, rel: string): (string | undefined)[] =>
  document.querySelectorAll(`link[rel="${rel}"]`).map((link) => link.getAttribute('href'));

describe.each(testSiteNames.filter((name) => testSites[name].pictures))('the site %s', (name) => {
  const site = readBuiltSite(name);
  const read = (href: string): Buffer =>
    readFileSync(join(site.directory, href.slice(site.base.length)));
  const pictured = site.pages.filter((page) => getContent(page, 'og:image') !== undefined);
  const pictures = listFiles(join(site.directory, 'pictures'));

  it('has a picture for each indexed page, and for no other', () => {
    const own = site.pages.filter((page) =>
      listHrefs(page, 'canonical').includes(testSites[name].origin + page.href),
    );
    expect(pictured.map(({ href }) => href)).toEqual(own.map(({ href }) => href));
    expect(pictures).toHaveLength(pictured.length);
    expect(pictured.length).toBeGreaterThan(3);
  });

  it('links to each picture with an absolute address, its version and an alternative text', () => {
    const urls = pictured.map((page) => new URL(getContent(page, 'og:image') ?? ''));
    expect(urls.filter(({ origin }) => origin !== testSites[name].origin)).toEqual([]);
    expect(urls.filter(({ search }) => !/^\?v=[0-9a-f]{8}$/.test(search))).toEqual([]);
    expect(urls.filter(({ pathname }) => !site.hasFile(pathname))).toEqual([]);
    expect(new Set(urls.map(({ pathname }) => pathname)).size).toBe(urls.length);
    expect(pictured.filter((page) => !getContent(page, 'og:image:alt'))).toEqual([]);
  });

  it('has small pictures of the declared size', async () => {
    for (const page of pictured) {
      const { pathname } = new URL(getContent(page, 'og:image') ?? '');
      const content = read(pathname);
      const { format, width, height } = await readPicture(content);
      const said = ['og:image:width', 'og:image:height'].map((key) => getContent(page, key));
      expect([pathname, format, width, height, ...said]).toEqual([
        pathname,
        'png',
        pictureSize.width,
        pictureSize.height,
        String(width),
        String(height),
      ]);
      expect(content.length).toBeLessThan(heaviest);
      expect(getContent(page, 'twitter:card')).toBe('summary_large_image');
    }
  });

  it('has a text card on every other page', () => {
    const others = site.pages.filter(
      (page) => !pictured.includes(page) && getContent(page, 'og:title') !== undefined,
    );
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((page) => getContent(page, 'twitter:card') !== 'summary')).toEqual([]);
  });

  it('links to existing icons', () => {
    const named = site.pages.flatMap((page) => [
      ...listHrefs(page, 'icon'),
      ...listHrefs(page, 'apple-touch-icon'),
    ]);
    const hrefs = [...new Set(named)];
    expect(hrefs.map((href) => href?.slice(site.base.length)).sort()).toEqual([
      'apple-touch-icon.png',
      'favicon.ico',
      'favicon.svg',
    ]);
    expect(hrefs.filter((href) => !site.hasFile(href ?? ''))).toEqual([]);
    expect(read(`${site.base}favicon.ico`).subarray(0, 8)).toEqual(
      Buffer.from([0, 0, 1, 0, 1, 0, 32, 32]),
    );
  });

  it('has a manifest in each page’s language, with icons of the declared sizes', async () => {
    const manifests = new Set<string>();
    for (const page of pictured) {
      const [href] = listHrefs(page, 'manifest');
      if (href === undefined) expect(page.href).toBe(site.base);
      else {
        const manifest = JSON.parse(read(href).toString()) as SiteData;
        expect(manifest.lang).toBe(page.document.querySelector('html')?.getAttribute('lang'));
        manifests.add(href);
      }
    }
    expect(manifests.size).toBeGreaterThan(0);
    for (const href of manifests) {
      const manifest = JSON.parse(read(href).toString()) as SiteData;
      const locale = manifest.lang === locales.zh.lang ? 'zh' : 'en';
      expect(manifest).toMatchObject({
        start_url: `${site.base}${locale}/`,
        scope: site.base,
        display: 'browser',
      });
      expect(manifest.short_name.length).toBeLessThanOrEqual(12);
      expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
      for (const { src, sizes, type } of manifest.icons) {
        const { format, width, height } = await readPicture(read(src));
        expect([`image/${format}`, `${width}x${height}`]).toEqual([type, sizes]);
      }
    }
  });
});
