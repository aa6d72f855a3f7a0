import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFindings } from '../../../src/checks/format-findings.ts';
import { locateFindings } from '../../../src/cli/locate-findings.ts';
import { openSite } from '../../../src/content-model/built-site/open-site.ts';
import { readSiteData, writeSiteData } from '../../../src/content-model/built-site/site-data.ts';
import { createArticle, createGuideInput } from '../../support/articles.ts';
import { createDirectory, createTinySite } from '../../support/tiny-site.ts';

function prepare() {
  const article = createArticle('en', 'fees', createGuideInput());
  const directory = createTinySite([{ article, body: '<p>x</p>' }], '/help/');
  const expected = {
    entries: [{ locale: 'en', id: 'fees', source: 'en/money/fees.mdx', aliases: [], headings: [] }],
    flows: [],
    categories: [],
    retiredCodes: [],
  } as const;
  writeSiteData(directory, { ...readSiteData(directory), expected });
  const content = createDirectory();
  mkdirSync(join(content, 'en/money'), { recursive: true });
  writeFileSync(join(content, 'en/money/fees.mdx'), '---\ntitle: a\n---\n\nOne ሀ two\n');
  return { content, site: openSite(directory) };
}

describe('locateFindings', () => {
  it.each([
    [
      'the line of the source',
      { page: '/help/en/fees/', near: 'ሀ', missing: '/help/en/fees.pdf' },
      /^content\/en\/money\/fees\.mdx:5:5 {2}warning {2}pdf-glyph\n {2}Seen\. \/help\/en\/fees\.pdf is left out\./,
    ],
    [
      'the file where the place is not known',
      { page: '/help/en/fees/', near: 'gone' },
      /^content\/en\/money\/fees\.mdx:1 {2}warning {2}pdf-glyph\n {2}Seen\.\n/,
    ],
    ['a page that is no article', { page: '/help/en/' }, /^content\/en\/ {2}warning/],
  ])('names %s', (_what, place, report) => {
    const { content, site } = prepare();
    const findings = [{ rule: 'pdf-glyph', message: 'Seen.', ...place } as const];
    const located = locateFindings(findings, site, { content, level: 'warning' });
    expect(formatFindings(located, 'content')).toMatch(report);
  });
});
