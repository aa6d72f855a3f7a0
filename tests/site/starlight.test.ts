import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/content-model/list-files.ts';
import { readBuiltSite } from '../support/built-site.ts';

const site = readBuiltSite('real');
const pages = site.pages.filter(({ document }) => document.querySelector('.frame'));

describe('pages in Starlight’s layout', () => {
  it('exist', () => {
    expect(pages.length).toBeGreaterThan(60);
  });

  it.each([
    ['its own colour scheme', 'html[data-theme]'],
    ['the script of its sidebar', 'script[src*="/Page.astro"]'],
    ['its print styles', 'link[rel=stylesheet][media]'],
  ])('have nothing of %s', (_what, selector) => {
    const wrong = pages.filter(({ document }) => document.querySelector(selector));
    expect(wrong.map(({ href }) => href)).toEqual([]);
  });

  it('load nothing of its styles', () => {
    const styles = listFiles(join(site.directory, '_astro')).filter((path) =>
      path.endsWith('.css'),
    );
    expect(styles).not.toEqual([]);
    const wrong = styles.filter((path) => /--sl-|starlight/.test(site.read(`_astro/${path}`)));
    expect(wrong).toEqual([]);
  });
});
