import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { useBrowserSite } from '../support/browser.ts';
import { root } from '../support/project.ts';
import { getField, getResults, openSearch } from '../support/search.ts';
import { walkWithTab } from '../support/tab-order.ts';

const site = useBrowserSite('real');

/**
 * What Tab stops at on each kind of page, in order: `# path`, then a line for each stop. Where a page has changed on
 * purpose, look at the new order, and write it there.
 */
const lists = localeIds.flatMap((locale) =>
  readFileSync(join(root, `tests/fixtures/tab-order/${locale}.txt`), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((section) => section.trimEnd().split('\n'))
    .map(([path = '', ...stops]) => ({ path, stops })),
);

describe('Tab stops in the order of reading, at what has a name', () => {
  it('on every kind of page in every language', () => {
    expect(lists.length).toBe(9 * localeIds.length);
  });

  it.each(lists)('$path', async ({ path, stops }) => {
    const [address = '', query] = path.split(' dialog ');
    const page = await site.open(address);
    if (query !== undefined) {
      await openSearch(page);
      await getField(page).fill(query);
      await getResults(page).first().waitFor();
    } else if (address.includes('#q=')) {
      await page.locator('.result-link').first().waitFor();
    }
    expect(await walkWithTab(page)).toEqual(stops);
  });
});
