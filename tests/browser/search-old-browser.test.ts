import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import { listFiles } from '../../src/content-model/list-files.ts';
import { getField, getCells, openPrepared, openSearch } from '../support/search.ts';
import { getSiteDirectory } from '../support/sites.ts';

const site = useBrowserSite('real');

/** Removes features that browsers of 2020 do not have. */
function removeNewFeatures(): void {
  for (const name of ['role', 'ariaLabel', 'ariaExpanded', 'ariaSelected', 'enterKeyHint'])
    for (const { prototype } of [Element, HTMLElement]) Reflect.deleteProperty(prototype, name);
  Reflect.deleteProperty(Object, 'hasOwn');
  Reflect.deleteProperty(Intl, 'Segmenter');
  for (const { prototype } of [Array, String]) Reflect.deleteProperty(prototype, 'at');
  for (const name of ['findLast', 'toSorted', 'toSpliced', 'with'])
    Reflect.deleteProperty(Array.prototype, name);
}

describe('a browser of 2020', () => {
  it('searches, with the roles for screen readers', async () => {
    const page = await openPrepared(site, 'en/self-check/', (prepared) =>
      prepared.addInitScript(removeNewFeatures),
    );
    await openSearch(page);
    await getField(page).fill('replacement');
    await page.locator('dialog [role=grid] [role=gridcell] a').first().waitFor();
    expect(await page.locator('dialog [role=status]').innerText()).toMatch(/found$/);
    expect(await page.locator('dialog form').getAttribute('role')).toBe('search');
    expect(await getField(page).getAttribute('role')).toBe('combobox');
    expect(await getField(page).getAttribute('aria-label')).toBe('Search help articles');
    await page.keyboard.press('ArrowUp');
    expect(await getField(page).getAttribute('aria-activedescendant')).toBe(
      await getCells(page).last().getAttribute('id'),
    );
  });

  // Safari of 2020 has no module workers: the page runs the search.
  it.each([
    ['zh', '退建没到'],
    ['en', 'parcle not arrived'],
  ])('understands %s, %s, without a worker, too', async (locale, query) => {
    const errors: string[] = [];
    const path = `${locale}/search/?q=${encodeURIComponent(query)}`;
    const page = await openPrepared(site, path, async (prepared) => {
      prepared.on('pageerror', ({ message }) => errors.push(message));
      await prepared.addInitScript(removeNewFeatures);
      await prepared.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    });
    await expect
      .poll(() => page.locator('main [role=status]').innerText())
      .toMatch(/找到|found|not sure/);
    expect(await page.locator('.result-link').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  it('receives no unsupported syntax', () => {
    const directory = join(getSiteDirectory('real'), '_astro');
    const scripts = listFiles(directory).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) {
      const text = readFileSync(join(directory, script), 'utf8');
      // A lookbehind is a syntax error in Safari before 16.4.
      expect(text.match(/\(\?<[=!]/g) ?? [], script).toEqual([]);
      expect(text.match(/\?\?=|\|\|=|&&=/g) ?? [], script).toEqual([]);
    }
  });
});
