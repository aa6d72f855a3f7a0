import { describe, expect, it } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { pageKinds } from '../support/browser.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { expectLightFirstViews } from '../support/first-view.ts';

const site = readBuiltSite('real');

describe('what a page loads before it is used', () => {
  it.each(localeIds)('is measured on every kind of page in %s', (locale) => {
    const kinds = [...pageKinds.map(([, path]) => path), 'solve/', 'embed/'];
    const hrefs = ['/404.html', '/', ...kinds.map((path) => `/${locale}/${path}`)];
    expect(hrefs.filter((href) => !site.findPage(href))).toEqual([]);
  });

  it('weighs at most 17,500 bytes', () => expectLightFirstViews(site.directory));
});
