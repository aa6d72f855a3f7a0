import { toLocal } from '../../../../src/i18n/local-text.ts';
import { expect, it } from 'vitest';
import { formatSearchDescription } from '../../../../src/layout/seo/search-description.ts';
import { site } from '../../../../src/site/config.ts';
import { localeIds } from '../../../../src/i18n/locales.ts';

it('escapes markup', () => {
  const xml = formatSearchDescription({
    shortName: 'A & B',
    description: '<b>"',
    lang: 'en',
    searchUrl: 'https://help.test/en/search/',
    selfUrl: 'https://help.test/en/opensearch.xml',
    iconUrl: 'https://help.test/favicon.svg',
  });
  expect(xml).toContain('<ShortName>A &amp; B</ShortName>');
  expect(xml).toContain('<Description>&lt;b&gt;&quot;</Description>');
  expect(xml).toContain('template="https://help.test/en/search/#q={searchTerms}"');
});

it.each(localeIds)('has a short name within the limit in %s', (locale) => {
  expect([...toLocal(site.shortName, locale)].length).toBeLessThanOrEqual(16);
});
